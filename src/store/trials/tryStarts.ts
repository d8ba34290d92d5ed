import type { TaskDraft } from '../../config/task/taskDraft.ts';
import { updatesPerEpochOf } from '../../core/data/batches.ts';
import { trainingCountOf } from '../../core/data/dataSet.ts';
import { hasMeasure } from '../../core/run/goal.ts';
import { isImported } from '../../core/run/runKind.ts';
import { LAST_POSITION, type RunSpec } from '../../core/run/runSpec.ts';
import { pool } from './pool.ts';

/** How many starts of a task reach its goal, as far as they were tried. */
export interface StartsTried {
  readonly tried: number;
  readonly reached: number;
  /** The epoch at which the latest of them reached it, or null. */
  readonly reachedEpoch: number | null;
  /** How many are to be tried; 0 if there is nothing to reach. */
  readonly count: number;
  /** The epoch up to which each is trained. */
  readonly lastEpoch: number;
  readonly isOver: boolean;
  /** Those of the tried ones that ran out of time before that epoch. */
  readonly stopped: number;
}

/** Where a goal without a limit of epochs is given up. */
const PATIENT_EPOCHS = 2000;
/** Work for one start, in milliseconds. */
const LIMIT = 5000;

/**
 * Tries whether a task can be done: trains from the first weights of the seeds 0, 1 …, or from the task's own if all students have the same.
 * Tells its progress at once and after every start. Returns what cancels it.
 */
export function tryStarts(draft: TaskDraft, count: number, onAnswer: (progress: StartsTried) => void): () => void {
  const { goal } = draft.task;
  const { config } = draft.spec;
  const lastEpoch = goal?.epochs ?? PATIENT_EPOCHS;
  const updatesPerEpoch = updatesPerEpochOf(config, trainingCountOf(config));
  const end = Math.min(lastEpoch * updatesPerEpoch, LAST_POSITION);
  const specs = goal && hasMeasure(goal) ? startsOf(draft, count) : [];
  let progress: StartsTried = {
    tried: 0,
    reached: 0,
    reachedEpoch: null,
    count: specs.length,
    lastEpoch,
    isOver: specs.length === 0,
    stopped: 0,
  };
  onAnswer(progress);
  const cancels = specs.map((spec) =>
    pool.ask({ kind: 'trial', trial: { spec, goal, end, fieldSide: null } }, LIMIT, (outcome) => {
      const reachedAt = outcome.kind === 'answered' ? outcome.answer.reachedAt : null;
      const isReached = reachedAt !== null;
      const isStopped = outcome.kind === 'failed' || (outcome.stopped && !isReached);
      const tried = progress.tried + 1;
      progress = {
        ...progress,
        tried,
        reached: progress.reached + Number(isReached),
        reachedEpoch: isReached ? reachedAt / updatesPerEpoch : progress.reachedEpoch,
        stopped: progress.stopped + Number(isStopped),
        isOver: tried === specs.length,
      };
      onAnswer(progress);
    }),
  );
  return () => {
    for (const cancel of cancels) cancel();
  };
}

function startsOf({ spec, otherWeights }: TaskDraft, count: number): readonly RunSpec[] {
  if (!otherWeights) return [spec];
  return Array.from({ length: count }, (_, seed) => withSeed(spec, seed));
}

/** The same run from other first weights, as *New weights* draws them. */
function withSeed({ config }: RunSpec, seed: number): RunSpec {
  if (isImported(config))
    return { config: { ...config, playground: { ...config.playground, weightSeed: String(seed) } }, interventions: [] };
  return { config: { ...config, seed, initialParameters: null }, interventions: [] };
}
