import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedScale } from './fittedScale.ts';

test('a scale ends at the next 1, 2 or 5', () => {
  expect([0.0907, 0.1, 0.11, 0.3, 4.2, 5, 5.01, 1234, 3e-7].map((largest) => fittedScale(largest, null))).toEqual([
    0.1, 0.1, 0.2, 0.5, 5, 5, 10, 2000, 5e-7,
  ]);
});

test('a scale holds every value, and the largest takes up more than a third of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (largest) => {
      const end = fittedScale(largest, null) ?? 0;
      expect(end).toBeGreaterThanOrEqual(largest);
      expect(end).toBeLessThan(largest * 2.6);
    }),
  );
});

test('a value that hovers around a step does not make the scale flicker', () => {
  const ends: (number | null)[] = [];
  for (const largest of [0.098, 0.103, 0.097, 0.102, 0.06, 0.19]) ends.push(fittedScale(largest, ends.at(-1) ?? null));
  expect(ends).toEqual([0.1, 0.2, 0.2, 0.2, 0.2, 0.2]);
});

test('a scale grows at once, and shrinks only when far too long', () => {
  expect(fittedScale(3, 1)).toBe(5);
  expect(fittedScale(0.1, 1)).toBe(0.1);
});

test('there is no scale if all values are 0', () => {
  expect(fittedScale(0, null)).toBeNull();
  expect(fittedScale(0, 2)).toBeNull();
  expect(fittedScale(Number.NaN, 2)).toBeNull();
});
