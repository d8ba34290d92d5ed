import { useEffect, useState } from 'react';
import { writeGoal } from '../../../config/task/goalText.ts';
import type { TaskDraft } from '../../../config/task/taskDraft.ts';
import { brokenRules, hasMeasure, neuronCount } from '../../../core/run/goal.ts';
import { type StartsTried, tryStarts } from '../../../store/trials/tryStarts.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useRested } from './useRested.ts';

/** First weights that a task is tried with where each student draws some. */
const TRIES = 100;

/** Says whether the goal of a task can be reached, by trying it. */
export function Trial({ draft }: { readonly draft: TaskDraft }) {
  const words = laterStrings.taskDialog.trial;
  const { goal, text, hidden, locked } = draft.task;
  if (!goal && text === '' && hidden.length === 0 && locked.length === 0) return <Line>{words.nothingAsked}</Line>;
  if (!goal) return null;
  if (!hasMeasure(goal)) return <Line>{words.noMeasure}</Line>;
  const broken = ruleBrokenAtStart(draft);
  return broken === null ? <Tried draft={draft} /> : <Line>{broken}</Line>;
}

/** The rule that the start of a task breaks, as a sentence, or null: then nobody reaches the goal as it is. */
function ruleBrokenAtStart({ task, spec }: TaskDraft): string | null {
  const words = laterStrings.taskDialog.trial.breaksRule;
  const [rule] = task.goal ? brokenRules(task.goal, spec, 0) : [];
  if (rule === undefined) return null;
  if (rule !== 'neurons') return words[rule];
  return words.neurons(neuronCount(spec.config.hiddenSizes), task.goal?.neurons ?? 0);
}

function Tried({ draft }: { readonly draft: TaskDraft }) {
  const words = laterStrings.taskDialog.trial;
  const progress = useTrial(draft);
  const { otherWeights, spec } = draft;
  const { learningRate } = spec.config;
  if (!otherWeights) {
    if (!progress?.isOver) return <Line>{words.tryingOne}</Line>;
    const verdict = progress.reachedEpoch === null ? words.notOne : words.one(progress.reachedEpoch);
    return <Line isOver>{verdict + stoppedText(progress)}</Line>;
  }
  const { tried = 0, reached = 0, isOver = false } = progress ?? {};
  if (isOver && reached === 0) return <Line isOver>{words.none(TRIES, learningRate) + stoppedText(progress)}</Line>;
  return (
    <Line isOver={isOver}>
      {isOver ? words.tried(TRIES) : words.trying(TRIES)}
      <b className="font-bold text-ink">{words.reached(reached, isOver ? TRIES : tried)}</b>
      {words.reach(learningRate)}
      {stoppedText(progress)}
    </Line>
  );
}

interface LineProps {
  readonly isOver?: boolean;
  readonly children: React.ReactNode;
}

/** Spoken once it is the answer, not while it grows. */
function Line({ isOver = true, children }: LineProps) {
  return (
    <p aria-live={isOver ? 'polite' : 'off'} className="mt-3 text-muted">
      {children}
    </p>
  );
}

function stoppedText(progress: StartsTried | null): string {
  const stopped = progress?.stopped ?? 0;
  return stopped === 0 ? '' : laterStrings.taskDialog.trial.stopped(stopped);
}

/** Tries the goal of a draft that rests; null before the first answer. Other words alone are no other trial. */
function useTrial(draft: TaskDraft): StartsTried | null {
  const rested = useRested(draft);
  const [tried, setTried] = useState(rested);
  const [progress, setProgress] = useState<StartsTried | null>(null);
  const isOther = askedOf(draft) !== askedOf(tried);
  if (askedOf(rested) !== askedOf(tried)) setTried(rested);
  if (isOther && progress) setProgress(null);
  useEffect(
    () => (isOther ? undefined : tryStarts(tried, tried.otherWeights ? TRIES : 1, setProgress)),
    [tried, isOther],
  );
  return progress;
}

/** All that a trial depends on, but for the start, which stays. */
function askedOf({ task, otherWeights }: TaskDraft): string {
  return `${task.goal ? writeGoal(task.goal) : ''} ${otherWeights}`;
}
