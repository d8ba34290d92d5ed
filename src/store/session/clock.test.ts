import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { runTo } from '../../core/run/run.ts';
import { createClock } from './clock.ts';

const clock = createClock();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  clock.start();
});

afterEach(() => vi.useRealTimers());

test('ten steps a second are ten steps, however the seconds are cut into frames', () => {
  for (const milliseconds of [16, 7, 100, 33]) {
    clock.start();
    let steps = 0;
    for (let passed = 0; passed < 10_000; passed += milliseconds) {
      vi.advanceTimersByTime(milliseconds);
      steps += clock.stepsDue(10);
    }
    expect(Math.abs(steps - 100)).toBeLessThanOrEqual(1);
  }
});

test('a page that was out of sight does not run after what it has missed', () => {
  vi.advanceTimersByTime(60_000);
  expect(clock.stepsDue(100)).toBe(25);
});

test('an epoch that is due ends at its boundary, in mini-batches and from within an epoch too', () => {
  const snapshot = runTo(readLink('#data=circle').spec, 13);
  expect(snapshot.updatesPerEpoch).toBe(10);
  vi.advanceTimersByTime(100);
  expect(clock.updatesDue(snapshot, 10, 'epoch')).toBe(7);
  vi.advanceTimersByTime(200);
  expect(clock.updatesDue(snapshot, 10, 'update')).toBe(2);
});
