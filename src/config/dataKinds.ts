import { isRegression } from '../core/isRegression.ts';
import type { CloudName, Config, DataSetName, SurfaceName, TruthTableName } from '../core/runSpec.ts';

export const truthTables: readonly TruthTableName[] = ['xor', 'and', 'or', 'xnor', 'nand'];
export const clouds: readonly CloudName[] = ['circle', 'moons', 'spiral', 'blobs', 'xor-cloud'];
export const surfaces: readonly SurfaceName[] = ['plane', 'hills'];

/** Whether the targets are numbers and not just two classes. */
export function hasNumbersToLearn({ dataSet, points }: Pick<Config, 'dataSet' | 'points'>): boolean {
  return dataSet === 'plane' || dataSet === 'hills' || (dataSet === 'points' && isRegression(points));
}

export function isTruthTable(dataSet: DataSetName): boolean {
  return truthTables.some((name) => name === dataSet);
}
