import { weightMask } from '../model/network.ts';
import { type ParameterPart, parameterAt } from '../model/partId.ts';
import { type ObservedStep, parametersWereSet } from './observedStep.ts';

/** A weight whose sign changed in the step. */
export interface ChangedSign {
  readonly kind: 'changedSign';
  readonly part: ParameterPart;
  readonly from: number;
  readonly to: number;
}

/** With more weights than this, one changes its sign in nearly every step. */
const FEW = 24;

/** Of several weights, the one that moved farthest. */
export function changedSign(step: ObservedStep): ChangedSign | null {
  const { before, after } = step;
  const { sizes } = after.architecture;
  const isWeight = weightMask(sizes);
  if (parametersWereSet(step) || isWeight.filter((one) => one === 1).length > FEW) return null;
  let found: ChangedSign | null = null;
  after.parameters.forEach((to, p) => {
    const from = before.parameters[p] ?? Number.NaN;
    const hasChangedSign = isWeight[p] === 1 && (from < 0 ? to > 0 : from > 0 && to < 0);
    if (hasChangedSign && (!found || Math.abs(to - from) > Math.abs(found.to - found.from)))
      found = { kind: 'changedSign', part: parameterAt(sizes, p), from, to };
  });
  return found;
}
