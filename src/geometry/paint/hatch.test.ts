import { expect, test } from 'vitest';
import { hatchings, hatchPath, surfaceOf } from './hatch.ts';

const box = { x: 10, y: 20, width: 100, height: 100 };

/** The pieces of a path: both ends of each. */
function piecesOf(path: string): readonly (readonly number[])[] {
  return Array.from(path.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/g), ([, ...numbers]) =>
    numbers.map(Number),
  );
}

/** The hatched area: each line stands for the strip around it. */
function areaOf(path: string, spacing: number): number {
  return (
    spacing * piecesOf(path).reduce((sum, [x = 0, y = 0, toX = 0, toY = 0]) => sum + Math.hypot(toX - x, toY - y), 0)
  );
}

test.each(hatchings)('%s lines cover the area of a shape, and only that', (hatching) => {
  const disc = (x: number, y: number) => 0.4 ** 2 - (x - 0.5) ** 2 - (y - 0.5) ** 2;
  const path = hatchPath(disc, box, 2, hatching);
  expect(areaOf(path, 2) / (Math.PI * 40 ** 2)).toBeCloseTo(1, 1);
  for (const [x = 0, y = 0, toX = 0, toY = 0] of piecesOf(path))
    for (const [at, down] of [
      [x, y],
      [toX, toY],
    ] as const)
      expect(Math.hypot(at - 60, down - 70)).toBeLessThan(40.3);
});

test.each(hatchings)('%s lines fill the whole box and stay in it', (hatching) => {
  const path = hatchPath(() => 1, box, 5, hatching);
  expect(areaOf(path, 5) / 100 ** 2).toBeCloseTo(1, 1);
  for (const [x = 0, y = 0, toX = 0, toY = 0] of piecesOf(path)) {
    expect(Math.min(x, toX)).toBeGreaterThanOrEqual(10);
    expect(Math.max(x, toX)).toBeLessThanOrEqual(110);
    expect(Math.min(y, toY)).toBeGreaterThanOrEqual(20);
    expect(Math.max(y, toY)).toBeLessThanOrEqual(120);
  }
});

test('nothing is hatched where there are no numbers', () => {
  expect(hatchPath(() => Number.NaN, box, 5, 'rising')).toBe('');
});

test('a plane between the cells of a field goes straight on to its borders', () => {
  const side = 6;
  const field = Float64Array.from({ length: side * side }, (_, cell) => {
    const [x, y] = [((cell % side) + 0.5) / side, (Math.floor(cell / side) + 0.5) / side];
    return 3 * x - 2 * y + 1;
  });
  const surface = surfaceOf(field, side);
  for (const [x, y] of [
    [0, 0],
    [1, 1],
    [0.33, 0.81],
    [1, 0],
  ] as const)
    expect(surface(x, y)).toBeCloseTo(3 * x - 2 * y + 1, 10);
});
