import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framePositions, MOST_FRAMES } from './framePositions.ts';

test('frames go from the start to the end in even steps of whole epochs, at most 120', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.constant(MOST_FRAMES),
      (last, perEpoch, most) => {
        const positions = framePositions(last, perEpoch);
        expect(positions.length).toBeLessThanOrEqual(most);
        expect(positions[0]).toBe(0);
        expect(positions.at(-1)).toBe(last);
        const steps = positions.slice(1).map((position, frame) => position - (positions[frame] ?? 0));
        for (const step of steps) expect(step).toBeGreaterThan(0);
        const unit = last >= perEpoch ? perEpoch : 1;
        for (const position of positions.slice(0, -1)) expect(position % unit).toBe(0);
        // The last step may be the rest of an epoch.
        const whole = last % unit === 0 ? steps : steps.slice(0, -1);
        if (whole.length > 0) expect(Math.max(...whole) - Math.min(...whole)).toBeLessThanOrEqual(unit);
      },
    ),
  );
});

test.each([
  [0, 1, [0]],
  [3, 1, [0, 1, 2, 3]],
  [7, 20, [0, 1, 2, 3, 4, 5, 6, 7]],
  [47, 20, [0, 20, 40, 47]],
])('%i updates of %i to an epoch are shown at %j', (last, perEpoch, positions) => {
  expect(framePositions(last, perEpoch)).toEqual(positions);
});
