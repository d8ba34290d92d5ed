import { type RunningTrial, startTrial } from '../core/run/trial.ts';
import type { TryCommand, TryReply } from './protocol.ts';

/** The question that a worker is at. */
export interface Trying {
  readonly runId: number;
  readonly work: RunningTrial;
  /** Milliseconds of work so far. */
  readonly spent: number;
}

/** Longest stretch of work: what else the worker is asked waits no longer, and cancelling is not to ask again. */
const STRETCH_MILLISECONDS = 50;

/** Works on a question for one stretch; returns the worker's new state and its reply. `now` is the clock, in milliseconds. */
export function handleTry(
  trying: Trying | null,
  { runId, question, limit }: TryCommand,
  now: () => number,
): readonly [Trying | null, TryReply] {
  const start = now();
  const { work, spent } = trying?.runId === runId ? trying : { work: startTrial(question.trial), spent: 0 };
  const end = start + Math.min(STRETCH_MILLISECONDS, limit - spent);
  const done = work.advance(() => now() < end);
  const worked = spent + now() - start;
  const stopped = !done && worked >= limit;
  if (done || stopped) return [null, { kind: 'tried', runId, answer: work.result(), stopped }];
  return [
    { runId, work, spent: worked },
    { kind: 'tried', runId, answer: null, stopped },
  ];
}
