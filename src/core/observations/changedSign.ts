import { weightMask } from '../model/network.ts';
import { type ParameterPart, parameterAt } from '../model/partId.ts';
import { type ObservedStep, parametersWereSet } from './observedStep.ts';

/** A weight that has another sign than before the step. */
export interface ChangedSign {
  readonly kind: 'changedSign';
  readonly part: ParameterPart;
  readonly from: number;
  readonly to: number;
}

/** With more weights than this, one of them changes its sign at every moment. */
const FEW = 24;

/** Of several, the one that has moved farthest. */
export function changedSign(step: ObservedStep): ChangedSign | null {
  const { before, after } = step;
  const { sizes } = after.architecture;
  const isWeight = weightMask(sizes);
  if (parametersWereSet(step) || isWeight.filter((one) => one === 1).length > FEW) return null;
  let found: ChangedSign | null = null;
  after.parameters.forEach((to, p) => {
    const from = before.parameters[p] ?? Number.NaN;
    const isNews = isWeight[p] === 1 && (from < 0 ? to > 0 : from > 0 && to < 0);
    if (isNews && (!found || Math.abs(to - from) > Math.abs(found.to - found.from)))
      found = { kind: 'changedSign', part: parameterAt(sizes, p), from, to };
  });
  return found;
}
