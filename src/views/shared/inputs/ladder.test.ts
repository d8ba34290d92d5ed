import { expect, test } from 'vitest';
import { nextRung } from './ladder.ts';

const rates = [0.1, 0.3, 1, 3];

test('an arrow key moves to the neighbouring rung', () => {
  expect(nextRung(rates, 0.3, 1, 0, 10)).toBe(1);
  expect(nextRung(rates, 0.3, -1, 0, 10)).toBe(0.1);
});

test('from between two rungs an arrow key moves to the one on its side', () => {
  expect(nextRung(rates, 0.7, 1, 0, 10)).toBe(1);
  expect(nextRung(rates, 0.7, -1, 0, 10)).toBe(0.3);
  expect(nextRung(5, 12, 1, 0, 50)).toBe(15);
  expect(nextRung(5, 12, -1, 0, 50)).toBe(10);
});

test('beyond the last rung the value stays unchanged', () => {
  expect(nextRung(rates, 3, 1, 0, 10)).toBe(3);
  expect(nextRung(rates, 7, 1, 0, 10)).toBe(7);
  expect(nextRung(rates, 0.05, -1, 0, 10)).toBe(0.05);
});

test('steps stay within the bounds', () => {
  expect(nextRung(5, 48, 1, 0, 49)).toBe(49);
  expect(nextRung(1, 0, -1, 0, 16)).toBe(0);
});
