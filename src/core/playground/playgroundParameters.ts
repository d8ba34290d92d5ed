import { biasIndex, parameterCount, weightIndex } from '../model/network.ts';
import { architectureOf, type Config, type PlaygroundSettings } from '../run/runSpec.ts';
import { drawShuffled } from './playgroundData.ts';
import { createSeedrandom } from './seedrandom.ts';

const FIRST_BIAS = 0.1;

/**
 * The parameters that TensorFlow Playground starts from, flat as `networkFrom` reads them. The weights, evenly spread
 * over [−0.5, 0.5), come from the same generator as the points and after them: layer by layer and unit by unit, each
 * unit's incoming weights in order.
 */
export function playgroundParameters(config: Config, settings: PlaygroundSettings): Float64Array {
  const { sizes } = architectureOf(config);
  const parameters = new Float64Array(parameterCount(sizes));
  if (settings.initZero) return parameters;
  const draw = createSeedrandom(settings.seed);
  drawShuffled(config, settings, draw);
  for (let layer = 0; layer < sizes.length - 1; layer++)
    for (let to = 0; to < (sizes[layer + 1] ?? 0); to++) {
      for (let from = 0; from < (sizes[layer] ?? 0); from++)
        parameters[weightIndex(sizes, layer, from, to)] = draw() - 0.5;
      parameters[biasIndex(sizes, layer, to)] = FIRST_BIAS;
    }
  return parameters;
}
