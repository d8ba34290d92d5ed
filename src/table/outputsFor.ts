import type { Config } from '../core/run/runSpec.ts';
import type { TablePoints } from './pointsFromTable.ts';

/** The settings of the outputs that points of a table need: three or four classes are told apart by one output each. */
export function outputsFor({
  kind,
  outputs,
}: Pick<TablePoints, 'kind' | 'outputs'>): Partial<Pick<Config, 'outputCount' | 'outputActivation' | 'loss'>> {
  const isOfClasses = kind === 'classes';
  return { outputCount: outputs, ...(isOfClasses ? { outputActivation: 'softmax', loss: 'ce' } : {}) };
}
