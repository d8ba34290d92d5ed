import { expect, test } from 'vitest';
import { overlaps } from '../box.ts';
import { chipPlaces, edgesWithChips } from './chipPlaces.ts';
import { edgeHandles } from './edgeHandles.ts';
import { networkLayout } from './networkLayout.ts';

const desktop = { width: 730, height: 500, presenting: false, touch: false };

test.each([[[2, 3, 1]], [[2, 1]], [[2, 4, 2, 1]], [[2, 6, 4, 1]]])(
  'every edge of %j can be clicked at a place of its own, although the lines cross',
  (sizes) => {
    const layout = networkLayout(sizes, desktop);
    const chips = chipPlaces(layout, edgesWithChips(layout.edges, 'n0.0'));
    const handles = [...edgeHandles(layout, chips).values()];
    expect(handles).toHaveLength(layout.edges.length);
    for (const [index, handle] of handles.entries())
      expect(handles.slice(index + 1).filter((other) => overlaps(handle, other))).toEqual([]);
  },
);

test('an edge with a chip is clicked on its chip', () => {
  const layout = networkLayout([2, 3, 1], desktop);
  const chips = chipPlaces(layout, layout.edges);
  expect(edgeHandles(layout, chips).get('w0.1.2')).toBe(chips.get('w0.1.2'));
});
