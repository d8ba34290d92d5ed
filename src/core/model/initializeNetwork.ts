import { createRandomState } from '../numerics/randomState.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import { biasRules } from './biasRules.ts';
import { initializations } from './initializations.ts';
import { parameterCount, weightMask } from './network.ts';

/**
 * The parameters that a run of our own starts from, as the flat list that `networkFrom` reads. They are drawn in the order
 * of that list, as the tutorial does it: layer by layer, first the weights row by row, then (if they are drawn at all) the
 * biases. In a network without biases these are drawn, too, so that the weights are the same, and then set to 0.
 */
export function initializeNetwork(config: Config): Float64Array {
  const parameters = config.initialParameters ? Float64Array.from(config.initialParameters) : drawnParameters(config);
  if (!biasRules[config.biases].isZero) return parameters;
  const isWeight = weightMask(architectureOf(config).sizes);
  return parameters.map((value, p) => (isWeight[p] === 1 ? value : 0));
}

function drawnParameters(config: Config): Float64Array {
  const { initialization, seed } = config;
  const { sizes } = architectureOf(config);
  const parameters = new Float64Array(parameterCount(sizes));
  const { weights, drawsBiases } = initializations[initialization];
  if (weights === null) return parameters;
  const random = createRandomState(seed);
  let next = 0;
  for (let l = 0; l + 1 < sizes.length; l++) {
    const [fanIn = 0, fanOut = 0] = sizes.slice(l, l + 2);
    const draw = weights(random, fanIn, fanOut);
    for (let k = 0; k < fanIn * fanOut; k++) parameters[next++] = draw();
    if (drawsBiases) for (let j = 0; j < fanOut; j++) parameters[next++] = draw();
    else next += fanOut;
  }
  return parameters;
}
