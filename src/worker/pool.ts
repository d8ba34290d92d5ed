/** A few workers, each with one question at a time about a run of its own. They are made when needed and end when idle. */
import { createTrainingClient, type TrainingClient } from './client.ts';
import type { Answers, Question, TryCommand, TryReply } from './protocol.ts';

/** What became of a question. */
export type Outcome<Kind extends Question['kind']> =
  /** `stopped`: the limit of work came first, and the answer is how far it got. */
  | { readonly kind: 'answered'; readonly answer: Answers[Kind]; readonly stopped: boolean }
  /** Every worker that was asked died, threw or kept silent. */
  | { readonly kind: 'failed'; readonly message: string };

/** Asks many runs one question each. */
export interface Pool {
  /**
   * Asks a question, after those asked before. Calls back once, never at once; not at all after the returned function has
   * cancelled the question. `limit` is in milliseconds of work.
   */
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
    limit: number,
    onOutcome: (outcome: Outcome<Kind>) => void,
  ): () => void;
}

interface Job {
  readonly runId: number;
  readonly question: Question;
  readonly limit: number;
  readonly settle: (outcome: Outcome<Question['kind']>) => void;
  deaths: number;
  isCancelled: boolean;
}

/** Workers beyond four gain little, and cost memory. */
const MOST_WORKERS = 4;
/** A question on which this many workers died is not asked again. */
const MOST_DEATHS = 3;
/** A worker without work ends after this long: the next question often comes soon. */
const IDLE_MILLISECONDS = 3000;

/** A pool of as many workers as this computer runs at once, but at most four. */
export function createPool(size = usualSize()): Pool {
  const waiting: Job[] = [];
  const idle: TrainingClient<TryCommand, TryReply>[] = [];
  let busy = 0;
  let lastId = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Gives waiting questions to workers without one. */
  function employ(): void {
    clearTimeout(rest);
    while (waiting.length > 0 && busy < size) void work(idle.pop() ?? createTrainingClient<TryCommand, TryReply>());
  }

  /** Answers questions with one worker until none is waiting. */
  async function work(client: TrainingClient<TryCommand, TryReply>): Promise<void> {
    busy++;
    for (let job = next(); job; job = next()) await answer(client, job);
    busy--;
    idle.push(client);
    if (busy === 0) rest = setTimeout(endAll, IDLE_MILLISECONDS);
  }

  function next(): Job | undefined {
    let job = waiting.shift();
    while (job?.isCancelled) job = waiting.shift();
    return job;
  }

  async function answer(client: TrainingClient<TryCommand, TryReply>, job: Job): Promise<void> {
    const { runId, question, limit } = job;
    while (!job.isCancelled) {
      const outcome = await client.request({ kind: 'try', runId, question, limit }).then(outcomeOf, (error) => {
        job.deaths++;
        return job.deaths < MOST_DEATHS ? null : ({ kind: 'failed', message: String(error) } as const);
      });
      if (outcome === null) continue;
      if (!job.isCancelled) job.settle(outcome);
      return;
    }
  }

  function endAll(): void {
    for (const client of idle.splice(0)) client.rest();
  }

  return {
    ask(question, limit, onOutcome) {
      // A question is answered in its kind: `Answers` says so for each.
      const settle = onOutcome as Job['settle'];
      const job: Job = { runId: ++lastId, question, limit, settle, deaths: 0, isCancelled: false };
      waiting.push(job);
      employ();
      return () => {
        job.isCancelled = true;
      };
    },
  };
}

function outcomeOf(reply: TryReply): Outcome<Question['kind']> | null {
  if (reply.kind !== 'tried') return { kind: 'failed', message: reply.message };
  const { answer, stopped } = reply;
  return answer && { kind: 'answered', answer, stopped };
}

function usualSize(): number {
  return Math.max(1, Math.min(globalThis.navigator?.hardwareConcurrency ?? 1, MOST_WORKERS));
}
