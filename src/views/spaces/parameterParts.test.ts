import { expect, test } from 'vitest';
import { biasIndex, parameterCount, weightIndex } from '../../core/network.ts';
import { parsePart } from '../../core/partId.ts';
import { parameterParts, surfaceAxes } from './parameterParts.ts';

test('the parts stand where the flat list of parameters has them', () => {
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
    });
  }
});

test('the axes are what was chosen, where the network has it, and never the same parameter', () => {
  const parts = parameterParts([2, 3, 1]);
  expect(surfaceAxes(parts, {})).toEqual({ across: 0, up: 1 });
  expect(surfaceAxes(parts, { across: 'w1.2.0', up: 'b0.1' })).toEqual({ across: 11, up: 7 });
  expect(surfaceAxes(parts, { across: 'w0.0.1' })).toEqual({ across: 1, up: 0 });
  expect(surfaceAxes(parts, { up: 'w0.0.0' })).toEqual({ across: 1, up: 0 });
  expect(surfaceAxes(parts, { across: 'b0.1', up: 'b0.1' })).toEqual({ across: 7, up: 0 });
  expect(surfaceAxes(parts, { across: 'w5.0.0', up: 'w0.0.2' })).toEqual({ across: 0, up: 2 });
});
