import type { Evaluation, Snapshot } from '../../core/run/snapshot.ts';

/** The losses at one place of the run. */
export interface LossPoint {
  /** Fractional in the middle of an epoch. */
  readonly epoch: number;
  readonly training: number;
  /** Null where there is no test set. */
  readonly test: number | null;
}

/** The curve in two parts: up to now, and what is known of the time after it. */
export interface LossSeries {
  /** Ends with `now`. */
  readonly past: readonly LossPoint[];
  readonly now: LossPoint;
  /** Begins with `now`. */
  readonly ahead: readonly LossPoint[];
}

/**
 * The loss curve of a snapshot. With `perPoint` each loss is divided by its set's number of points: only so can a sum
 * over the training points be compared with one over the test points.
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

/** The point of the curve whose epoch is nearest; the thinned curve does not have them all. */
export function nearestLossPoint(series: LossSeries, epoch: number): LossPoint {
  let nearest = series.now;
  for (const points of [series.past, series.ahead])
    for (const point of points) if (Math.abs(point.epoch - epoch) < Math.abs(nearest.epoch - epoch)) nearest = point;
  return nearest;
}

function lossOf(evaluation: Evaluation | null): number | null {
  return evaluation ? evaluation.loss : null;
}
