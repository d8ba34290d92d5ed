import { followsGradient, hasPenalty, type ObservedStep, onlyUpdate } from './observedStep.ts';

/** No weight or bias changed in the step. */
export interface NoneMoved {
  readonly kind: 'noneMoved';
  readonly count: number;
  /** The largest |∂L/∂p| if the step was one update by gradients alone, or null. */
  readonly largestGradient: number | null;
}

export function noneMoved(step: ObservedStep): NoneMoved | null {
  const { before, after } = step;
  if (after.parameters.some((value, p) => value !== before.parameters[p])) return null;
  const update = onlyUpdate(step);
  const isWhole = update !== null && followsGradient(step) && !hasPenalty(update.inEffect);
  return {
    kind: 'noneMoved',
    count: after.parameters.length,
    largestGradient: isWhole ? update.gradient.reduce((largest, slope) => Math.max(largest, Math.abs(slope)), 0) : null,
  };
}
