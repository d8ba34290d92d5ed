import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runTo } from '../core/run.ts';
import type { RunState } from './pageState.ts';
import { pageStore } from './pageStore.ts';

let dueTexts: typeof import('./textPace.ts').dueTexts;
let startTexts: typeof import('./textPace.ts').startTexts;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  // It remembers how the last texts were drawn: each test has a page of its own, some seconds after it was opened.
  vi.advanceTimersByTime(10_000);
  vi.resetModules();
  ({ dueTexts, startTexts } = await import('./textPace.ts'));
});
afterEach(() => void vi.useRealTimers());

/**
 * Plays for a number of frames, each with a new picture; `late` is how much longer a frame is that draws new numbers, where only
 * the first `lateOnes` are.
 */
function renewals(
  frames: number,
  late: number,
  lateOnes = Number.POSITIVE_INFINITY,
): { readonly numbers: number[]; readonly formulas: number } {
  let run: RunState = pageStore.getState().run;
  const start = performance.now();
  const picture = runTo(pageStore.getState().spec, 0);
  const numbers: number[] = [];
  let formulas = 0;
  let isDrawing = false;
  for (let frame = 0; frame < frames; frame++) {
    vi.advanceTimersByTime(1000 / 60 + (isDrawing && numbers.length <= lateOnes ? late : 0));
    run = { ...run, snapshot: { ...picture, position: frame } };
    const texts = dueTexts(run);
    isDrawing = texts?.reading !== undefined;
    if (isDrawing) numbers.push(performance.now() - start);
    if (texts?.calmReading !== undefined) formulas++;
    run = { ...run, ...texts };
  }
  return { numbers, formulas };
}

test('a page that keeps up renews numbers about ten times a second and formulas about twice', () => {
  const { numbers, formulas } = renewals(120, 0);
  expect(numbers.length).toBeGreaterThanOrEqual(16);
  expect(numbers.length).toBeLessThanOrEqual(20);
  expect(formulas).toBeGreaterThanOrEqual(3);
  expect(formulas).toBeLessThanOrEqual(4);
});

test('numbers that hold up the pictures come less often, and always come', () => {
  const { numbers } = renewals(450, 50);
  const gaps = numbers.slice(2).map((time, index) => time - (numbers[index + 1] ?? 0));
  // Two frames and the 50 ms, less the 40 that are prompt, are 43.3 ms; 100 ms and twelve times that, then the next free frame.
  for (const gap of gaps) {
    expect(gap).toBeGreaterThanOrEqual(619);
    expect(gap).toBeLessThanOrEqual(620 + 3 * 17);
  }
  expect(gaps.length).toBeGreaterThan(5);
});

test('a rest is no delay: numbers follow at once when playing goes on', () => {
  renewals(20, 0);
  vi.advanceTimersByTime(60_000);
  startTexts();
  const { numbers } = renewals(30, 0);
  expect(numbers.length).toBeGreaterThanOrEqual(3);
});

test('one renewal that is late, as the first one of a page is, does not keep the next ones waiting', () => {
  const { numbers } = renewals(40, 90, 1);
  // It has taken 107 ms and a frame; then the next free frame.
  expect((numbers[1] ?? Number.NaN) - (numbers[0] ?? Number.NaN)).toBeLessThanOrEqual(124 + 3 * 17);
});
