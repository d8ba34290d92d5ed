import type { ObservedState } from './observedStep.ts';

/** A loss that stands nearly still although not all is learned. */
export interface HardlyMoves {
  readonly kind: 'hardlyMoves';
  /** The first recorded epoch from which on the loss stood still. */
  readonly since: number;
  /** The training loss then, and now. */
  readonly from: number;
  readonly to: number;
}

/** Epochs over which the loss must stand still, besides half of the run, and the relative change that counts as still. */
const LONG = 100;
const LITTLE = 0.01;

export function hardlyMoves({ dataSet, after }: ObservedState): HardlyMoves | null {
  const { history, position, updatesPerEpoch, training } = after;
  if (dataSet.task === 'classification' && training.correct === training.count) return null;
  if (!(training.loss > 0)) return null;
  // A run that has been further has recorded later losses too.
  const past = history.positions.filter((at) => at <= position).length;
  const losses = history.trainingLosses.slice(0, past);
  const first = losses.findLastIndex((loss) => Math.abs(loss - training.loss) > LITTLE * training.loss) + 1;
  const [at, from] = [history.positions[first], losses[first]];
  if (at === undefined || from === undefined) return null;
  if (position - at < Math.max(LONG * updatesPerEpoch, position / 2)) return null;
  return { kind: 'hardlyMoves', since: at / updatesPerEpoch, from, to: training.loss };
}
