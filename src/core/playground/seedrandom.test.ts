import { describe, expect, test } from 'vitest';
import { fingerprint } from '../fixtures/compareBits.ts';
import recorded from './fixtures/seedrandom.json' with { type: 'json' };
import { createSeedrandom } from './seedrandom.ts';

function take(seed: string, count: number): number[] {
  const draw = createSeedrandom(seed);
  return Array.from({ length: count }, draw);
}

test('the seed 0.59704 gives the numbers that every link with it begins with', () => {
  expect(take('0.59704', 3)).toEqual([0.3720885891366738, 0.5777042295963245, 0.512260760220704]);
});

describe('a seed of any length and in any script gives the numbers of the npm package', () => {
  test.each(recorded.streams)('“$seed”', ({ seed, first, last }) => {
    const numbers = take(seed, 2000);
    expect(numbers.slice(0, 4)).toEqual(first);
    expect(numbers.at(-1)).toBe(last);
  });
});

test('900,000 numbers, those after leading zero bytes among them, are the same to the last bit', () => {
  const numbers = Array.from({ length: 3000 }, (_, k) => take(`s${k}`, 300)).flat();
  expect(numbers.filter((number) => number < 1 / 65536)).toHaveLength(13);
  expect(fingerprint(numbers)).toBe('09260b31');
});
