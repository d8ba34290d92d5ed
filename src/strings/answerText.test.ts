import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerText } from './answerText.ts';

test('an answer has two decimals, or as many as tell its side of the middle', () => {
  expect(answerText(0.547, 0.5)).toBe('0.55');
  expect(answerText(0.4958, 0.5)).toBe('0.496');
  expect(answerText(0.5042, 0.5)).toBe('0.504');
  expect(answerText(0.49996, 0.5)).toBe('0.49996');
  expect(answerText(0.5, 0.5)).toBe('0.50');
  expect(answerText(-0.0031, 0)).toBe('−0.003');
  expect(answerText(0, 0)).toBe('0.00');
  expect(answerText(0.4958, 0.5, 3)).toBe('0.496');
  expect(answerText(0.50004, 0.5, 3)).toBe('0.50004');
});

test('numbers that no number of decimals can tell apart, or that are none, are still written', () => {
  expect(answerText(1e-30, 0)).toBe('1.0×10⁻³⁰');
  expect(answerText(Number.NaN, 0.5)).toBe('not a number');
  expect(answerText(Number.NEGATIVE_INFINITY, 0)).toBe('too far below 0');
});

test('what is written lies on the same side of the middle as the answer', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (answer) => {
      const written = Number(answerText(answer, 0.5).replace('−', '-'));
      expect(Math.sign(written - 0.5)).toBe(Math.sign(answer - 0.5));
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -0.01, max: 0.01, noNaN: true }), (distance) => {
      const answer = 0.5 + distance;
      const written = Number(answerText(answer, 0.5));
      expect(Math.sign(written - 0.5)).toBe(Math.sign(answer - 0.5));
    }),
  );
});
