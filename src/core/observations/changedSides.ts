import type { Point } from '../run/runSpec.ts';
import type { ObservedStep } from './observedStep.ts';

/** Exactly one training point has changed sides. */
export interface ChangedSides {
  readonly kind: 'changedSides';
  readonly point: Point;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** Whether its output is now on its target's side. */
  readonly isRight: boolean;
}

/** With more points than this, one changes sides in nearly every step. */
const FEW = 10;

export function changedSides({ dataSet, before, after }: ObservedStep): ChangedSides | null {
  const { training, task, range } = dataSet;
  // Of several outputs, none alone says on which side a point is.
  if (task !== 'classification' || training.length > FEW || after.training.outputs.length > training.length)
    return null;
  const { middle } = range;
  const changes = training.flatMap(({ point, target }, s) => {
    const from = before.training.outputs[s] ?? Number.NaN;
    const to = after.training.outputs[s] ?? Number.NaN;
    return from >= middle === to >= middle
      ? []
      : [{ kind: 'changedSides' as const, point, from, to, middle, isRight: to >= middle === target >= middle }];
  });
  const [only, ...others] = changes;
  return only && others.length === 0 ? only : null;
}
