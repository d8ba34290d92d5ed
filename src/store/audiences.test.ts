import { beforeEach, expect, test, vi } from 'vitest';
import { runTo } from '../core/run.ts';
import { calmStore, restingStore, textStore } from './audiences.ts';
import { pageStore, readingsOf, updateRun, updateView } from './pageStore.ts';

const told = { calm: vi.fn(), resting: vi.fn(), text: vi.fn() };
calmStore.subscribe(told.calm);
restingStore.subscribe(told.resting);
textStore.subscribe(told.text);

const before = runTo(pageStore.getState().spec, 3);
const after = runTo(pageStore.getState().spec, 4);

/** How often each audience was told of something. */
function timesTold(change: () => void): Record<keyof typeof told, number> {
  for (const listener of Object.values(told)) listener.mockClear();
  change();
  return {
    calm: told.calm.mock.calls.length,
    resting: told.resting.mock.calls.length,
    text: told.text.mock.calls.length,
  };
}

beforeEach(() => updateRun({ status: 'playing', snapshot: before, ...readingsOf(before) }));

test('nobody is told of a picture while playing', () => {
  expect(timesTold(() => updateRun({ snapshot: after }))).toEqual({ calm: 0, resting: 0, text: 0 });
});

test('numbers that follow a picture are told as text, and once to whoever depends on the picture too', () => {
  updateRun({ snapshot: after });
  expect(timesTold(() => updateRun({ reading: after }))).toEqual({ calm: 1, resting: 0, text: 1 });
  for (const kind of ['chartReading', 'calmReading', 'backwardReading'] as const)
    expect(timesTold(() => updateRun({ [kind]: after }))).toEqual({ calm: 0, resting: 0, text: 1 });
});

test('all else is told at once to those who rest: a pause, another network, a view, and a change without content', () => {
  const atOnce = { calm: 1, resting: 1, text: 0 };
  expect(timesTold(() => updateRun({}))).toEqual(atOnce);
  expect(timesTold(() => updateRun({ snapshot: after, ...readingsOf(after) }))).toEqual(atOnce);
  expect(timesTold(() => updateView({ allDigits: true }))).toEqual(atOnce);
  expect(timesTold(() => updateRun({ status: 'paused' }))).toEqual(atOnce);
  // At rest a picture is what was stepped to.
  expect(timesTold(() => updateRun({ snapshot: before, reading: before }))).toEqual(atOnce);
});
