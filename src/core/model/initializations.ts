import type { RandomState } from '../numerics/randomState.ts';
import { namesOf } from './namesOf.ts';

type Draw = () => number;

/** How the parameters of a layer begin. */
export interface Initialization {
  /** How its weights are drawn, or null if all begin at 0. */
  readonly weights: ((random: RandomState, fanIn: number, fanOut: number) => Draw) | null;
  /** Whether its biases are drawn as well, behind the weights; else they begin at 0. */
  readonly drawsBiases: boolean;
}

/** The initializations, in the order of the menu. */
const table = {
  /** Normal, standard deviation 1, biases too. */
  randn: { weights: (random) => random.randn, drawsBiases: true },
  /** Even over ±√(6 / (fan in + fan out)), Glorot's way to keep signals and gradients of one size from layer to layer. */
  xavier: {
    weights: (random, fanIn, fanOut) => {
      const bound = Math.sqrt(6 / (fanIn + fanOut));
      return () => random.uniform(-bound, bound);
    },
    drawsBiases: false,
  },
  /** Normal, standard deviation √(2 / fan in), which makes up for relu letting through only half of what comes in. */
  he: {
    weights: (random, fanIn) => {
      const deviation = Math.sqrt(2 / fanIn);
      return () => random.randn() * deviation;
    },
    drawsBiases: false,
  },
  /** Even over −1 … 1. */
  uniform: { weights: (random) => () => random.uniform(-1, 1), drawsBiases: false },
  /** All the same, so that all neurons of a layer stay the same for ever. */
  zeros: { weights: null, drawsBiases: false },
} satisfies Record<string, Initialization>;

export type InitializationName = keyof typeof table;

export const initializations: Readonly<Record<InitializationName, Initialization>> = table;

export const initializationNames = namesOf(initializations);
