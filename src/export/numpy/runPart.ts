import type { DataSet } from '../../core/data/dataSet.ts';
import { batchSizeOf, type Intervention, type RunSpec } from '../../core/run/runSpec.ts';
import { scheduleOf } from '../../core/run/runTraining.ts';

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
