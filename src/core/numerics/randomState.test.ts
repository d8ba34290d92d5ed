import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ulpsBetween } from '../fixtures/compareBits.ts';
import { fixturesIn, readFixture } from '../fixtures/readFixture.ts';
import { createRandomState } from './randomState.ts';

interface Reference {
  readonly seed: number;
  readonly uint32: readonly number[];
  readonly uint32_at: Readonly<Record<string, number>>;
  readonly random_sample: readonly number[];
  readonly randn: readonly number[];
  readonly randn_at: Readonly<Record<string, number>>;
  readonly uniform_minus2_to_3: readonly number[];
  readonly interleaved_one_stream: readonly {
    readonly call: 'randn' | 'random_sample';
    readonly values: readonly number[];
  }[];
  readonly optional_permutation_10: readonly number[];
  readonly optional_permutation_50: readonly number[];
}

const references = fixturesIn('rng').map((path) => readFixture<Reference>(path));

function drawn(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw);
}

function expectWithinFourUlps(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(ulpsBetween(value, expected[i] ?? Number.NaN), `number ${i}`).toBeLessThanOrEqual(4);
  });
}

test('there are reference numbers by NumPy for four seeds', () => {
  expect(references.map(({ seed }) => seed)).toEqual([0, 1, 123456789, 42]);
});

describe.each(references)('RandomState($seed) draws what NumPy draws:', (reference) => {
  const { seed } = reference;

  test('the same raw words, also after the state is renewed', () => {
    const { uint32 } = createRandomState(seed);
    const words = drawn(1300, uint32);
    expect(words.slice(0, reference.uint32.length)).toEqual(reference.uint32);
    for (const [position, word] of Object.entries(reference.uint32_at)) expect(words[Number(position)]).toBe(word);
  });

  test('the same numbers between 0 and 1', () => {
    const { randomSample } = createRandomState(seed);
    expect(drawn(reference.random_sample.length, randomSample)).toEqual(reference.random_sample);
  });

  test('the same numbers between −2 and 3', () => {
    const { uniform } = createRandomState(seed);
    expect(drawn(reference.uniform_minus2_to_3.length, () => uniform(-2, 3))).toEqual(reference.uniform_minus2_to_3);
  });

  test('the same Gaussians, within 4 units in the last place', () => {
    const gaussians = drawn(2000, createRandomState(seed).randn);
    expectWithinFourUlps(gaussians.slice(0, reference.randn.length), reference.randn);
    const positions = Object.keys(reference.randn_at).map(Number);
    expectWithinFourUlps(
      positions.map((position) => gaussians[position] ?? Number.NaN),
      Object.values(reference.randn_at),
    );
  });

  test('the same numbers when calls are mixed: the second Gaussian is kept for later', () => {
    const { randn, randomSample } = createRandomState(seed);
    for (const { call, values } of reference.interleaved_one_stream)
      expectWithinFourUlps(drawn(values.length, call === 'randn' ? randn : randomSample), values);
  });

  test('the same shuffles of 10 and of 50', () => {
    expect([...createRandomState(seed).permutation(10)]).toEqual(reference.optional_permutation_10);
    expect([...createRandomState(seed).permutation(50)]).toEqual(reference.optional_permutation_50);
  });
});

test('a permutation holds every number once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 300 }), (seed, count) => {
      const order = createRandomState(seed).permutation(count);
      expect([...order.toSorted()]).toEqual(drawn(count, naturals()));
    }),
  );
});

function naturals(): () => number {
  let next = 0;
  return () => next++;
}

test('two generators do not affect each other', () => {
  const alone = drawn(10, createRandomState(5).randn);
  const one = createRandomState(5);
  const other = createRandomState(6);
  const together = drawn(10, () => {
    other.randn();
    return one.randn();
  });
  expect(together).toEqual(alone);
});

test('a seed counts modulo 2³², as the sample order of late epochs needs', () => {
  expect(createRandomState(2 ** 32 + 3).uint32()).toBe(createRandomState(3).uint32());
});
