import { log } from './logarithm.ts';

/**
 * NumPy's legacy random generator, `numpy.random.RandomState`: the same seed gives the same numbers here and in a
 * notebook. Underneath is the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998).
 */
export interface RandomState {
  /** A whole number from 0 to 2³² − 1, the generator's raw output. */
  uint32(): number;
  /** Uniform over [0, 1), with 53 random bits. */
  randomSample(): number;
  /** Uniform over [low, high). */
  uniform(low: number, high: number): number;
  /** Normally distributed with mean 0 and standard deviation 1. */
  randn(): number;
  /** The numbers 0 … count − 1 in random order. */
  permutation(count: number): Int32Array;
}

/** Starts a generator; only the lowest 32 bits of the seed count. */
export function createRandomState(seed: number): RandomState {
  const uint32 = mersenneTwister(seed);
  let keptGaussian: number | null = null;

  function randomSample(): number {
    const high = uint32() >>> 5; // 27 bits
    const low = uint32() >>> 6; // 26 bits
    return (high * 67108864 + low) / 9007199254740992; // (high · 2²⁶ + low) / 2⁵³
  }

  /** Marsaglia's polar method: a random point inside the unit circle gives two independent Gaussians; one is kept. */
  function randn(): number {
    if (keptGaussian !== null) {
      const gaussian = keptGaussian;
      keptGaussian = null;
      return gaussian;
    }
    let x1: number;
    let x2: number;
    let squaredRadius: number;
    do {
      x1 = 2 * randomSample() - 1;
      x2 = 2 * randomSample() - 1;
      squaredRadius = x1 * x1 + x2 * x2;
    } while (squaredRadius >= 1 || squaredRadius === 0);
    const factor = Math.sqrt((-2 * log(squaredRadius)) / squaredRadius);
    keptGaussian = factor * x1;
    return factor * x2;
  }

  /** A whole number from 0 to `max`: draws as many bits as `max` has, until their value is at most `max`. */
  function atMost(max: number): number {
    let mask = max;
    for (let shift = 1; shift < 32; shift *= 2) mask |= mask >>> shift;
    let value: number;
    do value = (uint32() & mask) >>> 0;
    while (value > max);
    return value;
  }

  /** The Fisher-Yates shuffle, from the end. */
  function permutation(count: number): Int32Array {
    const order = Int32Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last--) {
      const other = atMost(last);
      const moved = order[last] as number;
      order[last] = order[other] as number;
      order[other] = moved;
    }
    return order;
  }

  return { uint32, randomSample, uniform: (low, high) => low + (high - low) * randomSample(), randn, permutation };
}

const STATE_SIZE = 624;
/** Distance to the word that is mixed into a new one. */
const MIXING_DISTANCE = 397;

/** The raw generator: 624 words of state, renewed all at once, read one by one. */
function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(STATE_SIZE);
  const word = (index: number) => state[index % STATE_SIZE] as number;
  state[0] = seed;
  for (let i = 1; i < STATE_SIZE; i++) {
    const previous = word(i - 1);
    state[i] = Math.imul(previous ^ (previous >>> 30), 1812433253) + i;
  }

  function renew(): void {
    for (let i = 0; i < STATE_SIZE; i++) {
      const joined = (word(i) & 0x80000000) | (word(i + 1) & 0x7fffffff);
      const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
      state[i] = word(i + MIXING_DISTANCE) ^ twisted;
    }
  }

  let next = STATE_SIZE;
  return () => {
    if (next === STATE_SIZE) {
      renew();
      next = 0;
    }
    // Tempering: the state's words are not uniform in many dimensions, tempered words are.
    let y = word(next++);
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  };
}
