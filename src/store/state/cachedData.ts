import { type DataSet, dataSetOf } from '../../core/data/dataSet.ts';
import { ownPointOrder } from '../../core/data/ownPoints.ts';
import type { Config } from '../../core/run/runSpec.ts';

/** The points of a config: the same object for the same config. */
export const dataOf: (config: Config) => DataSet = cached(dataSetOf);

/** Which of `config.points` the samples of own data are: training samples first, then test samples. */
export const ownPointOrderOf: (config: Config) => readonly number[] = cached(ownPointOrder);

function cached<Value extends object>(compute: (config: Config) => Value): (config: Config) => Value {
  const values = new WeakMap<Config, Value>();
  return (config) => {
    const value = values.get(config) ?? compute(config);
    values.set(config, value);
    return value;
  };
}
