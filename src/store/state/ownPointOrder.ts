import { createRandomState } from '../../core/numerics/randomState.ts';
import type { Config } from '../../core/run/runSpec.ts';

const orders = new WeakMap<Config, readonly number[]>();

/**
 * Which of `config.points` the samples of own data are: training samples first, then the test samples, as
 * `core/data/ownPoints.ts` puts them in order.
 */
export function ownPointOrder(config: Config): readonly number[] {
  const known = orders.get(config);
  if (known) return known;
  const { points, trainingShare, dataSeed } = config;
  const order =
    trainingShare < 100
      ? Array.from(createRandomState(dataSeed).permutation(points.length))
      : points.map((_, index) => index);
  orders.set(config, order);
  return order;
}
