import type { DataSet } from '../../core/data/dataSet.ts';
import { batchSizeOf, type Intervention, type RunSpec } from '../../core/run/runSpec.ts';
import { scheduleOf } from '../../core/run/runTraining.ts';

/** Rough number of reports during training. */
const REPORTS = 10;

/** The part of a run that a program repeats, from the start to a position. */
export interface RunPart extends RunSpec {
  /** Only those that have an effect before the end. */
  readonly interventions: readonly Intervention[];
  readonly data: DataSet;
  readonly position: number;
  readonly updatesPerEpoch: number;
  /** Samples per update. */
  readonly batchSize: number;
}

export function runPartOf({ config, interventions }: RunSpec, data: DataSet, position: number): RunPart {
  const count = data.training.length;
  const hasEffect = ({ position: at, change }: Intervention) =>
    at < position || (at === position && (change.kind === 'weight' || change.kind === 'bias'));
  return {
    config,
    interventions: interventions.filter(hasEffect),
    data,
    position,
    updatesPerEpoch: scheduleOf(config, count).updatesPerEpoch,
    batchSize: batchSizeOf(config, count),
  };
}

/** Whether every update uses all training points, so that it is an epoch. */
export function isFullBatch({ batchSize, data }: RunPart): boolean {
  return batchSize === data.training.length;
}

/** Name of one turn of the training loop: an epoch if it uses all points. */
export function turnOf(part: RunPart): 'epoch' | 'update' {
  return isFullBatch(part) ? 'epoch' : 'update';
}

/** A round number of epochs (1, 2, 5, 10 ...) between reports, as turns of the loop. */
export function reportInterval({ position, updatesPerEpoch }: RunPart): number {
  const wanted = position / updatesPerEpoch / REPORTS;
  let power = 1;
  while (10 * power < wanted) power *= 10;
  const factor = [1, 2, 5, 10].find((round) => round * power >= wanted) ?? 10;
  return factor * power * updatesPerEpoch;
}
