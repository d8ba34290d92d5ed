import { expect, test } from 'vitest';
import { readLayers, writeLayers } from './readLayers.ts';

test.each([
  ['8,8,8', [8, 8, 8]],
  ['8 8 8', [8, 8, 8]],
  ['8; 4;2', [8, 4, 2]],
  [' 16, ', [16]],
  ['0', []],
])('“%s” is read as hidden layers', (text, sizes) => {
  expect(readLayers(text)).toEqual(sizes);
});

test.each(['', 'three', '17', '0,3', '3,0', '1.5', '-2', '1,1,1,1,1,1,1', '8x8'])(
  '“%s” is not read as layers',
  (text) => {
    expect(readLayers(text)).toBeNull();
  },
);

test('what is written reads back', () => {
  for (const sizes of [[], [3], [8, 8, 8], [1, 2, 3, 4, 5, 6]]) expect(readLayers(writeLayers(sizes))).toEqual(sizes);
});

test.each(['8', ' ', ',', '8,', '8 ', 'x'])('a megabyte of “%s” is read at once', (piece) => {
  const start = performance.now();
  expect(readLayers(piece.repeat(1_000_000 / piece.length))).toBeNull();
  expect(performance.now() - start).toBeLessThan(1000);
});
