import type { Snapshot } from '../run/snapshot.ts';
import type { ObservedState } from './observedStep.ts';

/** The known plateau of a truth table: some outputs at 0.5, the others right, and a loss that stands still. */
export interface Plateau {
  readonly kind: 'plateau';
  readonly undecided: number;
}

/** Known only for one output between 0 and 1. */
export function plateau({ spec, dataSet, after }: ObservedState): Plateau | null {
  if (spec.config.outputCount > 1) return null;
  if (dataSet.task !== 'classification' || dataSet.range.middle !== 0.5) return null;
  const found = findPlateau(
    after,
    dataSet.training.map(({ target }) => target),
  );
  return found && { kind: 'plateau', ...found };
}

/** Distance to 0.5 within which an output counts as undecided, and to its target as right. */
const UNDECIDED = 0.05;
const RIGHT = 0.15;
/** Epochs over which the loss must stand still, and the relative change that counts as still. */
const LONG = 1000;
const LITTLE = 0.01;

/**
 * The one plateau on which the correct gradient is known to get stuck on a truth table: at least two outputs at 0.5, the
 * others right, and a loss that has moved by less than a hundredth in a thousand epochs; or null.
 * `targets` are those of the training points, in their order.
 */
export function findPlateau(snapshot: Snapshot, targets: readonly number[]): { readonly undecided: number } | null {
  const { training, position, updatesPerEpoch } = snapshot;
  if (training.count !== 4) return null;
  const undecided = training.outputs.filter((output) => Math.abs(output - 0.5) < UNDECIDED).length;
  const right = training.outputs.filter((output, s) => Math.abs(output - (targets[s] ?? Number.NaN)) < RIGHT).length;
  if (undecided < 2 || right === 0 || undecided + right < training.count) return null;
  const before = lossAt(snapshot, position - LONG * updatesPerEpoch);
  if (before === null) return null;
  return Math.abs(before - training.loss) < LITTLE * training.loss ? { undecided } : null;
}

/** The recorded training loss at or before a position, or null before the start. */
function lossAt({ history }: Snapshot, position: number): number | null {
  const index = history.positions.findLastIndex((at) => at <= position);
  return index < 0 ? null : (history.trainingLosses[index] ?? null);
}
