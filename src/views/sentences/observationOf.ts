import { chooseObservation, type Observation } from '../../core/observations/chooseObservation.ts';
import type { ObservedStep } from '../../core/observations/observedStep.ts';
import type { LastStep } from '../../store/state/pageState.ts';

const known = new WeakMap<LastStep, Observation | null>();

/** The one thing worth saying about the last step; looked for once, to be read and to be heard. */
export function observationOf(
  lastStep: LastStep,
  { spec, dataSet, after }: Omit<ObservedStep, 'before'>,
): Observation | null {
  const found = known.get(lastStep);
  if (found !== undefined) return found;
  const observation = chooseObservation({ spec, dataSet, before: lastStep.from, after });
  known.set(lastStep, observation);
  return observation;
}
