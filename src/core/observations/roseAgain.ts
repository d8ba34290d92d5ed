import { type LossRose, lossRose } from './lossRose.ts';
import { type ObservedState, type ObservedStep, seesAllPoints } from './observedStep.ts';
import { type PenaltyFell, penaltyFell } from './penaltyFell.ts';
import { type RateTooHigh, rateTooHigh } from './rateTooHigh.ts';
import { type WrongDirection, wrongDirection } from './wrongDirection.ts';

/** Why the training loss rose in a step. */
export type Rise = RateTooHigh | WrongDirection | PenaltyFell | LossRose;

/** The training loss is well above its lowest. */
export interface RoseAgain {
  readonly kind: 'roseAgain';
  /** The recorded epoch with the lowest loss. */
  readonly epoch: number;
  readonly lowest: number;
  readonly now: number;
  /** Why it rose in the step, if that is known. */
  readonly because: Rise | null;
}

/** Factor by which the loss must have risen, and the least rise, as a share of the loss at the start. */
const CLEARLY = 1.1;
const VISIBLY = 0.01;
/** Mini-batches make the loss jump: so many recorded epochs must agree. */
const JUMPY = 5;

/** Not for an update that made the whole rise itself: its own observer knows more. */
export function roseAgain(step: ObservedState & Partial<ObservedStep>): RoseAgain | null {
  const { before, after } = step;
  const { history, position, updatesPerEpoch, training } = after;
  const past = history.positions.filter((at) => at <= position).length;
  const losses = history.trainingLosses.slice(0, past);
  const [start] = losses;
  const k = losses.reduce((best, loss, index) => (loss < (losses[best] ?? Number.NaN) ? index : best), 0);
  const [at, lowest] = [history.positions[k], losses[k]];
  if (start === undefined || at === undefined || lowest === undefined) return null;
  const hasRisen = (loss: number) => loss > CLEARLY * lowest && loss - lowest > VISIBLY * start;
  const recent = seesAllPoints(step) ? [] : losses.slice(-JUMPY);
  if (past - k <= recent.length || ![training.loss, ...recent].every(hasRisen)) return null;
  if (before && at === before.position && position === at + 1) return null;
  return {
    kind: 'roseAgain',
    epoch: at / updatesPerEpoch,
    lowest,
    now: training.loss,
    because: before ? explainRise({ ...step, before }) : null,
  };
}

function explainRise(step: ObservedStep): Rise | null {
  return rateTooHigh(step) ?? wrongDirection(step) ?? penaltyFell(step) ?? lossRose(step);
}
