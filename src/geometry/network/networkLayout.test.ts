import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, contains, overlaps } from '../box.ts';
import { chipPlaces, edgesWithChips } from './chipPlaces.ts';
import { networkLayout } from './networkLayout.ts';
import type { TileLayout } from './tileColumns.ts';

const INPUT_NAMES = ['x1', 'x2', 'x1²', 'x2²', 'x1·x2', 'sin(πx1)', 'sin(πx2)'];

const anyInputs = fc.record({
  names: fc.subarray(INPUT_NAMES, { minLength: 1 }),
  lines: fc.constantFrom(1 as const, 2 as const),
});
const anyHiddenSizes = fc.array(fc.integer({ min: 1, max: 16 }), { maxLength: 6 });
const anyPanel = fc.record({
  width: fc.integer({ min: 320, max: 1000 }),
  height: fc.integer({ min: 400, max: 760 }),
  presenting: fc.boolean(),
  touch: fc.boolean(),
});

const desktop = { width: 730, height: 500, presenting: false, touch: false };
const projector = { width: 830, height: 560, presenting: true, touch: false };

const textsOf = ({ title, lines }: TileLayout) => [...(title ? [title] : []), ...lines];

function firstOverlap(boxes: readonly Box[]): readonly Box[] {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) if (overlaps(box, other, -0.001)) return [box, other];
  return [];
}

test('everything lies inside the panel, and no tile, text, head or chip overlaps another', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(anyInputs, anyHiddenSizes, anyPanel, (inputs, hiddenSizes, panel) => {
      const layout = networkLayout([inputs.names.length, ...hiddenSizes, 1], panel, inputs);
      const chips = [...chipPlaces(layout, edgesWithChips(layout.edges, 'n0.0')).values()];
      const boxes = [
        ...layout.tiles.flatMap((tile) => [tile.square, ...textsOf(tile)]),
        ...layout.heads.map((head) => head.box),
        ...chips,
      ];
      const inside = { x: -0.001, y: -0.001, width: panel.width + 0.002, height: panel.height + 0.002 };
      expect(boxes.filter((box) => !contains(inside, box))).toEqual([]);
      expect(firstOverlap(boxes)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('every unit and every weight has its place, in the order of the flat parameters', () => {
  const { tiles, edges } = networkLayout([2, 3, 1], desktop);
  expect(tiles.map((tile) => tile.part)).toEqual(['x0', 'x1', 'n0.0', 'n0.1', 'n0.2', 'n1.0']);
  expect(edges.map((edge) => edge.part)).toEqual([
    'w0.0.0',
    'w0.0.1',
    'w0.0.2',
    'w0.1.0',
    'w0.1.1',
    'w0.1.2',
    'w1.0.0',
    'w1.1.0',
    'w1.2.0',
  ]);
});

test('edges run from the side of one tile to the side of the next and keep their ends apart', () => {
  const { tiles, edges } = networkLayout([2, 3, 1], desktop);
  const fromX1 = edges.filter((edge) => edge.layer === 0 && edge.from === 0);
  const x1 = tiles[0]?.square ?? { x: 0, y: 0, width: 0, height: 0 };
  for (const { start } of fromX1) {
    expect(start.x).toBe(x1.x + x1.width);
    expect(start.y).toBeGreaterThan(x1.y);
    expect(start.y).toBeLessThan(x1.y + x1.height);
  }
  expect(new Set(fromX1.map(({ start }) => start.y)).size).toBe(3);
});

test.each([
  ['the desktop', desktop],
  ['a projector', projector],
  ['a phone', { width: 350, height: 420, presenting: false, touch: true }],
])('the 2-3-1 network shows all its numbers on %s', (_, panel) => {
  const layout = networkLayout([2, 3, 1], panel);
  expect(layout.tiles.map((tile) => tile.lines.length)).toEqual([1, 1, 2, 2, 2, 2]);
  expect(layout.tiles.every((tile) => tile.title !== null)).toBe(true);
  expect(chipPlaces(layout, layout.edges).size).toBe(9);
});

const numbersShown = ({ titleHolds, lines }: TileLayout) =>
  titleHolds === 'name' ? lines.length : titleHolds === 'activation' ? 1 : 2;

test.each([
  ['two hidden layers of four on a laptop', [2, 4, 4, 1], { width: 618, height: 306, presenting: false, touch: false }],
  ['six hidden neurons on a projector', [2, 6, 1], { width: 828, height: 520, presenting: true, touch: false }],
  ['four hidden neurons on a phone', [2, 4, 1], { width: 326, height: 420, presenting: false, touch: true }],
  ['three on a projected phone', [2, 3, 1], { width: 804, height: 430, presenting: true, touch: true }],
])('%s show activation and bias', (_, sizes, panel) => {
  const { tiles } = networkLayout(sizes, panel);
  expect(tiles.filter(({ column }) => column > 0).map(numbersShown)).toEqual(
    sizes.slice(1).flatMap((n) => Array(n).fill(2)),
  );
});

test('with less room the bias goes first, then activation and name', () => {
  const panel = { width: 618, height: 306, presenting: false, touch: false };
  const shown = [2, 4, 6, 9].map((size) => {
    const hidden = networkLayout([2, size, size, size, 1], panel).tiles.filter(({ column }) => column === 1);
    return hidden.map((tile) => [tile.title !== null, numbersShown(tile)])[0];
  });
  expect(shown).toEqual([
    [true, 2],
    [true, 1],
    [false, 0],
    [false, 0],
  ]);
});

test('on a projector, whose page is 720 pixels high, numbers are at least a 33rd of it', () => {
  const { metrics } = networkLayout([2, 3, 1], projector);
  expect(Math.min(metrics.titleFont, metrics.numberFont, metrics.chipFont)).toBeGreaterThanOrEqual(720 / 33);
});

test('six layers of sixteen still have a tile for each of their 99 units', () => {
  const { tiles, edges } = networkLayout([2, 16, 16, 16, 16, 16, 16, 1], desktop);
  expect(tiles).toHaveLength(99);
  expect(Math.min(...tiles.map((tile) => tile.square.width))).toBeGreaterThan(20);
  expect(edges).toHaveLength(1328);
});

test.each([
  ['a desktop', desktop],
  ['a low desktop', { width: 590, height: 330, presenting: false, touch: false }],
])('seven inputs show their names and values on %s', (_, panel) => {
  const layout = networkLayout([7, 3, 1], panel, { names: INPUT_NAMES, lines: 1 });
  for (const tile of layout.tiles.slice(0, 7)) {
    expect(tile.title).not.toBeNull();
    expect(tile.lines).toHaveLength(1);
    expect(tile.square.width).toBeGreaterThanOrEqual(26);
  }
});

test('seven inputs on a phone have at least their names', () => {
  const panel = { width: 326, height: 420, presenting: false, touch: true };
  const layout = networkLayout([7, 3, 1], panel, { names: INPUT_NAMES, lines: 1 });
  expect(layout.tiles.slice(0, 7).every((tile) => tile.title !== null)).toBe(true);
});

test('the longest input names do not change the other columns', () => {
  const plain = networkLayout([2, 3, 1], desktop);
  const named = networkLayout([2, 3, 1], desktop, { names: ['x1', 'sin(πx2)'], lines: 1 });
  expect(named.tiles.slice(2)).toEqual(plain.tiles.slice(2));
});
