import type { ObservedStep } from './observedStep.ts';

/** A loss that stands nearly still although not all is learned. */
export interface HardlyMoves {
  readonly kind: 'hardlyMoves';
  readonly epochs: number;
  /** The training loss `epochs` ago, and now. */
  readonly from: number;
  readonly to: number;
}

/** Epochs over which the loss must stand still, and the relative change that counts as still. */
const LONG = 100;
const LITTLE = 0.01;

export function hardlyMoves({ dataSet, after }: ObservedStep): HardlyMoves | null {
  const { history, position, updatesPerEpoch, training } = after;
  if (dataSet.task === 'classification' && training.correct === training.count) return null;
  if (!(training.loss > 0)) return null;
  const first = history.positions.findLastIndex((at) => at <= position - LONG * updatesPerEpoch);
  const at = history.positions[first];
  const from = history.trainingLosses[first];
  if (at === undefined || from === undefined) return null;
  const losses = history.trainingLosses.filter(
    (_, k) => k >= first && (history.positions[k] ?? position + 1) <= position,
  );
  if (losses.some((loss) => Math.abs(loss - training.loss) > LITTLE * training.loss)) return null;
  return { kind: 'hardlyMoves', epochs: Math.floor((position - at) / updatesPerEpoch), from, to: training.loss };
}
