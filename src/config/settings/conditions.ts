import { dataSets } from '../../core/data/dataSets.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { isTruthTable } from './dataKinds.ts';

export function always(): boolean {
  return true;
}

export function isOwn({ dataSet }: Config): boolean {
  return dataSets[dataSet].kind === 'own';
}

/** Whether a generator draws the points. */
export function isDrawn(config: Config): boolean {
  return !isTruthTable(config.dataSet) && !isOwn(config);
}
