import { type AlikeNeurons, alikeNeurons } from './alikeNeurons.ts';
import { type AllCorrect, allCorrect } from './allCorrect.ts';
import { type AllCorrectLost, allCorrectLost } from './allCorrectLost.ts';
import { type ChangedSides, changedSides } from './changedSides.ts';
import { type ChangedSign, changedSign } from './changedSign.ts';
import { type DeadNeuron, deadNeuron } from './deadNeuron.ts';
import { type HardlyMoves, hardlyMoves } from './hardlyMoves.ts';
import { type LossRose, lossRose } from './lossRose.ts';
import { type MovedMost, movedMost } from './movedMost.ts';
import { type NoneMoved, noneMoved } from './noneMoved.ts';
import type { ObservedStep } from './observedStep.ts';
import { type Overfitting, overfitting } from './overfitting.ts';
import { type PenaltyFell, penaltyFell } from './penaltyFell.ts';
import { type Plateau, plateau } from './plateau.ts';
import { type RateTooHigh, rateTooHigh } from './rateTooHigh.ts';
import { type SaturatedAtPoint, saturatedAtPoint } from './saturatedAtPoint.ts';
import { type SaturatedNeuron, saturatedNeuron } from './saturatedNeuron.ts';
import { type SetByHand, setByHand } from './setByHand.ts';
import { type WrongDirection, wrongDirection } from './wrongDirection.ts';

/** Something that is true of a step, with the numbers that a sentence about it shows. */
export type Observation =
  | AlikeNeurons
  | AllCorrect
  | AllCorrectLost
  | ChangedSides
  | ChangedSign
  | DeadNeuron
  | HardlyMoves
  | LossRose
  | MovedMost
  | NoneMoved
  | Overfitting
  | PenaltyFell
  | Plateau
  | RateTooHigh
  | SaturatedAtPoint
  | SaturatedNeuron
  | SetByHand
  | WrongDirection;

/**
 * From the rarest news to what can be said of any step. Most of the upper kinds speak only at the step with which they become
 * true, so that none of them talks the others down; those that stay true for long come after them.
 */
export const observers: readonly ((step: ObservedStep) => Observation | null)[] = [
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
];

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
