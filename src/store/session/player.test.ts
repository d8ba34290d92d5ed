import { beforeEach, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { runTo } from '../../core/run/run.ts';
import { newWeights, redoLast, stepEpochs, undoLast } from '../actions/runActions.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { linkOf } from '../link/linkView.ts';
import { openPage, pageStore, updateView } from '../state/pageStore.ts';
import { ask, pausePlaying, play, position, seekTo, startRun } from './player.ts';

const { commands, workersMade, breakAt, nextFrame, answer: result, answerAll } = stubBrowser();

const run = () => pageStore.getState().run;
const notices = () => pageStore.getState().notices.map(({ kind }) => kind);
const { spec } = readLink('');

beforeEach(async () => {
  breakAt();
  openPage(readLink(''));
  updateView({ speed: 'fastest' });
  await nextFrame();
  startRun(spec, 20);
  await answerAll();
  commands.length = 0;
});

test('a long jump can be paused: the page rests at what was seen last', { tags: ['slow'] }, async () => {
  seekTo(900_000, 'jump');
  await result();
  await result();
  expect(run().status).toBe('seeking');
  const seen = run().snapshot?.position ?? 0;
  expect(seen).toBeGreaterThan(20);
  pausePlaying();
  await answerAll();
  expect(run().status).toBe('paused');
  expect(run().snapshot).toEqual(runTo(spec, seen));
  expect(run().calm).toBe(run().snapshot);
});

test('many epochs asked for on the way to many epochs come on top of them', { tags: ['slow'] }, async () => {
  for (let press = 0; press < 4; press++) {
    stepEpochs(200_000);
    await result();
  }
  await answerAll();
  expect(run().snapshot?.position).toBe(20 + 4 * 200_000);
  expect(run().lastStep?.from.position).toBe(20);
});

test('a reply that comes after pausing leaves the screen as it is', async () => {
  play();
  await nextFrame();
  await result();
  await nextFrame();
  const seen = run().snapshot?.position;
  expect(commands.at(-1)?.kind).toBe('advance');
  pausePlaying();
  await answerAll();
  expect(run().status).toBe('paused');
  expect(run().snapshot?.position).toBe(seen);
});

test('what an old run still answers is not shown in a new one', async () => {
  seekTo(900_000, 'jump');
  await result();
  const other = readLink('#seed=7').spec;
  startRun(other, 5);
  await answerAll();
  expect(run().snapshot).toEqual(runTo(other, 5));
});

test('a worker that fails is replaced, and the run goes on where it was', async () => {
  const before = workersMade();
  breakAt('seek');
  seekTo(33, 'step');
  await result();
  breakAt();
  await answerAll();
  expect(workersMade()).toBe(before + 1);
  expect(run().snapshot).toEqual(runTo(spec, 33));
  expect(notices()).toEqual(['workerRestarted']);
});

test.each([
  ['start', () => startRun(readLink('#seed=7').spec, 5)],
  ['seek', () => seekTo(900_000, 'jump')],
  ['advance', play],
  ['analyse', () => ask({ kind: 'gradientCheck' })],
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

test('where no worker starts, the position of the link is kept for when one does', async () => {
  openPage(readLink('#at=25'));
  breakAt('start');
  startRun(spec, 25);
  await answerAll();
  expect(notices()).toEqual(['workerFailed']);
  expect(linkOf(pageStore.getState())).toBe('at=25');
  breakAt();
  seekTo(position() + 1, 'step');
  await answerAll();
  expect(run().snapshot).toEqual(runTo(spec, 26));
  expect(notices()).toEqual([]);
});

test('Undo brings back the way that was trained, behind the position too', async () => {
  stepEpochs(1000);
  await answerAll();
  seekTo(300, 'jump');
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

test('a worker that dies leaves the way that was trained to its successor', async () => {
  seekTo(500, 'jump');
  await answerAll();
  seekTo(100, 'jump');
  await answerAll();
  breakAt('seek');
  seekTo(200, 'jump');
  await result();
  breakAt();
  await answerAll();
  expect(run().snapshot?.position).toBe(200);
  expect(run().snapshot?.frontier).toBe(500);
});
