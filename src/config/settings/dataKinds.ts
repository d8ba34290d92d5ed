import { type DataKind, dataSets } from '../../core/data/dataSets.ts';
import { isRegression } from '../../core/data/ownPoints.ts';
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
  surface: { trainingShare: 50, loss: 'mse', learningRate: REGRESSION_RATE, batchSize: 10 },
  own: { trainingShare: 100, loss: 'mse', learningRate: 1, batchSize: 10 },
};

/** Whether the targets are numbers, not two classes. */
export function hasNumbersToLearn({ dataSet, points }: Pick<Config, 'dataSet' | 'points'>): boolean {
  switch (dataSets[dataSet].kind) {
    case 'surface':
      return true;
    case 'own':
      return isRegression(points);
    case 'truthTable':
    case 'cloud':
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
