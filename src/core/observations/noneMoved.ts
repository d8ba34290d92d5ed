import { heldParameters } from '../run/heldParameters.ts';
import { followsGradient, hasPenalty, type ObservedStep, onlyUpdate } from './observedStep.ts';

/** No weight or bias changed in the step that was free to. */
export interface NoneMoved {
  readonly kind: 'noneMoved';
  /** Those that train. */
  readonly count: number;
  /** Those that are held. */
  readonly held: number;
  /** The largest |∂L/∂p| if the step was one update by gradients alone, or null. */
  readonly largestGradient: number | null;
}

export function noneMoved(step: ObservedStep): NoneMoved | null {
  const { before, after } = step;
  if (after.parameters.some((value, p) => value !== before.parameters[p])) return null;
  const update = onlyUpdate(step);
  const mask = heldParameters(step.spec.config);
  const held = mask?.reduce((sum, isHeld) => sum + isHeld, 0) ?? 0;
  const isWhole = update !== null && followsGradient(step) && !hasPenalty(update.inEffect);
  return {
    kind: 'noneMoved',
    count: after.parameters.length - held,
    held,
    largestGradient: isWhole
      ? update.gradient.reduce(
          (largest, slope, p) => (mask?.[p] === 1 ? largest : Math.max(largest, Math.abs(slope))),
          0,
        )
      : null,
  };
}
