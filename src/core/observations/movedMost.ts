import { weightMask } from '../model/network.ts';
import { type ParameterPart, parameterAt } from '../model/partId.ts';
import { addPenaltySlopes } from '../model/regularization.ts';
import { followsGradient, type ObservedStep, onlyUpdate, parametersWereSet } from './observedStep.ts';

/** The weight or bias that moved farthest in the step. */
export interface MovedMost {
  readonly kind: 'movedMost';
  readonly part: ParameterPart;
  readonly from: number;
  readonly to: number;
  /** The update to = from − rate · (gradient + penaltySlope), or null if the step was not one such update. */
  readonly because: {
    readonly rate: number;
    readonly gradient: number;
    /** Null without a penalty. */
    readonly penaltySlope: number | null;
  } | null;
}

/** Largest error of the formula by rounding, as a share of the way. */
const ROUNDING = 1e-6;

/** Null if two moved equally far, or if one was set by hand. */
export function movedMost(step: ObservedStep): MovedMost | null {
  const { before, after } = step;
  if (parametersWereSet(step)) return null;
  const ways = after.parameters.map((value, p) => Math.abs(value - (before.parameters[p] ?? Number.NaN)));
  const farthest = ways.reduce((largest, way) => Math.max(largest, way), 0);
  const p = ways.indexOf(farthest);
  if (farthest === 0 || ways.lastIndexOf(farthest) !== p) return null;
  const [from, to] = [before.parameters[p] ?? Number.NaN, after.parameters[p] ?? Number.NaN];
  return {
    kind: 'movedMost',
    part: parameterAt(after.architecture.sizes, p),
    from,
    to,
    because: reasonFor(step, p, from, to),
  };
}

function reasonFor(step: ObservedStep, p: number, from: number, to: number): MovedMost['because'] {
  const update = onlyUpdate(step);
  if (!update || !followsGradient(step)) return null;
  const slopes = new Float64Array(update.before.length);
  addPenaltySlopes(slopes, update.before, weightMask(step.after.architecture.sizes), update.inEffect);
  const rate = update.inEffect.learningRate;
  const gradient = update.gradient[p] ?? Number.NaN;
  const penalty = slopes[p] ?? Number.NaN;
  // False for a weight that TensorFlow Playground's L1 stops at 0.
  const fits = Math.abs(from - rate * (gradient + penalty) - to) <= ROUNDING * Math.abs(to - from);
  return fits ? { rate, gradient, penaltySlope: penalty === 0 ? null : penalty } : null;
}
