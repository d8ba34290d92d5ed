import { expect, test } from 'vitest';
import { parseDecimal } from './parseDecimal.ts';

test.each([
  ['0.5', 0.5],
  ['0,5', 0.5],
  [' −1.25 ', -1.25],
  ['-.5', -0.5],
  ['1e-3', 0.001],
  ['2.', 2],
])('“%s” is read as a number', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each(['', 'abc', '1.2.3', '1,2,3', '1e999', '0x10', '-', 'Infinity'])('“%s” is not read as a number', (text) => {
  expect(parseDecimal(text)).toBeNull();
});
