import { expect, test } from 'vitest';
import { type Goal, noGoal } from '../../core/run/goal.ts';
import { createRun, runTo } from '../../core/run/run.ts';
import { startTrial } from '../../core/run/trial.ts';
import { readLink } from '../link/link.ts';
import { type ClassRow, classRows, handIn, isToLookAt, type Replay, replayOf, sortedRows } from './classRows.ts';
import { draftOf, type TaskDraft } from './taskDraft.ts';

const goal: Goal = { ...noGoal, loss: 0.05, epochs: 200, neurons: 2 };
const draft = draftOf({ text: 'Try', goal, hidden: [], locked: ['data', 'weights'] }, readLink('net=2').spec);
const result = (rest: string) => `#${rest}&task=Try`;

/** Replays links as the page does, without workers. */
function replayed(links: readonly string[], task: TaskDraft = draft): readonly ClassRow[] {
  const handedIn = links.map((link) => handIn(task, link));
  const replays = new Map<string, Replay>();
  for (const each of handedIn) {
    if (each.refusal) continue;
    const trial = startTrial(replayOf(task, each, 4));
    trial.advance(() => true);
    replays.set(each.link, { kind: 'replayed', result: trial.result(), stopped: false });
  }
  return classRows(task, handedIn, replays);
}

/** The first epoch below 0.05, epoch by epoch. */
function firstEpoch(link: string): number {
  const run = createRun(readLink(link).spec);
  while (run.standing().training.loss >= 0.05) run.trainTo(run.position() + 1, () => true);
  return run.position();
}

const fast = 'net=2&seed=118&lr=8';
const slow = 'net=2&seed=81&lr=8';
const never = 'net=2&lr=0.1';

test('a row has the numbers of its run where the goal was reached, not where the link ends', () => {
  const epoch = firstEpoch(fast);
  expect(epoch).toBeGreaterThan(20);
  const [row] = replayed([result(`${fast}&at=190`)]);
  const { training } = runTo(readLink(fast).spec, epoch);
  expect(row).toMatchObject({
    verdict: 'reached',
    place: 1,
    numbers: { epoch, loss: training.loss, neurons: 2, rate: 8, correct: training.correct, count: 4 },
  });
});

test('who has not come there, or comes too late, has not reached it', () => {
  const early = firstEpoch(fast) - 1;
  const rows = replayed([result(`${fast}&at=${early}`), result(`${never}&at=5000`), result('net=2&lr=5')]);
  expect(rows.map(({ verdict, place, numbers }) => [verdict, place, numbers?.epoch])).toEqual([
    ['notReached', null, early],
    ['notReached', null, 200],
    ['notReached', null, 0],
  ]);
});

test('equal epochs share a place, and who breaks a rule has none', () => {
  const rows = replayed([
    result(`${slow}&at=200&name=Otter`),
    result(`${fast}&at=200&name=Mia`),
    result(`${fast}&at=200&name=Jonas`),
    result('net=3&seed=2&lr=8&at=200&name=Kim'),
    result(`${fast}&do=1:w0.0.1=9&at=200&name=Ben`),
    `#${fast}&at=200&name=Lea`,
    '#net=2&task=Other&name=Tom',
    result('lr=fast&name=Ada'),
  ]);
  expect(rows.map(({ name, verdict, place, sameAs }) => [name, verdict, place, sameAs])).toEqual([
    ['Otter', 'reached', 3, null],
    ['Mia', 'reached', 1, 3],
    ['Jonas', 'reached', 1, 2],
    ['Kim', 'neurons', null, null],
    ['Ben', 'notAllowed', null, null],
    ['Lea', 'otherTask', null, 2],
    ['Tom', 'otherTask', null, null],
    ['Ada', 'unreadable', null, null],
  ]);
  expect(rows.filter(isToLookAt).map(({ name }) => name)).toEqual(['Mia', 'Jonas', 'Kim', 'Ben', 'Lea', 'Tom', 'Ada']);
});

test('where nothing is to be reached, every run is only replayed, up to its own end', () => {
  const open = draftOf({ text: 'Try', goal: null, hidden: [], locked: [] }, readLink('').spec);
  expect(replayed([result('at=321')], open)).toMatchObject([
    { verdict: 'replayed', place: null, numbers: { epoch: 321 } },
  ]);
});

test('rows without a replay wait, and are last', () => {
  const links = [result(`${slow}&at=200`), result(`${fast}&at=200`)].map((link) => handIn(draft, link));
  expect(classRows(draft, links, new Map()).map(({ verdict }) => verdict)).toEqual(['waiting', 'waiting']);
});

test('by epoch, places come first; any other column counts alone, and what has no value is last', () => {
  const rows = replayed([
    '#net=2&task=Other&name=Zoe',
    result('net=3&seed=2&lr=8&at=3&name=Kim'),
    result(`${slow}&at=200&name=Otter`),
    result(`${never}&at=200&name=Lea`),
    result(`${fast}&at=200&name=Mia`),
  ]);
  const names = (column: Parameters<typeof sortedRows>[1]['column'], isDescending = false) =>
    sortedRows(rows, { column, isDescending }, ({ name }) => name).map(({ name }) => name);
  expect(names('epoch')).toEqual(['Mia', 'Otter', 'Kim', 'Lea', 'Zoe']);
  expect(names('epoch', true)).toEqual(['Otter', 'Mia', 'Lea', 'Kim', 'Zoe']);
  expect(names('name')).toEqual(['Kim', 'Lea', 'Mia', 'Otter', 'Zoe']);
  expect(names('name', true)).toEqual(['Zoe', 'Otter', 'Mia', 'Lea', 'Kim']);
  expect(names('neurons', true)).toEqual(['Kim', 'Otter', 'Lea', 'Mia', 'Zoe']);
  expect(names('rate')).toEqual(['Lea', 'Kim', 'Otter', 'Mia', 'Zoe']);
  expect(names('verdict')).toEqual(['Otter', 'Mia', 'Lea', 'Kim', 'Zoe']);
  const losses = sortedRows(rows, { column: 'loss', isDescending: false }, ({ name }) => name).map(
    ({ numbers }) => numbers?.loss ?? Number.POSITIVE_INFINITY,
  );
  expect(losses).toEqual(losses.toSorted((one, other) => one - other));
});
