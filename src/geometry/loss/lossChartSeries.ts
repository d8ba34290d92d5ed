import type { Evaluation, Snapshot } from '../../core/run/snapshot.ts';

/** The losses at one position of the run. */
export interface LossPoint {
  /** Fractional in mid-epoch. */
  readonly epoch: number;
  readonly training: number;
  /** Or null without a test set. */
  readonly test: number | null;
}

/** The loss curve in two parts: up to now, and the recorded rest. */
export interface LossSeries {
  /** Ends with `now`. */
  readonly past: readonly LossPoint[];
  readonly now: LossPoint;
  /** Starts with `now`. */
  readonly ahead: readonly LossPoint[];
}

/**
 * The loss curve of a snapshot. With `perPoint`, each loss is divided by its set's size, so that sums over training and test
 * points can be compared.
 */
export function lossSeries(snapshot: Snapshot, perPoint: boolean): LossSeries {
  const { history, position, updatesPerEpoch, training, test } = snapshot;
  const trainingDivisor = perPoint ? training.count : 1;
  const testDivisor = perPoint && test ? test.count : 1;
  const point = (at: number, trainingLoss: number, testLoss: number | null): LossPoint => ({
    epoch: at / updatesPerEpoch,
    training: trainingLoss / trainingDivisor,
    test: testLoss === null ? null : testLoss / testDivisor,
  });
  const now = point(position, training.loss, lossOf(test));
  const past: LossPoint[] = [];
  const ahead: LossPoint[] = [now];
  history.positions.forEach((at, index) => {
    if (at === position) return;
    const testLoss = test ? (history.testLosses[index] ?? null) : null;
    (at < position ? past : ahead).push(point(at, history.trainingLosses[index] ?? Number.NaN, testLoss));
  });
  past.push(now);
  return { past, now, ahead };
}

/** The recorded point nearest to an epoch; a thinned curve lacks some epochs. */
export function nearestLossPoint(series: LossSeries, epoch: number): LossPoint {
  let nearest = series.now;
  for (const points of [series.past, series.ahead])
    for (const point of points) if (Math.abs(point.epoch - epoch) < Math.abs(nearest.epoch - epoch)) nearest = point;
  return nearest;
}

function lossOf(evaluation: Evaluation | null): number | null {
  return evaluation ? evaluation.loss : null;
}
