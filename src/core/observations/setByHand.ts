import type { Change } from '../run/runSpec.ts';
import { type Situation, setDuring } from './situation.ts';

/** The step went past something that is set by hand in this run. */
export interface SetByHand {
  readonly kind: 'setByHand';
  readonly change: Change;
  readonly position: number;
  readonly updatesPerEpoch: number;
  /** How many more there were. */
  readonly others: number;
}

export function setByHand(situation: Situation): SetByHand | null {
  const [first, ...others] = setDuring(situation);
  return first
    ? { kind: 'setByHand', ...first, updatesPerEpoch: situation.after.updatesPerEpoch, others: others.length }
    : null;
}
