import { type DataKind, dataSets } from '../../core/data/dataSets.ts';
import { isOneClass, isRegression, targetsIn } from '../../core/data/ownPoints.ts';
import type { Config, DataSetName, LossName } from '../../core/run/runSpec.ts';

/** Defaults of each kind of data set; a regression has a learning rate and an output of its own. */
interface KindDefaults {
  readonly trainingShare: number;
  readonly loss: LossName;
  readonly learningRate: number;
  readonly batchSize: number | 'full';
}

export const REGRESSION_RATE = 0.1;

export const kindDefaults: Readonly<Record<DataKind, KindDefaults>> = {
  truthTable: { trainingShare: 100, loss: 'half-sse', learningRate: 2, batchSize: 'full' },
  cloud: { trainingShare: 50, loss: 'mse', learningRate: 3, batchSize: 10 },
  // Measured with seeds 0 to 19: three-blobs has every point right at epoch 100 with all of them; three-arms, with 8 neurons,
  // 69 to 87 of 100 at epoch 3000.
  classes: { trainingShare: 50, loss: 'ce', learningRate: 0.3, batchSize: 10 },
  surface: { trainingShare: 50, loss: 'mse', learningRate: REGRESSION_RATE, batchSize: 10 },
  own: { trainingShare: 100, loss: 'mse', learningRate: 1, batchSize: 10 },
};

/** The number of outputs that a data set starts with. */
export function usualOutputCount(dataSet: DataSetName): number {
  const facts = dataSets[dataSet];
  return facts.kind === 'classes' ? facts.classCount : 1;
}

/** What is to be learned: the points, and by how many outputs. */
type Task = Pick<Config, 'dataSet' | 'points' | 'outputCount'>;

/** Whether every point belongs to one class that has an output of its own. */
export function hasOutputPerClass(task: Task): boolean {
  if (task.outputCount === 1 || hasNumbersToLearn(task)) return false;
  return task.points.every((point) => targetsIn(point).length === 1 || isOneClass(targetsIn(point)));
}

/** Whether the targets are numbers, not classes. */
export function hasNumbersToLearn({ dataSet, points, outputCount }: Task): boolean {
  switch (dataSets[dataSet].kind) {
    case 'surface':
      return true;
    case 'own':
      return isRegression(points, outputCount);
    case 'truthTable':
    case 'cloud':
    case 'classes':
      return false;
  }
}

export function isTruthTable(dataSet: DataSetName): boolean {
  return dataSets[dataSet].kind === 'truthTable';
}

export function isOwn({ dataSet }: Config): boolean {
  return dataSets[dataSet].kind === 'own';
}

/** Whether a generator draws the points. */
export function isGenerated(config: Config): boolean {
  return !isTruthTable(config.dataSet) && !isOwn(config);
}
