import type { Change } from '../run/runSpec.ts';
import { type ObservedStep, setDuring } from './observedStep.ts';

/** The step passed an intervention. */
export interface SetByHand {
  readonly kind: 'setByHand';
  readonly change: Change;
  readonly position: number;
  readonly updatesPerEpoch: number;
  /** Number of further interventions in the step. */
  readonly others: number;
}

export function setByHand(step: ObservedStep): SetByHand | null {
  const [first, ...others] = setDuring(step);
  return first
    ? { kind: 'setByHand', ...first, updatesPerEpoch: step.after.updatesPerEpoch, others: others.length }
    : null;
}
