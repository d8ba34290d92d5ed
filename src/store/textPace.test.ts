import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runTo } from '../core/run.ts';
import type { RunState, TextKind } from './pageState.ts';
import { pageStore } from './pageStore.ts';

let drawsTexts: typeof import('./textPace.ts').drawsTexts;
let dueTexts: typeof import('./textPace.ts').dueTexts;
let startTexts: typeof import('./textPace.ts').startTexts;
let textsWritten: typeof import('./textPace.ts').textsWritten;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  // It remembers how the last texts were drawn: each test has a page of its own, some seconds after it was opened.
  vi.advanceTimersByTime(10_000);
  vi.resetModules();
  ({ drawsTexts, dueTexts, startTexts, textsWritten } = await import('./textPace.ts'));
});
afterEach(() => void vi.useRealTimers());

interface Page {
  /** How far apart frames are. */
  readonly frame?: number;
  /** Frames that React takes to write new texts. */
  readonly writing?: number;
  /** How much longer the frame is that lays them out. */
  readonly late?: number;
}

type Renewals = Readonly<Record<TextKind, readonly number[]>>;

/** Plays for a number of frames, each with a new picture: when each kind of text was renewed, in milliseconds. */
function renewals(frames: number, page: Page = {}): Renewals {
  const { frame = 1000 / 60, writing = 1, late = 0 } = page;
  let run: RunState = pageStore.getState().run;
  const start = performance.now();
  const picture = runTo(pageStore.getState().spec, 0);
  const times: Record<keyof Renewals, number[]> = {
    reading: [],
    chartReading: [],
    calmReading: [],
    backwardReading: [],
  };
  let writtenIn = 0;
  let isLaidOut = true;
  startTexts();
  for (let count = 0; count < frames; count++) {
    const isLate = writtenIn === 0 && !isLaidOut;
    vi.advanceTimersByTime(frame + (isLate ? late : 0));
    if (writtenIn === 0) isLaidOut = true;
    run = { ...run, snapshot: { ...picture, position: count } };
    const texts = dueTexts(run);
    for (const kind of Object.keys(times) as (keyof Renewals)[])
      if (texts?.[kind]) times[kind].push(performance.now() - start);
    if (texts) {
      writtenIn = writing;
      isLaidOut = false;
    } else if (writtenIn > 0 && --writtenIn === 0) textsWritten();
    run = { ...run, ...texts };
  }
  return times;
}

function gapsOf(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? Number.NaN));
}

test('a page that keeps up renews numbers about eight times a second and formulas about twice', () => {
  const { reading, chartReading, calmReading, backwardReading } = renewals(120);
  for (const often of [reading, chartReading]) {
    expect(often.length).toBeGreaterThanOrEqual(12);
    expect(often.length).toBeLessThanOrEqual(20);
  }
  for (const seldom of [calmReading, backwardReading]) {
    expect(seldom.length).toBeGreaterThanOrEqual(3);
    expect(seldom.length).toBeLessThanOrEqual(4);
  }
});

test('no two kinds of text are renewed before the first one is drawn', () => {
  const times = Object.values(renewals(240, { writing: 3 })).flat();
  times.sort((one, other) => one - other);
  // Three frames until it is written, and two more.
  for (const gap of gapsOf(times)) expect(gap).toBeGreaterThanOrEqual(83);
  expect(times.length).toBeGreaterThan(20);
});

test('texts that hold up the pictures come less often, numbers before formulas, and all of them come', () => {
  const times = renewals(600, { late: 30 });
  const gaps = gapsOf(
    Object.values(times)
      .flat()
      .sort((one, other) => one - other),
  ).slice(4);
  // 30 ms, less the five that are tolerated, eight times; then the next free frame, after the three that it took to be drawn.
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(200);
  for (const gap of gaps) expect(gap).toBeLessThanOrEqual(200 + 30 + 5 * 17);
  // Turns go by how often a kind is due: five times as often for numbers as for formulas.
  const { reading, calmReading } = times;
  for (const kind of Object.values(times)) expect(kind.length).toBeGreaterThanOrEqual(3);
  expect(reading.length).toBeGreaterThanOrEqual(3 * calmReading.length);
});

test('pictures that are slow by themselves do not keep the texts waiting', () => {
  const { reading } = renewals(200, { frame: 40 });
  // Four kinds take three frames each at most.
  for (const gap of gapsOf(reading).slice(4)) expect(gap).toBeLessThanOrEqual(12 * 40);
});

test('what React cannot write in small parts is written at once after a while', () => {
  let run: RunState = { ...pageStore.getState().run, snapshot: runTo(pageStore.getState().spec, 0) };
  startTexts();
  const told = Array.from({ length: 60 }, () => {
    vi.advanceTimersByTime(1000 / 60);
    const texts = dueTexts(run);
    run = { ...run, ...texts };
    return texts;
  });
  expect(told[0]).toEqual({ reading: run.snapshot });
  // As long as React is given time, nothing; then a change without any content, until it is written.
  expect(told.slice(1, 40)).toEqual(Array.from({ length: 39 }, () => null));
  for (const texts of told.slice(40)) expect(texts).toEqual({});
  textsWritten();
  // Then a frame for laying them out, and one that shows how long that took.
  expect(drawsTexts()).toBe(false);
  vi.advanceTimersByTime(1000 / 60);
  expect(dueTexts(run)).toBeNull();
  expect(drawsTexts()).toBe(true);
  vi.advanceTimersByTime(1000 / 60);
  expect(dueTexts(run)).toEqual({ chartReading: run.reading });
  expect(drawsTexts()).toBe(false);
});

test('a rest is no delay: numbers follow at once when playing goes on', () => {
  renewals(20);
  vi.advanceTimersByTime(60_000);
  const { reading } = renewals(30);
  expect(reading[0]).toBeLessThanOrEqual(17);
  expect(reading.length).toBeGreaterThanOrEqual(3);
});
