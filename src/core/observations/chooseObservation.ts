import { alikeNeurons } from './alikeNeurons.ts';
import { allCorrect } from './allCorrect.ts';
import { allCorrectLost } from './allCorrectLost.ts';
import { changedSides } from './changedSides.ts';
import { changedSign } from './changedSign.ts';
import { deadNeuron } from './deadNeuron.ts';
import { hardlyMoves } from './hardlyMoves.ts';
import { impossible } from './impossible.ts';
import { learned } from './learned.ts';
import { lossRose } from './lossRose.ts';
import { movedMost } from './movedMost.ts';
import { noneMoved } from './noneMoved.ts';
import type { ObservedState, ObservedStep } from './observedStep.ts';
import { overfitting } from './overfitting.ts';
import { penaltyFell } from './penaltyFell.ts';
import { plateau } from './plateau.ts';
import { rateTooHigh } from './rateTooHigh.ts';
import { roseAgain } from './roseAgain.ts';
import { saturatedAtPoint } from './saturatedAtPoint.ts';
import { saturatedNeuron } from './saturatedNeuron.ts';
import { setByHand } from './setByHand.ts';
import { wrongDirection } from './wrongDirection.ts';

/** What is true of a run wherever it is; told first, in this order. */
const stateObservers = [roseAgain, impossible, plateau, hardlyMoves] as const;

/** What a run that learns has come to. */
const successObservers = [learned, overfitting] as const;

/**
 * After what is true of the run, ordered from the rarest fact to what is true of any step. Most of the first fire only in the
 * step in which they become true, so that they do not hide the others.
 */
export const observers = [
  ...stateObservers,
  ...successObservers,
  allCorrect,
  allCorrectLost,
  rateTooHigh,
  wrongDirection,
  penaltyFell,
  setByHand,
  deadNeuron,
  saturatedNeuron,
  changedSides,
  noneMoved,
  saturatedAtPoint,
  changedSign,
  alikeNeurons,
  lossRose,
  movedMost,
] as const satisfies readonly ((step: ObservedStep) => { readonly kind: string } | null)[];

/** A fact about a step, with the numbers that its sentence shows. */
export type Observation = NonNullable<ReturnType<(typeof observers)[number]>>;

/** The observation most worth telling about a step, or null if there is none. */
export function chooseObservation(step: ObservedStep): Observation | null {
  const { before, after } = step;
  if (after.position <= before.position || after.training.count === 0) return null;
  return firstOf(observers, step);
}

/** What is most worth telling about where a run is, however it came there, or null. Nothing at its start. */
export function observeState(state: ObservedState): Observation | null {
  const { position, training } = state.after;
  if (position === 0 || training.count === 0) return null;
  return firstOf([...stateObservers, ...successObservers], state);
}

function firstOf<Seen>(all: readonly ((seen: Seen) => Observation | null)[], seen: Seen): Observation | null {
  for (const observe of all) {
    const observation = observe(seen);
    if (observation) return observation;
  }
  return null;
}
