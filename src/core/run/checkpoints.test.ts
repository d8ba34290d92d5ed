import { expect, test } from 'vitest';
import { createCheckpoints } from './checkpoints.ts';

test('a million updates of the largest network keep under 8 MB of checkpoints, evenly spread', () => {
  // Seven inputs, six layers of sixteen, one output; adam keeps twice as many numbers again, and three more.
  const state = new Float64Array(3 * 1505 + 3);
  const checkpoints = createCheckpoints(state);
  for (let position = 1; position <= 1_000_000; position++) {
    if (position % checkpoints.stride() !== 0) continue;
    state[0] = position;
    checkpoints.offer(position, state);
  }
  const stride = checkpoints.stride();
  expect((1_000_000 / stride) * state.byteLength).toBeLessThan(8e6);
  for (const position of [0, 1, 4321, 77_777, 500_000, 999_999]) {
    const found = checkpoints.nearest(position);
    expect(found.position).toBeLessThanOrEqual(position);
    expect(position - found.position).toBeLessThan(stride);
    expect(found.state[0]).toBe(found.position);
  }
});

test('checkpoints of a dropped future are forgotten, the start never', () => {
  const checkpoints = createCheckpoints(Float64Array.of(7));
  for (const position of [32, 64, 96]) checkpoints.offer(position, Float64Array.of(position));
  checkpoints.dropFrom(64);
  expect(checkpoints.nearest(1000).position).toBe(32);
  checkpoints.dropFrom(0);
  expect(checkpoints.nearest(1000)).toEqual({ position: 0, state: Float64Array.of(7) });
});

test('the checkpoints up to a position come in order, each with its own state', () => {
  const checkpoints = createCheckpoints(Float64Array.of(0));
  for (const position of [64, 32, 96]) checkpoints.offer(position, Float64Array.of(position));
  const states = checkpoints.upTo(64).map(({ position, state }) => [position, ...state]);
  expect(states).toEqual([
    [0, 0],
    [32, 32],
    [64, 64],
  ]);
});
