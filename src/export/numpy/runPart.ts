import type { DataSet } from '../../core/data/dataSet.ts';
import { batchSizeOf, type Intervention, type RunSpec } from '../../core/run/runSpec.ts';
import { scheduleOf } from '../../core/run/runTraining.ts';
import { block, code, type ProgramLine } from './python.ts';

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

/** A report within the training loop: every so often, and at the end. */
export function everySoOften(part: RunPart, report: readonly ProgramLine[]): readonly ProgramLine[] {
  const interval = reportInterval(part);
  const turn = turnOf(part);
  if (interval === 1) return report;
  return [...code(`if ${turn} % ${interval} == 0 or ${turn} == ${turn}s:`), ...block(report)];
}

/** A round number of epochs (1, 2, 5, 10 ...) between reports, as turns of the loop. */
function reportInterval({ position, updatesPerEpoch }: RunPart): number {
  const wanted = position / updatesPerEpoch / REPORTS;
  let power = 1;
  while (10 * power < wanted) power *= 10;
  const factor = [1, 2, 5, 10].find((round) => round * power >= wanted) ?? 10;
  return factor * power * updatesPerEpoch;
}
