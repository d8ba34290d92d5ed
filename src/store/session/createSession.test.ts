import { beforeEach, expect, test, vi } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { runTo } from '../../core/run/run.ts';
import { newWeights, stepEpochs } from '../actions/runActions.ts';
import { defaultPreferences } from '../browser/preferences.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { linkOf } from '../link/linkView.ts';
import { redoLast, undoLast } from '../runs/undo.ts';
import { createPageStore, openPage, pageStore, updateView } from '../state/pageStore.ts';
import { createSession } from './createSession.ts';
import { session } from './pageSession.ts';

const { commands, workersMade, breakAt, nextFrame, answer, answerAll } = stubBrowser();

const run = () => pageStore.getState().run;
const notices = () => pageStore.getState().notices.map(({ kind }) => kind);
const { spec } = readLink('');

beforeEach(async () => {
  breakAt();
  openPage(readLink(''));
  updateView({ speed: 'fastest' });
  await nextFrame();
  session.start(spec, 20);
  await answerAll();
  commands.length = 0;
});

test('a long jump can be paused: the page rests at what was seen last', { tags: ['slow'] }, async () => {
  session.seek(900_000, 'jump');
  await answer();
  await answer();
  expect(run().status).toBe('seeking');
  const seen = run().snapshot?.position ?? 0;
  expect(seen).toBeGreaterThan(20);
  session.pause();
  await answerAll();
  expect(run().status).toBe('paused');
  expect(run().snapshot).toEqual(runTo(spec, seen));
  expect(run().calm).toBe(run().snapshot);
});

test('epochs requested during a long jump are added to its target', { tags: ['slow'] }, async () => {
  for (let press = 0; press < 4; press++) {
    stepEpochs(200_000);
    await answer();
  }
  await answerAll();
  expect(run().snapshot?.position).toBe(20 + 4 * 200_000);
  expect(run().lastStep?.from.position).toBe(20);
});

test('a step, a jump and a stretch of play each remember where they began, a new run does not', async () => {
  session.seek(21, 'step');
  await answerAll();
  expect(run().cameFrom?.position).toBe(20);
  session.seek(30, 'jump');
  await answerAll();
  expect(run().cameFrom?.position).toBe(21);
  expect(run().lastStep).toBeNull();
  for (const hop of [36, 33]) {
    session.seek(hop, 'drag');
    await answerAll();
  }
  expect(run().cameFrom?.position).toBe(21);
  session.seek(30, 'jump');
  await answerAll();
  session.play();
  for (let frame = 0; frame < 3; frame++) {
    await nextFrame();
    await answer();
  }
  session.pause();
  await answerAll();
  expect(run().snapshot?.position).toBeGreaterThan(30);
  expect(run().cameFrom?.position).toBe(30);
  session.start(spec, 5);
  await answerAll();
  expect(run().cameFrom).toBeNull();
});

test('a reply that comes after pausing leaves the screen as it is', async () => {
  session.play();
  await nextFrame();
  await answer();
  await nextFrame();
  const seen = run().snapshot?.position;
  expect(commands.at(-1)?.kind).toBe('advance');
  session.pause();
  await answerAll();
  expect(run().status).toBe('paused');
  expect(run().snapshot?.position).toBe(seen);
});

test('what an old run still answers is not shown in a new one', async () => {
  session.seek(900_000, 'jump');
  await answer();
  const other = readLink('#seed=7').spec;
  session.start(other, 5);
  await answerAll();
  expect(run().snapshot).toEqual(runTo(other, 5));
});

test('a worker that fails is replaced, and the run goes on where it was', async () => {
  const before = workersMade();
  breakAt('seek');
  session.seek(33, 'step');
  await answer();
  breakAt();
  await answerAll();
  expect(workersMade()).toBe(before + 1);
  expect(run().snapshot).toEqual(runTo(spec, 33));
  expect(notices()).toEqual(['workerRestarted']);
});

test.each([
  ['start', () => session.start(readLink('#seed=7').spec, 5)],
  ['seek', () => session.seek(900_000, 'jump')],
  ['advance', session.play],
  ['analyse', () => session.analyse({ kind: 'gradientCheck' })],
] as const)('where every %s fails, the third worker is the last, and the page says so', async (kind, begin) => {
  const before = workersMade();
  breakAt(kind);
  const end = begin();
  for (let frame = 0; frame < 8; frame++) {
    await nextFrame();
    await answerAll();
  }
  expect(workersMade()).toBe(before + 2);
  expect(notices()).toEqual(['workerFailed']);
  expect(run().status).toBe('paused');
  end?.();
});

test('if no worker starts, the position of the link is kept until one does', async () => {
  openPage(readLink('#at=25'));
  breakAt('start');
  session.start(spec, 25);
  await answerAll();
  expect(notices()).toEqual(['workerFailed']);
  expect(linkOf(pageStore.getState())).toBe('at=25');
  breakAt();
  session.seek(session.position() + 1, 'step');
  await answerAll();
  expect(run().snapshot).toEqual(runTo(spec, 26));
  expect(notices()).toEqual([]);
});

test('Undo also restores how far the run was trained beyond its position', async () => {
  stepEpochs(1000);
  await answerAll();
  session.seek(300, 'jump');
  await answerAll();
  newWeights();
  await answerAll();
  expect(run().snapshot?.frontier).toBe(0);
  undoLast();
  await answerAll();
  expect(run().snapshot?.position).toBe(300);
  expect(run().snapshot?.frontier).toBe(1020);
  expect(run().snapshot?.parameters).toEqual(runTo(spec, 300).parameters);
  redoLast();
  await answerAll();
  expect(run().snapshot?.position).toBe(0);
});

test('after a worker dies, the new one trains as far as the old', async () => {
  session.seek(500, 'jump');
  await answerAll();
  session.seek(100, 'jump');
  await answerAll();
  breakAt('seek');
  session.seek(200, 'jump');
  await answer();
  breakAt();
  await answerAll();
  expect(run().snapshot?.position).toBe(200);
  expect(run().snapshot?.frontier).toBe(500);
});

test.each([
  ['the penalty overshoots', '#reg=l2&rate=5&lr=1', 5],
  ['the learning rate is too high', '#out=linear&act=linear&lr=50', null],
])('a run that diverges says why: %s', async (_, link, overshoot) => {
  const opened = readLink(link);
  session.start(opened.spec, 0);
  await answerAll();
  session.seek(100_000, 'jump');
  await answerAll();
  expect(run().snapshot?.diverged).toBe(true);
  expect(pageStore.getState().notices.at(-1)).toMatchObject({ kind: 'diverged', overshoot });
});

test('a worker that hangs is told of, and a new one goes on at the same place', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  session.seek(40, 'step');
  await nextFrame();
  const afterTwoSeconds = timers.mock.calls.find(([, milliseconds]) => milliseconds === 2000)?.[0];
  timers.mockRestore();
  const before = workersMade();
  afterTwoSeconds?.();
  expect(notices()).toContain('workerSilent');
  session.giveUpWorker();
  await answerAll();
  expect(workersMade()).toBe(before + 1);
  expect(run().snapshot?.parameters).toEqual(runTo(spec, 40).parameters);
  expect(notices()).not.toContain('workerSilent');
  expect(notices()).toContain('workerRestarted');
});

test('two sessions train side by side, each its own run at its own speed', async () => {
  const open = (link: string) => {
    const opened = readLink(link);
    const store = createPageStore(opened, defaultPreferences);
    const other = createSession(store);
    other.start(opened.spec, opened.view.position);
    return { opened, store, other };
  };
  const workers = workersMade();
  const fast = open('#seed=7&data=and');
  const slow = open('#seed=8&data=circle&at=12');
  updateView({ speed: 'fastest' }, fast.store);
  await answerAll();
  expect(workersMade()).toBe(workers + 2);
  fast.other.play();
  slow.other.seek(13, 'step');
  for (let frame = 0; frame < 3; frame++) {
    await nextFrame();
    await answer();
  }
  fast.other.pause();
  await answerAll();
  const shown = fast.store.getState().run.snapshot;
  expect(shown?.position).toBeGreaterThan(0);
  expect(shown).toEqual(runTo(fast.opened.spec, shown?.position ?? 0));
  expect(slow.store.getState().run.snapshot).toEqual(runTo(slow.opened.spec, 13));
  expect(slow.store.getState().run.lastStep?.from.position).toBe(12);
  expect(run().snapshot?.parameters).toEqual(runTo(spec, 20).parameters);
});
