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
 * Ordered from the rarest fact to what is true of any step. Most of the first fire only in the step in which they become
 * true, so that they do not hide the others; facts that stay true for long come after them.
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

/** A fact about a step, with the numbers that its sentence shows. */
export type Observation = NonNullable<ReturnType<(typeof observers)[number]>>;

/** The observation most worth telling about a step, or null if there is none. */
export function chooseObservation(step: ObservedStep): Observation | null {
  const { before, after } = step;
  if (after.position <= before.position || after.training.count === 0) return null;
  for (const observe of observers) {
    const observation = observe(step);
    if (observation) return observation;
  }
  return null;
}
