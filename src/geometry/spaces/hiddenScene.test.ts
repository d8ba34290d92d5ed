import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenScene, type Shape, type SpaceContent } from './hiddenScene.ts';
import { cutOf } from './hiddenSpace.ts';

const size = 300;
const fontSize = 12;
const front = { yaw: 0, pitch: 0 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const content = (points: readonly (readonly number[])[], cut: SpaceContent['cut'] = null): SpaceContent => ({
  points,
  isUpper: points.map((_, index) => index % 2 === 0),
  grid: [],
  cut,
});
const orderOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'mark' ? [`mark ${shape.index}`] : shape.kind === 'area' ? ['area'] : []));

test('a cube stays inside the picture, however it is turned', () => {
  const turn = fc.record({
    yaw: fc.double({ min: -4, max: 4, noNaN: true }),
    pitch: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share, share)), turn, (points, at) => {
      const { places, labels } = hiddenScene(content(points), 3, at, size, fontSize);
      expect(places).toHaveLength(points.length);
      for (const { x, y } of [...places, ...labels.map(({ place }) => place)]) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(size);
      }
    }),
    { seed: 1 },
  );
});

test('points behind the plane are drawn before it, points in front of it after it, the nearest last', () => {
  // The second axis points away from the viewer; the plane crosses it in the middle.
  const cut = cutOf([0, 1, 0], -0.5, { min: 0, max: 1 });
  const points = [0.2, 0.9, 0.4, 0.6].map((away) => [0.5, away, 0.5]);
  const { shapes } = hiddenScene(content(points, cut), 3, front, size, fontSize);
  expect(orderOf(shapes)).toEqual(['mark 1', 'mark 3', 'area', 'mark 2', 'mark 0']);
});

test('a plane has the colour of the side facing the viewer: orange for its lower side', () => {
  const colourOf = (weight: number) =>
    hiddenScene(
      content([], cutOf([0, weight, 0], -weight / 2, { min: 0, max: 1 })),
      3,
      front,
      size,
      fontSize,
    ).shapes.find(({ kind }) => kind === 'area');
  // The upper side faces away from the viewer, then towards the viewer.
  expect(colourOf(1)).toMatchObject({ colour: 'below' });
  expect(colourOf(-1)).toMatchObject({ colour: 'above' });
});

test('in a square the first activation grows to the right and the second upwards', () => {
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
  ];
  const [origin, right, up] = hiddenScene(content(corners), 2, front, size, fontSize).places;
  expect(right?.x).toBeGreaterThan(origin?.x ?? size);
  expect(right?.y).toBe(origin?.y);
  expect(up?.y).toBeLessThan(origin?.y ?? 0);
  expect(up?.x).toBe(origin?.x);
});

test('on a line the upper class lies above it, the lower one below, and points of neither class on it', () => {
  const { places } = hiddenScene(
    { points: [[0.5], [0.5], [0.5]], isUpper: [true, false, null], grid: [], cut: null },
    1,
    front,
    size,
    fontSize,
  );
  const [upper, lower, on] = places.map(({ y }) => y);
  expect(on).toBe(size / 2);
  expect(upper).toBeLessThan(size / 2);
  expect(lower).toBeGreaterThan(size / 2);
});
