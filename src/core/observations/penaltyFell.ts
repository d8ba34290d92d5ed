import { hasPenalty, lossRoseIn, type ObservedStep, setDuring } from './observedStep.ts';

/** The loss rose, but loss plus penalty, which training minimizes, fell. */
export interface PenaltyFell {
  readonly kind: 'penaltyFell';
  readonly from: number;
  readonly to: number;
}

export function penaltyFell(step: ObservedStep): PenaltyFell | null {
  const { before, after } = step;
  if (!hasPenalty(after.inEffect) || !lossRoseIn(step) || setDuring(step).length > 0) return null;
  if (before.penalty === null || after.penalty === null) return null;
  const from = before.training.loss + before.penalty;
  const to = after.training.loss + after.penalty;
  return to < from ? { kind: 'penaltyFell', from, to } : null;
}
