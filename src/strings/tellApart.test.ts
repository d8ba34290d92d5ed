import { expect, test } from 'vitest';
import { fromAndTo, tellApart } from './tellApart.ts';

test('two losses are written with three digits, or as many as tell them apart', () => {
  expect(tellApart(0.54791, 0.53312)).toEqual(['0.548', '0.533']);
  expect(tellApart(0.25048662, 0.25048659)).toEqual(['0.25048662', '0.25048659']);
  // 0.187 and 0.188 would show a hundred times the difference.
  expect(tellApart(0.1874926, 0.18750032)).toEqual(['0.18749', '0.18750']);
  expect(tellApart(0.5, 0.5)).toEqual(['0.500', '0.500']);
});

test('a change is written with as many decimals as show three digits of it', () => {
  expect(fromAndTo(0.04154, 0.18304)).toEqual(['0.042', '0.183']);
  expect(fromAndTo(-2.5, 3.75)).toEqual(['−2.50', '3.75']);
  expect(fromAndTo(1.2345678, 1.2346012)).toEqual(['1.2345678', '1.2346012']);
  expect(fromAndTo(1400, 1200)).toEqual(['1400', '1200']);
});

test('a change too small for decimals is still written between two different numbers', () => {
  expect(fromAndTo(0.3, 0.3 + 2e-10)).toEqual(['0.3000000000', '0.3000000002']);
});
