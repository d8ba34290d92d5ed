import { expect, test } from 'vitest';
import { chipPlaces, edgesWithChips } from './chipPlaces.ts';
import { networkLayout } from './networkLayout.ts';

const desktop = { width: 730, height: 500, presenting: false, touch: false };

test('up to twelve edges all have a chip, whatever is selected', () => {
  const { edges } = networkLayout([2, 4, 1], desktop);
  expect(edgesWithChips(edges, 'x0')).toHaveLength(12);
});

test('above twelve edges only those of the selected neuron have one', () => {
  const { edges } = networkLayout([2, 4, 2, 1], desktop);
  expect(edgesWithChips(edges, 'n0.1').map((edge) => edge.part)).toEqual(['w0.0.1', 'w0.1.1', 'w1.1.0', 'w1.1.1']);
  expect(edgesWithChips(edges, 'x1').map((edge) => edge.part)).toEqual(['w0.1.0', 'w0.1.1', 'w0.1.2', 'w0.1.3']);
});

test('a selected bias shows the chips of its neuron, a selected weight its own', () => {
  const { edges } = networkLayout([2, 8, 8, 1], desktop);
  expect(edgesWithChips(edges, 'b1.2')).toEqual(edgesWithChips(edges, 'n1.2'));
  expect(edgesWithChips(edges, 'w1.3.4').map((edge) => edge.part)).toEqual(['w1.3.4']);
});

test('on a phone held sideways every weight of 2-3-1 has its chip', () => {
  for (const height of [178, 190, 200]) {
    const layout = networkLayout([2, 3, 1], { width: 376, height, presenting: false, touch: true });
    expect(chipPlaces(layout, layout.edges).size).toBe(9);
  }
});

test('the chips of 2-3-1 line up beside the hidden neurons', () => {
  const layout = networkLayout([2, 3, 1], desktop);
  const places = chipPlaces(layout, layout.edges);
  const hiddenLeft = layout.tiles[2]?.square.x ?? 0;
  for (const [part, box] of places) if (part.startsWith('w0')) expect(hiddenLeft - box.x - box.width).toBeLessThan(70);
});
