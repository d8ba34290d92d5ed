import { type DataSet, dataSetOf } from '../../core/data/dataSet.ts';
import type { Config } from '../../core/run/runSpec.ts';

const dataSets = new WeakMap<Config, DataSet>();

/** The points of a config: drawn once, hence the same object for the same settings. */
export function dataOf(config: Config): DataSet {
  const known = dataSets.get(config) ?? dataSetOf(config);
  dataSets.set(config, known);
  return known;
}
