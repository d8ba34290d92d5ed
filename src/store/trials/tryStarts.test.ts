import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { draftOf } from '../../config/task/taskDraft.ts';
import { type Goal, noGoal } from '../../core/run/goal.ts';
import { createRun } from '../../core/run/run.ts';
import { handleTry, type Trying } from '../../worker/handleTry.ts';
import type { TryCommand, TryReply } from '../../worker/protocol.ts';
import { type StartsTried, tryStarts } from './tryStarts.ts';

/** Answers at once, with a clock of its own. */
class QuickWorker {
  static tick = 1;
  onmessage: ((event: { readonly data: TryReply }) => void) | null = null;
  private trying: Trying | null = null;
  private time = 0;

  postMessage(command: TryCommand): void {
    const [trying, reply] = handleTry(this.trying, command, () => {
      this.time += QuickWorker.tick;
      return this.time;
    });
    this.trying = trying;
    queueMicrotask(() => this.onmessage?.({ data: reply }));
  }

  terminate(): void {}
}

beforeEach(() => {
  QuickWorker.tick = 1;
  vi.stubGlobal('Worker', QuickWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const goal: Goal = { ...noGoal, loss: 0.1, epochs: 100 };
const draft = (link: string, asked: Goal | null, otherWeights = true) =>
  draftOf({ text: '', goal: asked, hidden: [], locked: otherWeights ? [] : ['new'] }, readLink(link).spec);

function tried(...args: Parameters<typeof tryStarts> extends [...infer Rest, unknown] ? Rest : never) {
  const told: StartsTried[] = [];
  return new Promise<readonly StartsTried[]>((resolve) => {
    tryStarts(...args, (progress) => {
      told.push(progress);
      if (progress.isOver) resolve(told);
    });
  });
}

/** The first epoch up to the hundredth at which a run is below 0.1, or null. */
function epochBelow(link: string): number | null {
  const run = createRun(readLink(link).spec);
  for (let epoch = 0; epoch <= 100; epoch++) {
    run.trainTo(epoch, () => true);
    if (run.standing().training.loss < 0.1) return epoch;
  }
  return null;
}

test('the seeds from 0 on are tried, each told as it is known', async () => {
  const told = await tried(draft('net=2&lr=5&w=1,2,3,4,5,6,7,8,9', goal), 12);
  const reached = Array.from({ length: 12 }, (_, seed) => epochBelow(`net=2&lr=5&seed=${seed}`)).filter(
    (epoch) => epoch !== null,
  ).length;
  expect(reached).toBeGreaterThan(0);
  expect(reached).toBeLessThan(12);
  expect(told.map((progress) => progress.tried)).toEqual(Array.from({ length: 13 }, (_, k) => k));
  expect(told.at(-1)).toMatchObject({ tried: 12, reached, count: 12, lastEpoch: 100, isOver: true, stopped: 0 });
});

test('with the same first weights for all there is one start, the task’s own', async () => {
  const links = Array.from({ length: 12 }, (_, seed) => `net=2&lr=5&seed=${seed}`);
  const link = links.find((each) => epochBelow(each) !== null) ?? '';
  const told = await tried(draft(link, goal, false), 100);
  expect(told.at(-1)).toMatchObject({ tried: 1, count: 1, reached: 1, reachedEpoch: epochBelow(link) });
});

test('a goal without a limit of epochs is given up after 2000', async () => {
  const told = await tried(draft('lr=1e-9', { ...noGoal, loss: 0.1 }), 2);
  expect(told.at(-1)).toMatchObject({ tried: 2, reached: 0, lastEpoch: 2000 });
});

test('where there is nothing to reach, nothing is tried', async () => {
  for (const nothing of [null, { ...noGoal, neurons: 2 }])
    expect(await tried(draft('', nothing), 5)).toMatchObject([{ count: 0, isOver: true }]);
});

test('a start that takes too long is told apart from one that does not reach the goal', async () => {
  QuickWorker.tick = 6000;
  const told = await tried(draft('data=circle&lr=1e-9', { ...noGoal, loss: 0.001, epochs: 1_000_000 }), 1);
  expect(told.at(-1)).toMatchObject({ tried: 1, reached: 0, stopped: 1, isOver: true });
});

test('what is cancelled tells nothing more', async () => {
  const onAnswer = vi.fn();
  tryStarts(draft('net=2', goal), 5, onAnswer)();
  await tried(draft('net=2', goal), 1);
  expect(onAnswer).toHaveBeenCalledOnce();
});
