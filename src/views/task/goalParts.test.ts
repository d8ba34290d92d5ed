import { describe, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { noGoal } from '../../core/run/goal.ts';
import { createRun } from '../../core/run/run.ts';
import { defaultPreferences } from '../../store/browser/preferences.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { createPageStore } from '../../store/state/pageStore.ts';
import { brokenParts, toldParts } from './goalParts.ts';

/** The page at a position of a run, with the snapshot that the core makes of it. */
function pageAt(link: string, position: number): PageState {
  const opened = readLink(link);
  const page = createPageStore(opened, defaultPreferences).getState();
  const run = createRun(opened.spec, opened.view.goal);
  run.seek(position, () => true);
  return { ...page, run: { ...page.run, snapshot: run.snapshot(), snapshotConfig: opened.spec.config } };
}

const GOAL = 'goal=loss<0.05;accuracy>=1;epochs<=200;neurons<=2;features=no;byhand=no';

function told(state: PageState) {
  const goal = state.view.task?.goal ?? noGoal;
  return toldParts(goal, 4).map(({ title, now, bare, share }) => [title, now(state), bare(state), share(state)]);
}

test('each part says what is asked and what is now', () => {
  const state = pageAt(`#net=2&seed=7&lr=5&${GOAL}`, 40);
  const { loss, correct } = state.run.snapshot?.training ?? { loss: Number.NaN, correct: Number.NaN };
  const shown = loss.toPrecision(3);
  expect(told(state)).toEqual([
    ['Loss below 0.05', `now ${shown}`, shown, 0.05 / loss],
    ['4 of 4 points correct', `now ${correct}`, String(correct), correct / 4],
    ['Within 200 epochs', '40 used', '40', 0.2],
    ['At most 2 hidden neurons', '2 of 2', '2', 1],
    ['Only x1 and x2 as inputs', 'kept so far', '', null],
    ['No weight set by hand', 'kept so far', '', null],
  ]);
  expect(brokenParts(state)).toEqual([]);
});

test('a part that is broken says what the goal allows', () => {
  const state = pageAt(`#net=3&in=x1,x2,x1x2&do=5:w0.0.0=1&${GOAL}`, 230);
  expect(brokenParts(state)).toEqual(['neurons', 'plainInputs', 'untouched', 'epochs']);
  expect(
    told(state)
      .slice(2)
      .map(([, now]) => now),
  ).toEqual([
    'epoch 230, the goal allows 200',
    '3 neurons, the goal allows 2',
    'other inputs are on, the goal allows only x1 and x2',
    'a weight was set by hand, the goal allows none',
  ]);
});

test('a weight set later than now has not been touched yet', () => {
  expect(brokenParts(pageAt('#do=50:w0.0.0=1&goal=loss<0.01;byhand=no', 49))).toEqual([]);
  expect(brokenParts(pageAt('#do=50:w0.0.0=1&goal=loss<0.01;byhand=no', 50))).toEqual(['untouched']);
});

test('once reached, a goal is not broken by going on, and the epochs are those until then', () => {
  const link = '#net=2&seed=7&lr=5&goal=loss<0.05;epochs<=200';
  const state = pageAt(link, 260);
  const reached = state.run.snapshot?.goalReached;
  expect(reached).toBeGreaterThan(0);
  expect(brokenParts(state)).toEqual([]);
  expect(told(state)[1]?.[1]).toBe(`${reached} used`);
});

describe('measures that the data do not have', () => {
  test('no test set', () => {
    expect(told(pageAt('#goal=testloss<0.1', 0))[0]?.[1]).toBe('no test set');
  });
  test('no classes', () => {
    expect(told(pageAt('#data=plane&goal=accuracy>=1', 0))[0]?.[1]).toBe('no classes');
  });
});

test('the smallest number of points that is the share', () => {
  for (const count of [1, 4, 7, 100, 250])
    for (const share of [0.01, 0.5, 0.9, 0.97, 1]) {
      const [part] = toldParts({ ...noGoal, accuracy: share }, count);
      const needed = Number(part?.title.split(' ')[0]);
      expect(needed / count).toBeGreaterThanOrEqual(share);
      expect((needed - 1) / count).toBeLessThan(share);
    }
});
