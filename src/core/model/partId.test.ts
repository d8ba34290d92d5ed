import { expect, test } from 'vitest';
import { biasIndex, parameterCount, weightIndex } from './network.ts';
import { parameterAt, parameterIndex, parameterParts, parsePart } from './partId.ts';

test('parts and indices of the flat list lead to each other', () => {
  for (const sizes of [
    [2, 1],
    [2, 3, 1],
    [3, 4, 2, 1],
  ]) {
    const parts = parameterParts(sizes);
    expect(parts).toHaveLength(parameterCount(sizes));
    parts.forEach((text, index) => {
      const part = parsePart(text);
      if (part?.kind === 'weight') expect(weightIndex(sizes, part.layer, part.from, part.to)).toBe(index);
      else if (part?.kind === 'bias') expect(biasIndex(sizes, part.layer, part.to)).toBe(index);
      else throw new Error(text);
      expect(parameterIndex(sizes, text)).toBe(index);
      expect(parameterAt(sizes, index)).toBe(text);
    });
  }
});

test('an input and a neuron are no parameters', () => {
  expect(parameterIndex([2, 3, 1], 'x0')).toBe(-1);
  expect(parameterIndex([2, 3, 1], 'n0.1')).toBe(-1);
});
