import { alikeNeurons } from './alikeNeurons.ts';
import { allCorrect } from './allCorrect.ts';
import { allCorrectLost } from './allCorrectLost.ts';
import { changedSides } from './changedSides.ts';
import { changedSign } from './changedSign.ts';
import { deadNeuron } from './deadNeuron.ts';
import { hardlyMoves } from './hardlyMoves.ts';
import { lossRose } from './lossRose.ts';
import { movedMost } from './movedMost.ts';
import { noneMoved } from './noneMoved.ts';
import type { ObservedStep } from './observedStep.ts';
import { overfitting } from './overfitting.ts';
import { penaltyFell } from './penaltyFell.ts';
import { plateau } from './plateau.ts';
import { rateTooHigh } from './rateTooHigh.ts';
import { saturatedAtPoint } from './saturatedAtPoint.ts';
import { saturatedNeuron } from './saturatedNeuron.ts';
import { setByHand } from './setByHand.ts';
import { wrongDirection } from './wrongDirection.ts';

/**
 * From the rarest news to what can be said of any step. Most of the upper kinds speak only at the step with which they become
 * true, so that none of them talks the others down; those that stay true for long come after them.
 */
export const observers = [
  allCorrect,
  allCorrectLost,
  plateau,
  rateTooHigh,
  wrongDirection,
  penaltyFell,
  setByHand,
  deadNeuron,
  saturatedNeuron,
  changedSides,
  noneMoved,
  saturatedAtPoint,
  overfitting,
  changedSign,
  alikeNeurons,
  hardlyMoves,
  lossRose,
  movedMost,
] as const satisfies readonly ((step: ObservedStep) => { readonly kind: string } | null)[];

/** Something that is true of a step, with the numbers that a sentence about it shows. */
export type Observation = NonNullable<ReturnType<(typeof observers)[number]>>;

/** The one thing most worth saying about a step; null where nothing certain is known. */
export function chooseObservation(step: ObservedStep): Observation | null {
  const { before, after } = step;
  if (after.position <= before.position || after.training.count === 0) return null;
  for (const observe of observers) {
    const observation = observe(step);
    if (observation) return observation;
  }
  return null;
}
