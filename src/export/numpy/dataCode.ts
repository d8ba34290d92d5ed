import type { DataSet } from '../../core/data/dataSet.ts';
import { isOfKind } from '../../core/data/dataSets.ts';
import { targetsIn } from '../../core/data/ownPoints.ts';
import { isImported, runKindOf } from '../../core/run/runKind.ts';
import type { Config, FeatureName } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { cloudCode } from './cloudCode.ts';
import { code, comment, list, matrix, type ProgramLine } from './python.ts';

/** Thousands of points need not be written again at every position. */
const cachedLines = new WeakMap<DataSet, readonly ProgramLine[]>();

/** The code of `X` and `y`, and of `X_test` and `y_test` if there is a test set; `data` are the points of the config. */
export function dataCode(config: Config, data: DataSet): readonly ProgramLine[] {
  const lines = cachedLines.get(data) ?? written(config, data);
  cachedLines.set(data, lines);
  return lines;
}

function written(config: Config, data: DataSet): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const count = data.training.length;
  if (count === 0)
    return [...comment(words.noPoints), ...code('X = np.zeros((0, 2))', `y = np.zeros((0, ${config.outputCount}))`)];
  // If the inputs are the coordinates themselves, no other name is needed.
  const points = hasFeatures(config) ? 'points' : 'X';
  return [
    ...pointsCode(points, config, data),
    ...scalingCode(points, data),
    ...featureCode(config),
    ...(data.test.length > 0
      ? code(`X, X_test = X[:${count}], X[${count}:]`, `y, y_test = y[:${count}], y[${count}:]`)
      : []),
  ];
}

/** Whether the inputs of the network are made of the coordinates, which are then in the array `points`. */
export function hasFeatures({ features }: Config): boolean {
  return features.join() !== 'x1,x2';
}

/** The points, in an array of this name, and their targets `y`: training points first, the rest is for testing. */
function pointsCode(array: string, config: Config, { training, test }: DataSet): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const { dataSet, points, trainingShare, dataSeed } = config;
  const columns = code(`${array}, y = data[:, :2], ${targetColumns(config)}`);
  if (isImported(config)) {
    const rows = [...training, ...test].map(({ point, target }) => [...point, target]);
    return [...comment(words.importedPoints), ...embedded(rows), ...columns];
  }
  if (isOfKind(dataSet, 'truthTable')) {
    const rows = training.map(({ point }) => point);
    const targets = training.map((sample) => sample.targets);
    return [...matrix(`${array} = np.array(`, rows, ')'), ...matrix('y = np.array(', targets, ')')];
  }
  if (isOfKind(dataSet, 'own'))
    return [
      ...comment(words.ownPoints),
      ...embedded(points),
      ...(trainingShare < 100
        ? code(`data = data[np.random.RandomState(${dataSeed}).permutation(len(data))]  # ${words.mixed}`)
        : []),
      ...columns,
    ];
  return cloudCode(array, dataSet, config);
}

/** Own points name a class, which becomes a 1 for one of several outputs, or have a target for every output. */
function targetColumns({ points, outputCount }: Config): string {
  const namesClass = outputCount > 1 && points.every((point) => targetsIn(point).length === 1);
  return namesClass ? `np.eye(${outputCount})[data[:, 2].astype(int)]` : 'data[:, 2:]';
}

function embedded(rows: readonly (readonly number[])[]): readonly ProgramLine[] {
  return matrix('data = np.array(', rows, ', dtype=float)');
}

/** Maps the training points to -1 ... 1, each coordinate by itself. */
function scalingCode(array: string, { scaling, training }: DataSet): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  if (!scaling) return [];
  const constant = [scaling.x1, scaling.x2].flatMap(({ min, max }, column) => (max > min ? [] : [column]));
  const count = training.length;
  return [
    ...comment(words.scaling),
    ...code(
      `low, high = ${array}[:${count}].min(axis=0), ${array}[:${count}].max(axis=0)`,
      ...constant.map((column) => `high[${column}] = low[${column}] + 1  # ${words.noExtent}`),
      `${array} = 2 * (${array} - low) / (high - low) - 1`,
      ...constant.map((column) => `${array}[:, ${column}] = 0`),
    ),
  ];
}

/** `X`, the inputs of the network. */
function featureCode(config: Config): readonly ProgramLine[] {
  if (!hasFeatures(config)) return [];
  return [...code('x1, x2 = points[:, 0], points[:, 1]'), ...inputsCode('X', config)];
}

/** An array of inputs of the network, of `x1` and `x2`. */
export function inputsCode(array: string, config: Config): readonly ProgramLine[] {
  const frequency = runKindOf(config).sineFrequency === 1 ? '' : 'np.pi * ';
  const columns = config.features.map((feature) => featureCodes[feature](frequency));
  return list(`${array} = np.column_stack([`, columns, '])');
}

/** A feature in NumPy; a sine is sin(frequency · coordinate). */
const featureCodes: Readonly<Record<FeatureName, (frequency: string) => string>> = {
  x1: () => 'x1',
  x2: () => 'x2',
  x1sq: () => 'x1 ** 2',
  x2sq: () => 'x2 ** 2',
  x1x2: () => 'x1 * x2',
  sinx1: (frequency) => `np.sin(${frequency}x1)`,
  sinx2: (frequency) => `np.sin(${frequency}x2)`,
};
