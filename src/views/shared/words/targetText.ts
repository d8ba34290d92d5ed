import type { DataSet, Sample } from '../../../core/data/dataSet.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';

/** A point's target as one text: its class or number, or all numbers of several outputs. */
export function targetText({ target, targets }: Pick<Sample, 'target' | 'targets'>, { decision }: DataSet): string {
  return decision.kind === 'largest' ? shortNumber(target) : targets.map(shortNumber).join(', ');
}
