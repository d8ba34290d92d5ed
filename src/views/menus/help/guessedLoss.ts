import { type LossName, lossFunctions } from '../../../core/model/losses.ts';

/** The best that one answer for all points can do. */
export interface Guess {
  readonly answer: number;
  readonly loss: number;
}

/**
 * The loss of always answering the same number. The mean of the targets is the best one, for squared errors and for
 * cross-entropy. Null without points, and where all targets are equal: there a guess is exact.
 */
export function guessedLoss(loss: LossName, targets: readonly number[]): Guess | null {
  if (targets.every((target) => target === targets[0])) return null;
  const { term, total, needsOutput } = lossFunctions[loss];
  // Softmax needs several outputs.
  if (needsOutput === 'softmax') return null;
  const answer = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  // The z at which a sigmoid gives this answer; only cross-entropy looks at it.
  const z = Math.log(answer / (1 - answer));
  const sum = targets.reduce((terms, target) => terms + term([z], [answer], [target]), 0);
  return { answer, loss: total(sum, targets.length, 1) };
}
