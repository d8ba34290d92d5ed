import { describe, expect, test } from 'vitest';
import { type Curve, heightOf } from './curves.ts';

describe('the height of a curve', () => {
  test.each<[Curve['name'], readonly number[], x1: number, x2: number]>([
    ['sine', [0.5, 1], 0.5, 0.5],
    ['sine', [0.5, 2], 0.25, 0.5],
    ['sine', [2, 1], 0, 0],
    ['cubic', [2, -1.5], 1, 0.5],
    ['cubic', [2, -1.5], -0.5, 0.5],
    ['absolute', [2, -1], -0.25, -0.5],
    ['absolute', [2, -1], 0.25, -0.5],
    ['polynomial', [1, 2, 3], 2, 17],
    ['polynomial', [1, 0, 0, -1], -2, 9],
    ['polynomial', [], 3, 0],
  ])('%s with %j at %d', (name, numbers, x1, x2) => {
    expect(heightOf({ name, numbers }, x1)).toBeCloseTo(x2, 12);
  });
});
