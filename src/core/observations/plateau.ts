import { findPlateau } from '../plateau.ts';
import type { Situation } from './situation.ts';

/** The known plateau of a truth table: some outputs at 0.5, the others right, and a loss that stands still. */
export interface Plateau {
  readonly kind: 'plateau';
  readonly undecided: number;
}

/** Known of outputs between 0 and 1 only. */
export function plateau({ dataSet, after }: Pick<Situation, 'dataSet' | 'after'>): Plateau | null {
  if (dataSet.task !== 'classification' || dataSet.range.middle !== 0.5) return null;
  const found = findPlateau(
    after,
    dataSet.training.map(({ target }) => target),
  );
  return found && { kind: 'plateau', ...found };
}
