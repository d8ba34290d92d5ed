import { expect, test } from 'vitest';
import { nudged } from './nudge.ts';

const plane = { x1: { min: 0, max: 2 }, x2: { min: 100, max: 500 } };
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

test('an arrow key moves a point by a hundredth of each axis, with Shift by a tenth', () => {
  expect(nudged([1, 200], key('ArrowRight'), plane)).toEqual([1.02, 200]);
  expect(nudged([1, 200], key('ArrowUp'), plane)).toEqual([1, 204]);
  expect(nudged([1, 200], key('ArrowDown', true), plane)).toEqual([1, 160]);
});

test('a point stops at the border, and its other coordinate keeps all its digits', () => {
  expect(nudged([1.995, 123.456789], key('ArrowRight'), plane)).toEqual([2, 123.456789]);
  expect(nudged([0.001, 500], key('ArrowLeft', true), plane)).toEqual([0, 500]);
});
