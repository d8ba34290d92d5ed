/**
 * How outputs are read as an answer, and an answer as right: `largest` takes the class with the largest output; `sides`
 * asks of every output whether it lies on its target's side of `middle` (at least the middle means the upper side).
 */
export interface Decision {
  readonly kind: 'largest' | 'sides';
  readonly middle: number;
}

/** Whether outputs give the right answer, one number for each output in both lists. Not if one is infinite or NaN. */
export function isRight({ kind, middle }: Decision, outputs: ArrayLike<number>, targets: ArrayLike<number>): boolean {
  for (let k = 0; k < outputs.length; k++) if (!Number.isFinite(outputs[k])) return false;
  if (kind === 'largest') return largestIndex(outputs) === largestIndex(targets);
  for (let k = 0; k < outputs.length; k++)
    if ((outputs[k] as number) >= middle !== (targets[k] as number) >= middle) return false;
  return true;
}

/** Which class a target stands for, counted from 0: the classes of a single output may be −1 and 1. */
export function classOf(target: number, classCount: number, middle: number): number {
  if (classCount > 2) return target;
  return target >= middle ? 1 : 0;
}

/** The place of the largest number, the first of several equal ones; 0 for none. */
export function largestIndex(values: ArrayLike<number>): number {
  let most = 0;
  for (let k = 1; k < values.length; k++) if ((values[k] as number) > (values[most] as number)) most = k;
  return most;
}
