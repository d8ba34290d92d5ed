import { describe, expect, test } from 'vitest';
import { levelLines, type Polyline } from './contour.ts';

/** Samples `value` at the cell centres; x and y in cells from the upper left corner. */
function fieldOf(side: number, value: (x: number, y: number) => number): Float32Array {
  return Float32Array.from({ length: side * side }, (_, cell) =>
    value((cell % side) + 0.5, Math.floor(cell / side) + 0.5),
  );
}

function corners(line: Polyline): [number, number][] {
  return Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i] ?? Number.NaN, line[2 * i + 1] ?? Number.NaN]);
}

describe('the contour line of a field', () => {
  test('a field linear in x gives one vertical line at the right place, from border to border', () => {
    const lines = levelLines(
      fieldOf(20, (x) => x / 20),
      20,
      0.3,
    );
    expect(lines).toHaveLength(1);
    const points = corners(lines[0] ?? []);
    for (const [x] of points) expect(x).toBeCloseTo(6, 5);
    const ys = points.map(([, y]) => y);
    expect(Math.min(...ys)).toBe(0);
    expect(Math.max(...ys)).toBe(20);
  });

  test('a slanted plane gives a straight line that reaches the border through the last half cell', () => {
    const lines = levelLines(
      fieldOf(10, (x, y) => x + y),
      10,
      0.6,
    );
    expect(lines).toHaveLength(1);
    for (const [x, y] of corners(lines[0] ?? [])) expect(x + y).toBeCloseTo(0.6, 5);
    const xs = corners(lines[0] ?? []).map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(0, 6);
    expect(Math.max(...xs)).toBeCloseTo(0.6, 5);
  });

  test('a hill gives a closed ring of the right radius', () => {
    const lines = levelLines(
      fieldOf(60, (x, y) => Math.hypot(x - 30, y - 30)),
      60,
      17,
    );
    expect(lines).toHaveLength(1);
    const points = corners(lines[0] ?? []);
    expect(points.at(-1)).toEqual(points[0]);
    for (const [x, y] of points) expect(Math.hypot(x - 30, y - 30)).toBeCloseTo(17, 1);
  });

  test('XOR’s two stripes give two separate lines, and every end lies on the border', () => {
    const lines = levelLines(
      fieldOf(50, (x, y) => ((x + y - 50) / 25) ** 2),
      50,
      0.25,
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const points = corners(line);
      for (const end of [points[0], points.at(-1)]) expect(end?.some((c) => c === 0 || c === 50)).toBe(true);
    }
  });

  test('at a saddle the value in the middle decides which corners are joined', () => {
    const high = levelLines(Float32Array.from([1, 0, 0, 0.9]), 2, 0.4);
    const low = levelLines(Float32Array.from([1, 0, 0, 0.9]), 2, 0.49);
    const cutsUpperRight = (lines: readonly Polyline[]) =>
      lines.some((line) => corners(line).every(([x, y]) => x - y > 0));
    expect(cutsUpperRight(high)).toBe(true);
    expect(cutsUpperRight(low)).toBe(false);
  });

  test('a field that never reaches the level has no line', () => {
    expect(
      levelLines(
        fieldOf(8, () => 0.2),
        8,
        0.5,
      ),
    ).toEqual([]);
  });
});
