import { expect, test } from 'vitest';
import { surfaceLevels, surfacePicture } from './surfacePicture.ts';

const side = 21;
const text = { labelWidth: 20, labelHeight: 10 };
/** Heights over the square −1 … 1, with nodes on its border. */
const surface = (height: (x: number, y: number) => number) =>
  Float64Array.from({ length: side * side }, (_, node) =>
    height(((node % side) / (side - 1)) * 2 - 1, 1 - (Math.floor(node / side) / (side - 1)) * 2),
  );

function placesIn(path: string): { readonly x: number; readonly y: number }[] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

test('the contour lines of a slope are vertical, each at its own height', () => {
  const levels = surfacePicture(
    surface((x) => x + 1),
    side,
    200,
    text,
  );
  expect(levels.map(({ level }) => level)).toEqual([0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8]);
  for (const { level, path } of levels) {
    const inside = placesIn(path).filter(({ x }) => x < 199);
    // Heights 0 to 2 over 200 pixels.
    for (const { x } of inside.filter(({ y }) => y > 0 && y < 200)) expect(x).toBeCloseTo(level * 100, 6);
    expect(inside.length).toBeGreaterThan(10);
  }
});

test('the contour lines around a pit are circles of the right radius, and labels lie on their lines', () => {
  const levels = surfacePicture(
    surface((x, y) => x * x + y * y),
    side,
    200,
    text,
  );
  const one = levels.find(({ level }) => level === 0.6);
  if (!one?.label) throw new Error('no label');
  const radius = Math.sqrt(0.6) * 100;
  for (const { x, y } of placesIn(one.path).filter((place) => Math.hypot(place.x - 100, place.y - 100) < 95))
    expect(Math.abs(Math.hypot(x - 100, y - 100) - radius)).toBeLessThan(1.5);
  expect(Math.abs(Math.hypot(one.label.x - 100, one.label.y - 100) - radius)).toBeLessThan(1.5);
});

test('labels lie inside the square and do not overlap', () => {
  const levels = surfacePicture(
    surface((x, y) => x * y + 1),
    side,
    200,
    text,
  );
  const labels = levels.flatMap(({ label }) => (label ? [label] : []));
  expect(labels.length).toBeGreaterThan(3);
  labels.forEach((label, index) => {
    expect(Math.min(label.x, 200 - label.x)).toBeGreaterThan(10);
    // Axis names stand above and below, in slightly larger letters.
    expect(Math.min(label.y, 200 - label.y)).toBeGreaterThan(18 + 5);
    for (const other of labels.slice(index + 1))
      expect(Math.abs(other.x - label.x) > 20 || Math.abs(other.y - label.y) > 10).toBe(true);
  });
});

test('a few tall peaks do not flatten the rest, and values that are not finite count as highest', () => {
  const steep = surface((x) => 10 ** (3 * x));
  const levels = surfaceLevels(steep);
  expect(levels.filter((level) => level < 1).length).toBeGreaterThan(2);
  steep[0] = Number.POSITIVE_INFINITY;
  steep[1] = Number.NaN;
  expect(surfaceLevels(steep)).toEqual(levels);
  const drawn = surfacePicture(steep, side, 200, text);
  // The upper left corner is now a peak, inside the highest line.
  const highest = placesIn(drawn.at(-1)?.path ?? '');
  expect(Math.min(...highest.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(20);
  for (const { path } of drawn) expect(path).not.toContain('NaN');
});

test('a flat surface has no lines', () => {
  expect(
    surfacePicture(
      surface(() => 0.25),
      side,
      200,
      text,
    ),
  ).toEqual([]);
});
