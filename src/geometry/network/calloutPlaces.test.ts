import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, contains, overlaps } from '../box.ts';
import { beakBox, type CalloutPlace, calloutPlaces } from './calloutPlaces.ts';
import { chipPlaces, edgesWithChips } from './chipPlaces.ts';
import { edgePoint } from './edgeCurve.ts';
import { type NetworkLayout, networkLayout } from './networkLayout.ts';

const SIZES = { line: { width: 232, height: 56 }, square: { width: 280, height: 56 } };

const desktop = { width: 741, height: 466, presenting: false, touch: false };

const anyPanel = fc.record({
  width: fc.integer({ min: 500, max: 1000 }),
  height: fc.integer({ min: 240, max: 760 }),
  presenting: fc.constant(false),
  touch: fc.boolean(),
});
const anyHiddenSizes = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 });

/** Where the tip of a beak ends. */
function tipOf({ box, beak: { side, at, length } }: CalloutPlace) {
  if (side === 'top') return { x: box.x + at, y: box.y - length };
  if (side === 'bottom') return { x: box.x + at, y: box.y + box.height + length };
  return { x: side === 'left' ? box.x - length : box.x + box.width + length, y: box.y + at };
}

function distanceToLines({ edges }: NetworkLayout, { x, y }: { x: number; y: number }): number {
  const points = edges.flatMap((edge) => Array.from({ length: 401 }, (_, step) => edgePoint(edge, step / 400)));
  return Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)));
}

function distanceToBox(box: Box, { x, y }: { x: number; y: number }): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
}

test('callouts cover no tile, number, chip or head, and touch what they point at', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(anyHiddenSizes, anyPanel, (hiddenSizes, panel) => {
      const layout = networkLayout([2, ...hiddenSizes, 1], panel);
      const { line, square } = calloutPlaces(layout, SIZES);
      const taken = [
        ...layout.tiles.flatMap((tile) => [tile.square, ...tile.lines, ...(tile.title ? [tile.title] : [])]),
        ...chipPlaces(layout, edgesWithChips(layout.edges, null)).values(),
        ...layout.heads.map((head) => head.box),
      ];
      const shown = [line, square].filter((place) => place !== null);
      for (const place of shown) {
        expect(contains({ x: 0, y: 0, width: panel.width, height: panel.height }, place.box)).toBe(true);
        expect(taken.filter((box) => overlaps(place.box, box) || overlaps(beakBox(place), box))).toEqual([]);
      }
      if (line && square) expect(overlaps(line.box, square.box)).toBe(false);
      if (line) expect(distanceToLines(layout, tipOf(line))).toBeLessThan(1);
      const neurons = layout.tiles.filter((tile) => tile.column > 0);
      if (square) expect(Math.min(...neurons.map((tile) => distanceToBox(tile.square, tipOf(square))))).toBeLessThan(4);
    }),
    { numRuns: 40 },
  );
});

test('at first sight both are there: the first hidden square, and the lowest line from the inputs', () => {
  const layout = networkLayout([2, 3, 1], desktop);
  const { line, square } = calloutPlaces(layout, SIZES);
  if (!line || !square) throw new Error('a callout has no place');
  const firstHidden = layout.tiles.find((tile) => tile.part === 'n0.0');
  expect(firstHidden && distanceToBox(firstHidden.square, tipOf(square))).toBeLessThan(4);
  const lowest = layout.edges.filter((edge) => edge.part === 'w0.1.2');
  expect(distanceToLines({ ...layout, edges: lowest }, tipOf(line))).toBeLessThan(1);
  for (const { box } of [line, square])
    expect(layout.edges.filter((edge) => distanceToLines({ ...layout, edges: [edge] }, middle(box)) < 20)).toEqual([]);
});

test('where nothing is free, nothing is shown', () => {
  const { line, square } = calloutPlaces(networkLayout([2, 8, 8, 1], { ...desktop, width: 520, height: 300 }), SIZES);
  expect([line, square]).toEqual([null, null]);
});

function middle({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
