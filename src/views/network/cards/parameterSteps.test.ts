import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COARSE_STEP, dragged, FINE_STEP, STEP, sliderEnd, stepped } from './parameterSteps.ts';

test('steps end on round numbers', () => {
  expect(stepped(-1.3, STEP)).toBe(-1.2);
  expect(stepped(0.2, STEP)).toBe(0.3);
  expect(stepped(0.1, -STEP)).toBe(0);
  expect(stepped(-0.4167578474054706, STEP)).toBe(-0.32);
  expect(stepped(-0.4167578474054706, COARSE_STEP)).toBe(0.58);
  expect(stepped(-0.4167578474054706, -FINE_STEP)).toBe(-0.43);
});

test('zero has no sign', () => {
  expect(Object.is(stepped(-0.1, STEP), 0)).toBe(true);
  expect(Object.is(dragged(-0.02, 1, false).set, 0)).toBe(true);
});

test('a step moves by its size, to within half a hundredth, and has at most two decimals', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom(STEP, COARSE_STEP, FINE_STEP, -STEP, -COARSE_STEP, -FINE_STEP),
      (value, step) => {
        const next = stepped(value, step);
        expect(Math.abs(next - (value + step))).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.sign(next - value)).toBe(Math.sign(step));
        expect(String(next)).toMatch(/^-?\d+(\.\d{1,2})?$/);
      },
    ),
  );
});

test('numbers too large for hundredths keep their size', () => {
  expect(stepped(1e300, STEP)).toBe(1e300);
});

test('a drag of a hundred pixels adds 2, or 0.2 in fine mode; the value is rounded, but the drag keeps all digits', () => {
  expect(dragged(1, 100, false).set).toBe(3);
  expect(dragged(1, 100, true).set).toBe(1.2);
  let exact = 0.123456;
  for (let pixel = 0; pixel < 100; pixel++) exact = dragged(exact, 1, true).exact;
  expect(exact).toBeCloseTo(0.323456, 12);
  expect(dragged(exact, 0, true).set).toBe(0.323);
});

test('a slider ends at 2, 5, 10, 20, 50 …, beyond its number', () => {
  const ends = [0, -1.99, 2, 4.9, -5, 10, 19.9, 20, 99, 100, 1e3, -2.5e4].map((value) => sliderEnd(value, 0));
  expect(ends).toEqual([2, 2, 5, 5, 10, 20, 20, 50, 100, 200, 2000, 50000]);
});

test('a slider keeps its ends while they fit its number', () => {
  expect(sliderEnd(0.1, 5)).toBe(5);
  expect(sliderEnd(0, 50)).toBe(2);
  expect(sliderEnd(3, 50)).toBe(50);
  expect(sliderEnd(5, 5)).toBe(10);
});

test('the ends of every slider are numbers, as is the distance between them', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const end = sliderEnd(value, 0);
      expect(Number.isFinite(2 * end)).toBe(true);
      expect(end > Math.abs(value) || end === 5e307).toBe(true);
    }),
  );
});
