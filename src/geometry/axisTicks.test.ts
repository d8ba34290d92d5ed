import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axisTicks.ts';

const labelsOf = (min: number, max: number, count = 4) => {
  const { ticks, decimals, power } = axisTicks({ min, max }, count);
  return { labels: ticks.map(({ value }) => value.toFixed(decimals)), power };
};

test('a truth table has ticks at 0 and 1', () => {
  expect(labelsOf(-0.5, 1.5)).toEqual({ labels: ['-0.5', '0.0', '0.5', '1.0', '1.5'], power: 0 });
});

test('axis labels count very large and very small numbers in thousands, millions or thousandths', () => {
  expect(labelsOf(-1e6, 3e6)).toEqual({ labels: ['-1', '0', '1', '2', '3'], power: 6 });
  expect(labelsOf(0, 25_000)).toEqual({ labels: ['0', '5', '10', '15', '20', '25'], power: 3 });
  expect(labelsOf(0.001, 0.004)).toEqual({ labels: ['1', '2', '3', '4'], power: -3 });
});

test('years are written in full', () => {
  expect(labelsOf(1990, 2030)).toEqual({ labels: ['1990', '2000', '2010', '2020', '2030'], power: 0 });
});

test('ticks lie within their axis, in order, and their labels differ', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      fc.integer({ min: 2, max: 8 }),
      (min, size, count) => {
        fc.pre(size > Math.abs(min) * 1e-6);
        const { ticks, decimals } = axisTicks({ min, max: min + size }, count);
        expect(ticks.length).toBeGreaterThan(0);
        for (const { share } of ticks) {
          expect(share).toBeGreaterThanOrEqual(-1e-9);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(new Set(ticks.map(({ value }) => value.toFixed(decimals))).size).toBe(ticks.length);
      },
    ),
  );
});
