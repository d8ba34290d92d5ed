import { expect, test } from 'vitest';
import { gapHeads } from './gapHeads.ts';
import { networkLayout } from './networkLayout.ts';

function layersWithWords(sizes: readonly number[], width: number, touch: boolean): number[] {
  const { heads, headVariant, metrics } = networkLayout(sizes, { width, height: 420, presenting: false, touch });
  return gapHeads(heads, headVariant, metrics).map(({ layer }) => layer);
}

test('the words above the lines fit in a small network, also on a phone', () => {
  expect(layersWithWords([2, 3, 1], 620, false)).toEqual([0, 1]);
  expect(layersWithWords([2, 3, 1], 334, true)).toEqual([0, 1]);
  expect(layersWithWords([2, 1], 334, true)).toEqual([0]);
});

test('buttons that fill the space between two columns leave no word there', () => {
  expect(layersWithWords([2, 4, 4, 1], 800, false)).toEqual([0, 2]);
  expect(layersWithWords([2, 16, 16, 16, 16, 16, 16, 1], 620, false)).toEqual([]);
});

test('a word lies between the labels of its columns, which are about 40 pixels wide at the ends', () => {
  const { heads, headVariant, metrics } = networkLayout([2, 3, 1], {
    width: 620,
    height: 420,
    presenting: false,
    touch: false,
  });
  const [first] = gapHeads(heads, headVariant, metrics);
  const [input, hidden] = heads.map(({ box }) => box.x + box.width / 2);
  expect(first?.box.x).toBeGreaterThanOrEqual((input ?? 0) + 20);
  // "Hidden layer" and two buttons of 24 pixels reach 75 pixels to the left of their centre.
  expect((first?.box.x ?? 0) + (first?.box.width ?? 0)).toBeLessThanOrEqual((hidden ?? 0) - 75);
});
