import { expect, test } from 'vitest';
import { fingerprint, ulpsBetween } from '../fixtures/compareBits.ts';
import { uniformNumbers } from '../fixtures/uniformNumbers.ts';
import { cos, sin } from './trigonometry.ts';

test('sine and cosine of 0 are 0 and 1', () => {
  expect(sin(0)).toBe(0);
  expect(cos(0)).toBe(1);
});

test('the sine of a quarter turn is 1, of a half turn what the rounding of π leaves', () => {
  expect(sin(Math.PI / 2)).toBe(1);
  expect(cos(Math.PI)).toBe(-1);
  expect(sin(Math.PI)).toBe(1.2246467991473532e-16);
  expect(cos(Math.PI / 2)).toBe(6.123233995736766e-17);
});

test('sine and cosine lie within two units in the last place of the built-in ones', { tags: ['slow'] }, () => {
  for (const x of [...uniformNumbers(-7, 7), ...uniformNumbers(-0.01, 0.01), ...uniformNumbers(-1e5, 1e5)]) {
    expect(ulpsBetween(sin(x), Math.sin(x)), `sin ${x}`).toBeLessThanOrEqual(2);
    expect(ulpsBetween(cos(x), Math.cos(x)), `cos ${x}`).toBeLessThanOrEqual(2);
  }
});

test('sine and cosine lie as near to the built-in ones for large angles', () => {
  for (const x of [...uniformNumbers(-1e7, 1e7), ...uniformNumbers(-1e12, 1e12)]) {
    expect(ulpsBetween(sin(x), Math.sin(x)), `sin ${x}`).toBeLessThanOrEqual(2);
    expect(ulpsBetween(cos(x), Math.cos(x)), `cos ${x}`).toBeLessThanOrEqual(2);
  }
});

test('sine and cosine keep their digits next to multiples of a quarter turn', () => {
  for (let quarter = 1; quarter < 60000; quarter += 7) {
    const x = (quarter * Math.PI) / 2;
    expect(ulpsBetween(sin(x), Math.sin(x)), `sin ${x}`).toBeLessThanOrEqual(2);
    expect(ulpsBetween(cos(x), Math.cos(x)), `cos ${x}`).toBeLessThanOrEqual(2);
  }
});

test('sine and cosine of an infinite or NaN angle are NaN', () => {
  for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(sin(x)).toBeNaN();
    expect(cos(x)).toBeNaN();
  }
});

test('sine and cosine give the same bits in every engine', () => {
  expect(fingerprint(uniformNumbers(-10, 10).map(sin))).toBe('dcb3c4ef');
  expect(fingerprint(uniformNumbers(-10, 10).map(cos))).toBe('00d20359');
  expect(fingerprint(uniformNumbers(-1e5, 1e5).map(sin))).toBe('dbc19dc3');
});
