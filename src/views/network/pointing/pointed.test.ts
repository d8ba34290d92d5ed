import { expect, test } from 'vitest';
import { networkLayout } from '../../../geometry/network/networkLayout.ts';
import { recedes, standsBack, unitsOf } from './pointed.ts';

const { edges } = networkLayout([2, 3, 1], { width: 740, height: 466, presenting: false, touch: false });
const receding = (pointed: Parameters<typeof recedes>[1], isSpotlight = false) =>
  edges.filter((edge) => recedes(edge, pointed, isSpotlight)).map(({ part }) => part);

const { tiles } = networkLayout([2, 3, 1], { width: 740, height: 466, presenting: true, touch: false });
const inFront = (pointed: Parameters<typeof standsBack>[2]) =>
  tiles.filter(({ column, row }) => !standsBack(column, row, pointed)).map(({ part }) => part);

test('pointing at a neuron lets all lines recede but those that come in and go out', () => {
  expect(receding('n0.1')).toEqual(['w0.0.0', 'w0.0.2', 'w0.1.0', 'w0.1.2', 'w1.0.0', 'w1.2.0']);
  expect(receding('x0')).toEqual(['w0.1.0', 'w0.1.1', 'w0.1.2', 'w1.0.0', 'w1.1.0', 'w1.2.0']);
  expect(receding('b1.0')).toEqual(['w0.0.0', 'w0.0.1', 'w0.0.2', 'w0.1.0', 'w0.1.1', 'w0.1.2']);
});

test('pointing at a line or at nothing lets none recede', () => {
  expect(receding('w0.0.1')).toEqual([]);
  expect(receding(null)).toEqual([]);
});

test('in the spotlight a line lets all others recede, and its ends alone stay in front', () => {
  expect(receding('w1.1.0', true)).toHaveLength(8);
  expect(receding('w1.1.0', true)).not.toContain('w1.1.0');
  expect(inFront('w1.1.0')).toEqual(['n0.1', 'n1.0']);
});

test('in the spotlight a unit keeps those that its lines lead to in front', () => {
  expect(inFront('n0.1')).toEqual(['x0', 'x1', 'n0.1', 'n1.0']);
  expect(inFront('b0.1')).toEqual(inFront('n0.1'));
  expect(inFront('x0')).toEqual(['x0', 'n0.0', 'n0.1', 'n0.2']);
  expect(inFront('n1.0')).toEqual(['n0.0', 'n0.1', 'n0.2', 'n1.0']);
});

test('a line belongs to both its units, a unit to itself', () => {
  expect(unitsOf('w0.1.2')).toEqual(['x1', 'n0.2']);
  expect(unitsOf('w2.6.0')).toEqual(['n1.6', 'n2.0']);
  expect(unitsOf('n1.0')).toEqual(['n1.0']);
});
