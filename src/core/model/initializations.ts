import type { RandomState } from '../numerics/randomState.ts';
import { namesOf } from './namesOf.ts';

type Draw = () => number;

/** How the parameters of a layer are initialized. */
export interface Initialization {
  /** How its weights are drawn, or null if all start at 0. */
  readonly weights: ((random: RandomState, fanIn: number, fanOut: number) => Draw) | null;
  /** Whether its biases are drawn too, after the weights; otherwise they start at 0. */
  readonly drawsBiases: boolean;
}

/** The initializations, in the order of the menu. */
const table = {
  /** Normal, standard deviation 1, biases too. */
  randn: { weights: (random) => random.randn, drawsBiases: true },
  /** Uniform over ±√(6 / (fan in + fan out)): Glorot's bound keeps signals and gradients equally large in all layers. */
  xavier: {
    weights: (random, fanIn, fanOut) => {
      const bound = Math.sqrt(6 / (fanIn + fanOut));
      return () => random.uniform(-bound, bound);
    },
    drawsBiases: false,
  },
  /** Normal, standard deviation √(2 / fan in): the 2 offsets that relu passes only half of its input. */
  he: {
    weights: (random, fanIn) => {
      const deviation = Math.sqrt(2 / fanIn);
      return () => random.randn() * deviation;
    },
    drawsBiases: false,
  },
  /** Uniform over −1 … 1. */
  uniform: { weights: (random) => () => random.uniform(-1, 1), drawsBiases: false },
  /** All 0, so that all neurons of a layer stay alike for ever. */
  zeros: { weights: null, drawsBiases: false },
} satisfies Record<string, Initialization>;

export type InitializationName = keyof typeof table;

export const initializations: Readonly<Record<InitializationName, Initialization>> = table;

export const initializationNames = namesOf(initializations);
