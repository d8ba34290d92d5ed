import { type ParameterPart, parameterAt } from '../model/partId.ts';
import { type ObservedStep, parametersWereSet } from './observedStep.ts';

/** The weight or bias that moved farthest in the step. */
export interface MovedMost {
  readonly kind: 'movedMost';
  readonly part: ParameterPart;
  readonly from: number;
  readonly to: number;
}

/** Null if two moved equally far, or if one was set by hand. */
export function movedMost(step: ObservedStep): MovedMost | null {
  const { before, after } = step;
  if (parametersWereSet(step)) return null;
  const ways = after.parameters.map((value, p) => Math.abs(value - (before.parameters[p] ?? Number.NaN)));
  const farthest = ways.reduce((largest, way) => Math.max(largest, way), 0);
  const p = ways.indexOf(farthest);
  if (farthest === 0 || ways.lastIndexOf(farthest) !== p) return null;
  return {
    kind: 'movedMost',
    part: parameterAt(after.architecture.sizes, p),
    from: before.parameters[p] ?? Number.NaN,
    to: after.parameters[p] ?? Number.NaN,
  };
}
