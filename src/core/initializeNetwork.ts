import { parameterCount } from './network.ts';
import { playgroundParameters } from './playground/playgroundParameters.ts';
import { createRandomState, type RandomState } from './randomState.ts';
import { architectureOf, type Config, type InitializationName } from './runSpec.ts';

/**
 * The parameters that a run starts from, as the flat list that `networkFrom` reads. They are drawn in the order of that
 * list, as the tutorial does it: layer by layer, first the weights row by row, then (`randn` alone) the biases.
 */
export function initialParametersOf(config: Config): Float64Array {
  const { playground, initialParameters, initialization, seed } = config;
  if (playground) return playgroundParameters(config, playground);
  if (initialParameters) return Float64Array.from(initialParameters);
  const { sizes } = architectureOf(config);
  const parameters = new Float64Array(parameterCount(sizes));
  const random = createRandomState(seed);
  let next = 0;
  for (let l = 0; l + 1 < sizes.length; l++) {
    const [fanIn = 0, fanOut = 0] = sizes.slice(l, l + 2);
    const draw = weightsOf[initialization](random, fanIn, fanOut);
    for (let k = 0; k < fanIn * fanOut; k++) parameters[next++] = draw();
    if (initialization === 'randn') for (let j = 0; j < fanOut; j++) parameters[next++] = draw();
    else next += fanOut;
  }
  return parameters;
}

type Draw = () => number;

/** How the weights of one layer are drawn. All but `randn` leave the biases at 0. */
const weightsOf: Readonly<Record<InitializationName, (random: RandomState, fanIn: number, fanOut: number) => Draw>> = {
  /** Normal, standard deviation 1, biases too. */
  randn: (random) => random.randn,
  /** Even over ±√(6 / (fan in + fan out)), Glorot's way to keep signals and gradients of one size from layer to layer. */
  xavier: (random, fanIn, fanOut) => {
    const bound = Math.sqrt(6 / (fanIn + fanOut));
    return () => random.uniform(-bound, bound);
  },
  /** Normal, standard deviation √(2 / fan in), which makes up for relu letting through only half of what comes in. */
  he: (random, fanIn) => {
    const deviation = Math.sqrt(2 / fanIn);
    return () => random.randn() * deviation;
  },
  /** Even over −1 … 1. */
  uniform: (random) => () => random.uniform(-1, 1),
  /** All the same, so that all neurons of a layer stay the same for ever. */
  zeros: () => () => 0,
};
