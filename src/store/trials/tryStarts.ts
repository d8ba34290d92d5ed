import type { TaskDraft } from '../../config/task/taskDraft.ts';
import { createRun } from '../../core/run/run.ts';

/** How far a trial of a task's goal is. */
export interface StartsTried {
  readonly tried: number;
  readonly reached: number;
  readonly count: number;
  readonly lastEpoch: number;
  readonly isOver: boolean;
  readonly stopped: number;
}

/** Tries the goal of a task from several first weights. A place holder until a pool of workers does it. */
export function tryStarts(
  { task, spec, otherWeights }: TaskDraft,
  count: number,
  onAnswer: (progress: StartsTried) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let progress: StartsTried = { tried: 0, reached: 0, count, lastEpoch: 0, isOver: false, stopped: 0 };
  const next = () => {
    const config = otherWeights ? { ...spec.config, seed: progress.tried } : spec.config;
    const run = createRun({ ...spec, config }, task.goal);
    const { updatesPerEpoch } = run.snapshot();
    run.trainTo((task.goal?.epochs ?? 300) * updatesPerEpoch, () => true);
    const { goalReached } = run.snapshot();
    const tried = progress.tried + 1;
    progress = {
      ...progress,
      tried,
      reached: progress.reached + (goalReached === null ? 0 : 1),
      lastEpoch: goalReached === null ? progress.lastEpoch : goalReached / updatesPerEpoch,
      isOver: tried === count,
    };
    onAnswer(progress);
    if (!progress.isOver) timer = setTimeout(next, 0);
  };
  timer = setTimeout(next, 0);
  return () => clearTimeout(timer);
}
