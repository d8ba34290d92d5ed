import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeDecimals, productDecimals, sumDecimals } from './columns.ts';

/** From a millionth to 3, of either sign. */
const number = fc.integer({ min: -3_000_000, max: 3_000_000 }).map((millionths) => millionths / 1e6 + 1 / 3e7);

test('the written parts add up to the written sum, whatever their number', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const decimals = sumDecimals(parts, total);
      const added = parts.reduce((sum, part) => sum + Number(part.toFixed(decimals.parts)), 0);
      // A sum that ends in half a unit may be rounded either way.
      expect(Math.abs(added - total)).toBeLessThanOrEqual(0.51 * 10 ** -decimals.total + 1e-12);
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('the four parts of the first screen’s slope have six decimals', () => {
  const parts = [0, 0, -0.0127243, 0.0017379];
  expect(sumDecimals(parts, -0.0109864)).toEqual({ parts: 6, total: 6 });
  // Rounded to six decimals these would give 0.000003.
  expect(sumDecimals([0.0000014, 0.0000014], 0.0000028).parts).toBeGreaterThan(6);
});

test('each written product is the written part', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 }), (pairs) => {
      const rows = pairs.map(([source, delta]) => ({ source, delta, part: source * delta }));
      const { source, delta } = productDecimals(rows, 5);
      for (const row of rows) {
        const product = Number(row.source.toFixed(source)) * Number(row.delta.toFixed(delta));
        expect(Math.abs(product - row.part)).toBeLessThanOrEqual(1.6e-5);
      }
    }),
    { numRuns: 300, seed: 5 },
  );
  expect(productDecimals([{ source: 1, delta: 0.0127243, part: 0.0127243 }], 6)).toEqual({ source: 0, delta: 6 });
});

test('a change is written with decimals that its two ends have too', () => {
  expect(changeDecimals(-0.0562668, -0.0342938, 7)).toBe(4);
  // 0.1044 → 0.1095 is 0.0051, but 0.104 → 0.110 would be 0.006.
  expect(changeDecimals(0.10444, 0.10951, 7)).toBe(5);
  expect(changeDecimals(5, 5 + 1e-12, 7)).toBeNull();
  expect(changeDecimals(0.5, 0.5, 7)).toBe(4);
});
