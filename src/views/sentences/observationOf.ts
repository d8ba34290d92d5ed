import { chooseObservation, type Observation } from '../../core/observations/chooseObservation.ts';
import type { ObservedStep } from '../../core/observations/observedStep.ts';
import type { LastStep } from '../../store/state/pageState.ts';

const observations = new WeakMap<LastStep, Observation | null>();

/** The observation about the last step; computed once, for the written and the spoken sentence. */
export function observationOf(
  lastStep: LastStep,
  { spec, dataSet, after }: Omit<ObservedStep, 'before'>,
): Observation | null {
  const found = observations.get(lastStep);
  if (found !== undefined) return found;
  const observation = chooseObservation({ spec, dataSet, before: lastStep.from, after });
  observations.set(lastStep, observation);
  return observation;
}
