import { describe, expect, test } from 'vitest';
import { xorUpdates } from '../../core/fixtures/xorUpdates.ts';
import { type Box, centredBox, contains, overlaps } from '../box.ts';
import { networkLayout } from '../network/networkLayout.ts';
import { weightChips } from '../network/weightChips.ts';
import { flowOf } from './flow.ts';
import { flowPlaces } from './flowPlaces.ts';
import { wayAlong } from './wayAlong.ts';

const panels = {
  desktop: { width: 730, height: 540, presenting: false, touch: false },
  'low desktop': { width: 616, height: 350, presenting: false, touch: false },
  projector: { width: 838, height: 600, presenting: true, touch: false },
  phone: { width: 340, height: 420, presenting: false, touch: true },
};
const granularities = ['term', 'phase'] as const;

function firstOverlap(boxes: readonly Box[], others: readonly Box[]): readonly Box[] {
  for (const box of boxes)
    for (const other of others) if (other !== box && overlaps(box, other, -0.001)) return [box, other];
  return [];
}

describe.each(Object.entries(panels))('on a %s', (_, panel) => {
  test.each([[[3]], [[]], [[4, 4]], [[16, 16]]])(
    'no mark overlaps a text, a weight or another mark, hidden layers %j',
    { tags: ['slow'] },
    (hidden) => {
      const { at, plan } = xorUpdates(hidden);
      const layout = networkLayout([2, ...hidden, 1], panel);
      const selected = hidden.length > 0 ? 'n0.0' : 'x0';
      const weights = [...weightChips(layout, selected).values()];
      const texts = layout.tiles.flatMap(({ title, lines }) => [...(title ? [title] : []), ...lines]);
      const fixed = [...weights, ...texts, ...layout.heads.map(({ box }) => box)];
      const squares = layout.tiles.map(({ square }) => square);
      const inside = { x: -0.001, y: -0.001, width: panel.width + 0.002, height: panel.height + 0.002 };
      // Enough cursors to meet every kind of line, in the first sample and in the update.
      const stride = Math.ceil(plan.total / 40);
      for (let cursor = 1; cursor <= plan.total; cursor += cursor < plan.perSample && plan.perSample < 40 ? 1 : stride)
        for (const granularity of granularities) {
          const { chips, badges, arrowheads, outlet } = flowPlaces(
            layout,
            flowOf(at(cursor), granularity, 'half-sse'),
            selected,
          );
          const written = [...chips.values(), ...(outlet ? [outlet.chip] : [])];
          const numbers = [...written, ...badges.values()];
          expect(numbers.filter((box) => !contains(inside, box))).toEqual([]);
          expect(firstOverlap(numbers, [...numbers, ...fixed])).toEqual([]);
          expect(firstOverlap(written, squares)).toEqual([]);
          const heads = [...arrowheads.values()].map(({ x, y, size }) => centredBox(x, y, size, size));
          expect(firstOverlap(heads, [...numbers, ...fixed, ...squares])).toEqual([]);
        }
    },
  );
});

test.each(Object.entries(panels))('on a %s, 2-3-1 shows every δ and a chip for each term', (_, panel) => {
  const { at, plan } = xorUpdates([3]);
  const layout = networkLayout([2, 3, 1], panel);
  const places = (cursor: number, granularity: 'term' | 'phase') =>
    flowPlaces(layout, flowOf(at(cursor), granularity, 'half-sse'), 'n0.0');
  expect(places(plan.perSample, 'phase').badges.size).toBe(4);
  expect(places(plan.perSample, 'phase').arrowheads.size).toBe(9);
  expect(places(17, 'phase').arrowheads.size).toBe(9);
  // What has no room is counted: every line is written or told.
  expect(places(17, 'phase').chips.size + places(17, 'phase').unwritten).toBe(9);
  expect([...places(16, 'term').chips.keys()]).toEqual(expect.arrayContaining(['w1.0.0', 'w1.1.0', 'w1.2.0']));
  expect(places(19, 'term').outlet).not.toBeNull();
});

test('values point right, gradients point left', () => {
  const { at, plan } = xorUpdates([3]);
  const layout = networkLayout([2, 3, 1], panels.desktop);
  const angles = (cursor: number) =>
    [...flowPlaces(layout, flowOf(at(cursor), 'phase', 'half-sse'), 'n0.0').arrowheads.values()].map(({ angle }) =>
      Math.cos((angle * Math.PI) / 180),
    );
  expect(Math.min(...angles(17))).toBeGreaterThan(0);
  expect(Math.max(...angles(plan.perSample))).toBeLessThan(0);
});

test('chips stay in place while the terms of a line are added', () => {
  const { at } = xorUpdates([3]);
  const layout = networkLayout([2, 3, 1], panels.desktop);
  const chips = (cursor: number) => flowPlaces(layout, flowOf(at(cursor), 'term', 'half-sse'), 'n0.0').chips;
  expect(chips(3)).toEqual(chips(2));
  expect(chips(4)).toEqual(chips(2));
});

test('the points along an edge run from end to end, in either direction', () => {
  const [edge] = networkLayout([2, 3, 1], panels.desktop).edges;
  if (!edge) throw new Error('no edge');
  const way = wayAlong(edge, true, 5);
  expect([way[0], way[4]]).toEqual([edge.start, edge.end]);
  expect(wayAlong(edge, false, 5)).toEqual(way.toReversed());
});
