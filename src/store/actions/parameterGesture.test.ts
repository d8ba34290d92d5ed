import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { runTo } from '../../core/run/run.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { linkOf } from '../link/linkView.ts';
import { undoLast } from '../runs/undo.ts';
import { session } from '../session/pageSession.ts';
import { openPage, pageStore } from '../state/pageStore.ts';
import { startParameterGesture } from './parameterGesture.ts';
import { setParameter } from './settingsActions.ts';

const { commands, nextFrame, answerAll } = stubBrowser();

beforeEach(async () => {
  const opened = readLink('#at=20');
  openPage(opened);
  session.start(opened.spec, 20);
  await answerAll();
  commands.length = 0;
});

afterEach(() => expect(commands.filter(({ kind }) => kind !== 'start')).toEqual([]));

const link = () => linkOf(pageStore.getState());

/** The numbers on the screen are those of the link. */
function expectShown(text: string): void {
  const { snapshot } = pageStore.getState().run;
  expect(link()).toBe(text);
  expect(snapshot?.parameters).toEqual(runTo(readLink(text).spec, 20).parameters);
  expect(snapshot?.training.loss).toBe(runTo(readLink(text).spec, 20).training.loss);
}

test('a flood of moves asks once a frame, and not again before the answer', async () => {
  const hand = startParameterGesture('w0.0.1');
  for (let move = 0; move < 100; move++) hand.set(move / 10);
  expect(commands).toEqual([]);
  await nextFrame();
  expect(commands.map(({ kind }) => kind)).toEqual(['start']);
  hand.set(20);
  await nextFrame();
  hand.set(21);
  await nextFrame();
  expect(commands.length).toBe(1);
  await answerAll();
  expectShown('do=20:w0.0.1=9.9&at=20');
  await nextFrame();
  expect(commands.length).toBe(2);
  await answerAll();
  expectShown('do=20:w0.0.1=21&at=20');
});

test('letting go sets the newest value, whether a frame came or not', async () => {
  const hand = startParameterGesture('b0.2');
  hand.set(1);
  await nextFrame();
  hand.set(-0.5);
  hand.end();
  await nextFrame();
  await answerAll();
  expectShown('do=20:b0.2=-0.5&at=20');
});

test('one gesture is one step for Undo, another gesture or a typed value is the next one', async () => {
  const hand = startParameterGesture('w0.0.1');
  for (const value of [1, 2, 3]) {
    hand.set(value);
    await nextFrame();
    await answerAll();
  }
  hand.end();
  expect(pageStore.getState().undo.length).toBe(1);
  const other = startParameterGesture('w0.0.1');
  other.set(4);
  other.end();
  setParameter('w0.0.1', 5);
  await answerAll();
  expectShown('do=20:w0.0.1=5&at=20');
  undoLast();
  expect(link()).toBe('do=20:w0.0.1=4&at=20');
  undoLast();
  expect(link()).toBe('do=20:w0.0.1=3&at=20');
  undoLast();
  await answerAll();
  expectShown('at=20');
});

test('taking back leaves nothing behind; after an Undo there is nothing to take back', async () => {
  const hand = startParameterGesture('w1.0.0');
  hand.set(7);
  await nextFrame();
  await answerAll();
  hand.set(8);
  expect(hand.undo()).toBe(true);
  await nextFrame();
  await answerAll();
  expectShown('at=20');
  expect(pageStore.getState().undo).toEqual([]);
  hand.set(9);
  await nextFrame();
  undoLast();
  expect(hand.undo()).toBe(false);
});

test('a hand knows its value before the worker does', async () => {
  const hand = startParameterGesture('w0.0.0');
  expect(hand.value()).toBe(pageStore.getState().run.snapshot?.parameters[0]);
  hand.set(0.25);
  expect(hand.value()).toBe(0.25);
  await nextFrame();
  expect(hand.value()).toBe(0.25);
  await answerAll();
  expect(hand.value()).toBe(0.25);
});

test('what lay ahead goes with the first change, and comes back with Undo', async () => {
  const opened = readLink('#do=30:lr=0.1&at=20');
  session.start(opened.spec, 20);
  await answerAll();
  const hand = startParameterGesture('w0.0.0');
  hand.set(1);
  hand.end();
  expect(link()).toBe('do=20:w0.0.0=1&at=20');
  undoLast();
  expect(link()).toBe('do=30:lr=0.1&at=20');
  await answerAll();
});
