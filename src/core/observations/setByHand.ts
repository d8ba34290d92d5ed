import type { Change } from '../run/runSpec.ts';
import { type ObservedStep, setDuring } from './observedStep.ts';

/** The step went past something that is set by hand in this run. */
export interface SetByHand {
  readonly kind: 'setByHand';
  readonly change: Change;
  readonly position: number;
  readonly updatesPerEpoch: number;
  /** How many more there were. */
  readonly others: number;
}

export function setByHand(step: ObservedStep): SetByHand | null {
  const [first, ...others] = setDuring(step);
  return first
    ? { kind: 'setByHand', ...first, updatesPerEpoch: step.after.updatesPerEpoch, others: others.length }
    : null;
}
