import { expect, test } from 'vitest';
import { type NumberRange, readNumberText } from './readNumberText.ts';

const seed: NumberRange = { min: 0, max: 100, whole: true, write: String };
const rate: NumberRange = { min: 0, max: Number.POSITIVE_INFINITY, aboveMin: true, write: String };

test('a decimal comma and a decimal point mean the same', () => {
  expect(readNumberText('0,5', rate)).toEqual({ value: 0.5 });
  expect(readNumberText(' 0.5 ', rate)).toEqual({ value: 0.5 });
});

test.each(['', 'two', '1..2', '0x10', 'Infinity', '1e999'])('“%s” is not accepted as a number', (text) => {
  expect(readNumberText(text, rate)).toHaveProperty('problem');
});

test('a number outside the range is refused with a sentence that names the range', () => {
  expect(readNumberText('101', seed)).toEqual({ problem: expect.stringContaining('0 to 100') });
  expect(readNumberText('-1', seed)).toHaveProperty('problem');
  expect(readNumberText('1.5', seed)).toHaveProperty('problem');
  expect(readNumberText('0', rate)).toHaveProperty('problem');
});

test('the sentence says whether a bound itself is excluded, or missing', () => {
  const momentum: NumberRange = { min: 0, max: 1, belowMax: true, write: String };
  expect(readNumberText('0.999', momentum)).toEqual({ value: 0.999 });
  expect(readNumberText('1', momentum)).toEqual({ problem: expect.stringContaining('below 1') });
  const amount: NumberRange = { min: 0, max: Number.POSITIVE_INFINITY, write: String };
  expect(readNumberText('0', amount)).toEqual({ value: 0 });
  expect(readNumberText('-1', amount)).toEqual({ problem: expect.stringContaining('at least 0') });
});

test('a field may accept words of its own', () => {
  const batch: NumberRange = { ...seed, read: (text) => (text === 'all' ? 100 : null) };
  expect(readNumberText('all', batch)).toEqual({ value: 100 });
  expect(readNumberText('7', batch)).toEqual({ value: 7 });
});
