import { backwardPropagation } from '../engine/backwardPropagation.ts';
import { gradientRules } from '../model/gradientRules.ts';
import { runKindOf } from '../run/runKind.ts';
import { hasPenalty, lossRoseIn, type ObservedStep, onlyUpdate, seesAllPoints, setDuring } from './observedStep.ts';
import { networkFromSnapshot } from './saturation.ts';

/** The common bug's update went uphill: by the correct gradient, even the smallest step that way raises the loss. */
export interface WrongDirection {
  readonly kind: 'wrongDirection';
  /** Cosine between the step and the correct gradient, above 0. */
  readonly cosine: number;
}

/** Cosines of this size may be rounding. */
const ROUNDING = 1e-9;

export function wrongDirection(observed: ObservedStep): WrongDirection | null {
  const { spec, before, after } = observed;
  const followsBug =
    gradientRules[spec.config.gradientRule].hasBug && runKindOf(spec.config).isPlainDescent && seesAllPoints(observed);
  if (!followsBug || !onlyUpdate(observed) || hasPenalty(after.inEffect)) return null;
  if (!lossRoseIn(observed) || setDuring(observed).length > 0) return null;
  const gradient = correctGradient(observed);
  const step = after.parameters.map((to, p) => to - (before.parameters[p] ?? Number.NaN));
  const cosine = dot(gradient, step) / Math.sqrt(dot(gradient, gradient) * dot(step, step));
  return cosine > ROUNDING ? { kind: 'wrongDirection', cosine } : null;
}

/** Gradient of the training loss at the start of the step, flat. */
function correctGradient({ spec: { config }, dataSet, before }: ObservedStep): Float64Array {
  const { layers } = backwardPropagation(networkFromSnapshot(before), dataSet.training, {
    loss: config.loss,
    gradientRule: 'exact',
  });
  return Float64Array.from(layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]));
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, p) => sum + value * (other[p] ?? Number.NaN), 0);
}
