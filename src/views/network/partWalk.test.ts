import { expect, test } from 'vitest';
import type { PartId } from '../../core/model/partId.ts';
import { drawnPart, nextPart } from './partWalk.ts';

const sizes = [2, 4, 3, 1];

test('arrow keys reach every neuron and every weight from the first input', () => {
  const reached = new Set<PartId>(['x0']);
  for (const part of reached)
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const)
      reached.add(nextPart(sizes, part, key));
  expect(reached.size).toBe(2 + 4 + 3 + 1 + 2 * 4 + 4 * 3 + 3 * 1);
});

test('right goes from a unit along its edge to the next unit, left comes back', () => {
  expect(nextPart(sizes, 'x1', 'ArrowRight')).toBe('w0.1.1');
  expect(nextPart(sizes, 'w0.1.1', 'ArrowRight')).toBe('n0.1');
  expect(nextPart(sizes, 'n0.1', 'ArrowLeft')).toBe('w0.1.1');
  expect(nextPart(sizes, 'w0.1.1', 'ArrowLeft')).toBe('x1');
});

test('arrow keys stop at the ends, Home and End go to the first input and the output', () => {
  expect(nextPart(sizes, 'x0', 'ArrowUp')).toBe('x0');
  expect(nextPart(sizes, 'n2.0', 'ArrowRight')).toBe('n2.0');
  expect(nextPart(sizes, 'w1.3.2', 'ArrowDown')).toBe('w1.3.2');
  expect(nextPart(sizes, 'w1.3.2', 'Home')).toBe('x0');
  expect(nextPart(sizes, 'x0', 'End')).toBe('n2.0');
});

test('a bias is found at its neuron', () => {
  expect(drawnPart('b1.2')).toBe('n1.2');
  expect(drawnPart('w0.1.2')).toBe('w0.1.2');
});
