import type { Placed } from '../data/plane.ts';
import type { Config, PlaygroundSettings } from '../run/runSpec.ts';
import { isPlaygroundRegression, playgroundTrainingCount } from './playgroundCount.ts';
import { type Draw, playgroundPoints } from './playgroundPoints.ts';
import { createSeedrandom } from './seedrandom.ts';

/** Points of a data set of TensorFlow Playground, in its order, already split. Targets are −1 and 1, or numbers. */
export function playgroundData(
  config: Config,
  settings: PlaygroundSettings,
): {
  readonly task: 'classification' | 'regression';
  readonly training: readonly Placed[];
  readonly test: readonly Placed[];
} {
  const points = drawShuffled(config, settings, createSeedrandom(settings.seed));
  const count = playgroundTrainingCount(config, settings);
  return {
    task: isPlaygroundRegression(settings.dataSet) ? 'regression' : 'classification',
    training: points.slice(0, count),
    test: points.slice(count),
  };
}

/** All points in the order in which they are trained on. Leaves the generator where the weights are drawn from. */
export function drawShuffled({ noise }: Config, { dataSet }: PlaygroundSettings, draw: Draw): readonly Placed[] {
  const points = [...playgroundPoints(dataSet, noise / 100, draw)];
  // Fisher and Yates: each place from the last on gets one of the points up to it.
  for (let count = points.length; count > 0; count--) {
    const at = Math.floor(draw() * count);
    const chosen = points[at];
    const last = points[count - 1];
    if (!chosen || !last) continue;
    points[at] = last;
    points[count - 1] = chosen;
  }
  return points;
}
