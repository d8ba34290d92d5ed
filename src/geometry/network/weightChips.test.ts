import { expect, test } from 'vitest';
import { contains, overlaps } from '../box.ts';
import { networkLayout } from './networkLayout.ts';
import { weightChips } from './weightChips.ts';

const deep = networkLayout([2, 8, 8, 8, 1], { width: 740, height: 466, presenting: false, touch: false });

test('in a small network every weight is written on its line', () => {
  const layout = networkLayout([2, 3, 1], { width: 740, height: 466, presenting: false, touch: false });
  expect(weightChips(layout, null).size).toBe(9);
});

test('in a deep network nothing is written before something is selected', () => {
  expect(weightChips(deep, null).size).toBe(0);
});

test('the weights of a neuron stand beside the tiles at the far ends of its lines, and none overlaps another', () => {
  const chips = weightChips(deep, 'n1.6');
  expect(chips.size).toBe(16);
  for (const [part, box] of chips) {
    const edge = deep.edges.find((candidate) => candidate.part === part);
    const far = edge?.layer === 1 ? edge.start : edge?.end;
    expect(Math.abs(box.x + box.width / 2 - (far?.x ?? 0))).toBeLessThan(box.width);
    expect(Math.abs(box.y + box.height / 2 - (far?.y ?? 0))).toBeLessThan(box.height);
  }
  const boxes = [...chips.values()];
  const panel = { x: 0, y: 0, width: 740, height: 466 };
  expect(boxes.filter((box) => !contains(panel, box))).toEqual([]);
  for (const [index, box] of boxes.entries())
    for (const other of [...boxes.slice(index + 1), ...deep.tiles.map(({ square }) => square)])
      expect(overlaps(box, other)).toBe(false);
});

test('a selected weight is written on its own line only', () => {
  expect([...weightChips(deep, 'w1.3.4').keys()]).toEqual(['w1.3.4']);
});
