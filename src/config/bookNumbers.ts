import type { DataSet } from '../core/data/dataSet.ts';
import { parameterIndex } from '../core/model/partId.ts';
import type { Snapshot } from '../core/run/snapshot.ts';
import type { BookQuantity } from './books.ts';

/** The numbers of a snapshot that a text prints, in its order. */
export function numbersIn(
  snapshot: Pick<Snapshot, 'training' | 'parameters' | 'architecture'>,
  data: DataSet,
  quantity: BookQuantity,
): readonly number[] {
  const { training, parameters, architecture } = snapshot;
  switch (quantity.kind) {
    case 'loss':
      return [training.loss];
    case 'outputs':
      return [...training.outputs];
    case 'meanAbsoluteError': {
      const targets = data.training.flatMap((sample) => sample.targets);
      const errors = targets.map((target, k) => Math.abs(target - (training.outputs[k] ?? Number.NaN)));
      return [errors.reduce((sum, error) => sum + error, 0) / errors.length];
    }
    case 'parameters':
      return quantity.parts.map((part, k) => {
        const value = parameters[parameterIndex(architecture.sizes, part)] ?? Number.NaN;
        return quantity.areThresholds?.[k] ? -value : value;
      });
  }
}

/** A number with as many decimals as a printed one. */
export function asPrinted(value: number, printed: string): string {
  return value.toFixed(decimalsOf(printed));
}

/** Whether a number is the printed one, to all of its digits. */
export function isSame(value: number, printed: string): boolean {
  return asPrinted(value, printed) === printed;
}

function decimalsOf(printed: string): number {
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}
