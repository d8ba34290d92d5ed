import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultConfig } from '../config/settings/defaults.ts';
import { runTo } from '../core/run/run.ts';
import { handleTry, type Trying } from './handleTry.ts';
import { createPool, type Outcome } from './pool.ts';
import type { Question, TryCommand, TryReply } from './protocol.ts';

const spec = { config: defaultConfig('xor'), interventions: [] };
/** More work than any test gives time for, unless it ends early. */
const LONG = 1_000_000;
const trial = (end: number): Question => ({ kind: 'trial', trial: { spec, goal: null, end, fieldSide: null } });

/** A worker that answers when a test lets it. */
class StubWorker {
  static made: StubWorker[] = [];
  onmessage: ((event: { readonly data: TryReply }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  isTerminated = false;
  asked: TryCommand | null = null;
  private trying: Trying | null = null;
  private time = 0;

  constructor() {
    StubWorker.made.push(this);
  }

  postMessage(command: TryCommand): void {
    this.asked = command;
  }

  terminate(): void {
    this.isTerminated = true;
    this.asked = null;
  }

  /** Answers one command, with a clock that advances by `tick` milliseconds at each look. */
  answer(tick = 10): void {
    const { asked } = this;
    if (!asked) throw new Error('nothing asked');
    this.asked = null;
    const [trying, reply] = handleTry(this.trying, asked, () => {
      this.time += tick;
      return this.time;
    });
    this.trying = trying;
    this.onmessage?.({ data: reply });
  }

  die(): void {
    this.asked = null;
    this.onerror?.({ message: 'died' });
  }
}

const atWork = () => StubWorker.made.filter(({ asked, isTerminated }) => asked !== null && !isTerminated);
const endsAsked = () => atWork().map(({ asked }) => asked?.question.trial.end);
const settled = () => vi.advanceTimersByTimeAsync(0);

async function answerAll(tick = 10): Promise<void> {
  for (let turns = 0; atWork().length > 0; turns++) {
    expect(turns).toBeLessThan(5000);
    atWork()[0]?.answer(tick);
    await settled();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StubWorker);
  StubWorker.made = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('questions are given out in their order, answers come as they are ready, and each is that of its own run', async () => {
  const pool = createPool(2);
  const answers: [number, Outcome<'trial'>][] = [];
  for (const end of [100, 200, 300]) pool.ask(trial(end), 1e9, (outcome) => answers.push([end, outcome]));
  expect(endsAsked()).toEqual([100, 200]);
  atWork()[1]?.answer();
  await settled();
  expect(answers.map(([end]) => end)).toEqual([200]);
  expect(endsAsked()).toEqual([100, 300]);
  await answerAll();
  expect(StubWorker.made).toHaveLength(2);
  for (const [end, outcome] of answers)
    expect(outcome).toMatchObject({ answer: { position: end, loss: runTo(spec, end).training.loss }, stopped: false });
});

test('a long question is asked again and again in short stretches', async () => {
  const onOutcome = vi.fn();
  createPool(1).ask(trial(12_000), 1e9, onOutcome);
  let stretches = 0;
  for (; atWork().length > 0; stretches++) {
    expect(onOutcome).not.toHaveBeenCalled();
    atWork()[0]?.answer();
    await settled();
  }
  expect(stretches).toBeGreaterThan(1);
  expect(onOutcome).toHaveBeenCalledExactlyOnceWith({
    kind: 'answered',
    stopped: false,
    answer: expect.objectContaining({ position: 12_000, loss: runTo(spec, 12_000).training.loss }),
  });
});

test('a cancelled question is not answered, not asked again, and does not hold up the others', async () => {
  const pool = createPool(1);
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  const cancelFirst = pool.ask(trial(LONG), 1e9, first);
  const cancelSecond = pool.ask(trial(20), 1e9, second);
  pool.ask(trial(30), 1e9, third);
  cancelSecond();
  cancelFirst();
  atWork()[0]?.answer();
  await settled();
  expect(endsAsked()).toEqual([30]);
  await answerAll();
  expect([first, second, third].map((outcome) => outcome.mock.calls.length)).toEqual([0, 0, 1]);
});

test('the work of a dead worker is done again by a new one', async () => {
  const onOutcome = vi.fn();
  createPool(1).ask(trial(12_000), 1e9, onOutcome);
  atWork()[0]?.answer();
  await settled();
  atWork()[0]?.die();
  await settled();
  expect(StubWorker.made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  await answerAll();
  expect(onOutcome.mock.calls[0]?.[0]).toMatchObject({ answer: { loss: runTo(spec, 12_000).training.loss } });
});

test('the work of a silent worker is done again by a new one', async () => {
  const onOutcome = vi.fn();
  createPool(1).ask(trial(10), 1e9, onOutcome);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(StubWorker.made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  await answerAll();
  expect(onOutcome).toHaveBeenCalledOnce();
});

test('a question that kills three workers fails, and the next one is asked', async () => {
  const pool = createPool(1);
  const [first, second] = [vi.fn(), vi.fn()];
  pool.ask(trial(10), 1e9, first);
  pool.ask(trial(20), 1e9, second);
  for (let deaths = 0; deaths < 3; deaths++) {
    expect(first).not.toHaveBeenCalled();
    atWork()[0]?.die();
    await settled();
  }
  expect(first).toHaveBeenCalledExactlyOnceWith({ kind: 'failed', message: 'Error: died' });
  await answerAll();
  expect(second.mock.calls[0]?.[0]).toMatchObject({ answer: { position: 20 } });
});

test('work ends at its limit, with what is known there', async () => {
  const onOutcome = vi.fn();
  createPool(1).ask(trial(LONG), 5000, onOutcome);
  await answerAll(200);
  const { answer, stopped } = onOutcome.mock.calls[0]?.[0] ?? {};
  expect(stopped).toBe(true);
  expect(answer.position).toBeGreaterThan(0);
  expect(answer.position).toBeLessThan(LONG);
  expect(answer.loss).toBe(runTo(spec, answer.position).training.loss);
});

test('workers without work end, and come back with the next question', async () => {
  const pool = createPool(2);
  const onOutcome = vi.fn();
  pool.ask(trial(1), 1e9, onOutcome);
  await answerAll();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(StubWorker.made.every(({ isTerminated }) => isTerminated)).toBe(true);
  pool.ask(trial(2), 1e9, onOutcome);
  await answerAll();
  expect(onOutcome).toHaveBeenCalledTimes(2);
  expect(StubWorker.made).toHaveLength(2);
});
