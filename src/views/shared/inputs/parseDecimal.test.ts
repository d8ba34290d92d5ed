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

test.each([
  ['1/2', 0.5],
  [' −3 / 4 ', -0.75],
  ['0,5/-2', -0.25],
  ['0/5', 0],
  ['1/3', 0.3333333333333333],
])('“%s” is read as a fraction', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each([
  '',
  'abc',
  '1.2.3',
  '1,2,3',
  '1e999',
  '0x10',
  '-',
  'Infinity',
  '1/0',
  '0/0',
  '1/1e999',
  '1/',
  '/2',
  '1/2/3',
  '1/2/',
  '/',
])('“%s” is not read as a number', (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test.each(['9', ' ', '-', '/', '.', ',', '1/', 'e'])('a megabyte of “%s” is read at once', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const start = performance.now();
  expect(parseDecimal(text)).toBeNull();
  expect(parseDecimal(`${text}x`)).toBeNull();
  expect(performance.now() - start).toBeLessThan(1000);
});
