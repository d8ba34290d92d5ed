/**
 * A run: a pure function from (RunSpec, position) to a state, made fast by remembering checkpoints on the way.
 * It holds no clock: whoever trains it says after every stretch of work whether to go on.
 * Long because all that moves a run shares its state, and nothing else may touch it.
 */

import type { AnalysisInput } from '../analysis/analysis.ts';
import { columnsOf, orderedColumns, scheduleOf } from '../data/batches.ts';
import { dataSetOf } from '../data/dataSet.ts';
import { activationFields, fieldSide, planeColumns } from '../engine/activationFields.ts';
import { createBatchEngine } from '../engine/batchEngine.ts';
import { evaluate } from '../engine/evaluate.ts';
import { type SampleRange, staysInRange } from '../engine/numberRange.ts';
import { initialParametersOf } from '../model/initializeNetwork.ts';
import { weightMask } from '../model/network.ts';
import { penaltyOf } from '../model/regularization.ts';
import { createCheckpoints } from './checkpoints.ts';
import { applyInterventions, firstDifference, nextInterventionAfter } from './interventions.ts';
import { createLossRecord } from './lossRecord.ts';
import { architectureOf, inEffectAt, LAST_POSITION, type RunSpec } from './runSpec.ts';
import type { Snapshot } from './snapshot.ts';
import { recordUpdate, type UpdateRecord, type UpdatesAround } from './updateRecord.ts';

export interface Run {
  readonly spec: RunSpec;
  position(): number;
  /** Trains to `target` (never beyond the last position or a divergence), as long as `keepGoing` says yes. */
  trainTo(target: number, keepGoing: () => boolean): void;
  /** Goes to `target`, back or forth; true once it is there (or as far as this run can go). */
  seek(target: number, keepGoing: () => boolean): boolean;
  /** A picture of the present position. The updates around it are in it if they are `wanted`, or if they cost next to nothing. */
  snapshot(updates?: 'wanted' | 'ifCheap'): Snapshot;
  /** Copies of what an analysis of the present position looks at. */
  analysisInput(): AnalysisInput;
  /**
   * Takes up another spec, at a position that both runs have in common, from where `seek` goes on. What they have in common
   * is kept; false where that is nothing, and then nothing has happened.
   */
  changeTo(spec: RunSpec): boolean;
}

/** Multiplications between two questions whether to go on: some tens of microseconds. */
const WORK_BETWEEN_QUESTIONS = 50_000;
/** Epochs that cost less than this many multiplications are never left half done when time is up. */
const SHORT_EPOCH = 500_000;
/** Updates that cost less than this many multiplications are written down with every picture. */
const CHEAP_UPDATE = 100_000;
/** A way of at most so many multiplications is gone through once more to be drawn, with so many points on it. */
const SHORT_WAY = 2_000_000;
const WAY_POINTS = 240;

const always = () => true;

export function createRun(initialSpec: RunSpec): Run {
  let spec = initialSpec;
  const { config } = spec;
  const architecture = architectureOf(config);
  const { sizes } = architecture;
  const engine = createBatchEngine(config);
  const { parameters } = engine;
  const isWeight = weightMask(sizes);

  const data = dataSetOf(config);
  const natural = columnsOf(data.training, sizes[0] ?? 0);
  const testColumns = columnsOf(data.test, sizes[0] ?? 0);
  const trainingCount = data.training.length;
  const schedule = scheduleOf(config, trainingCount);
  const ordered = orderedColumns(natural);
  const { updatesPerEpoch } = schedule;
  const workPerEpoch = Math.max(1, trainingCount) * parameters.length;
  const stopsAnywhere = workPerEpoch > SHORT_EPOCH;
  const range: SampleRange = {
    largestInput: largestOf([...natural.inputs, ...testColumns.inputs]),
    largestTarget: largestOf([natural.targets, testColumns.targets]),
    count: Math.max(trainingCount, data.test.length),
  };

  const side = fieldSide(sizes);
  const cells = planeColumns(data, side);

  parameters.set(initialParametersOf(config));
  const initial = engine.state.slice();
  const startParameters = parameters.slice();
  /** The state before the update that led to `position`, where that is known. */
  const beforeLast = { position: -1, state: initial.slice() };
  let checkpoints = createCheckpoints(initial);
  const record = createLossRecord();
  let position = 0;
  let frontier = 0;
  let firstAllCorrect: number | null = null;
  /** The last position before numbers became too large, once training has met it; null as long as it has not. */
  let lastInRange: number | null = null;
  begin();

  /** Position 0, with what is set there. */
  function begin(): void {
    engine.state.set(initial);
    position = 0;
    frontier = 0;
    applyInterventions(spec.interventions, 0, sizes, parameters);
    startParameters.set(parameters);
    checkpoints = createCheckpoints(engine.state);
    lastInRange = isInRange() ? null : 0;
    if (lastInRange === null) noteEpoch();
  }

  /** Trains from the present position to `stop`, all within one epoch and between interventions. */
  function updateTo(stop: number): void {
    // Without points there is nothing to learn from: time passes, and no number changes.
    if (trainingCount > 0) {
      const inEffect = inEffectAt(spec, position);
      const epoch = Math.floor(position / updatesPerEpoch);
      const columns = ordered(schedule.orderOf(epoch));
      for (let p = position; p < stop; p++) {
        const { start, end } = schedule.batchOf(epoch, p - epoch * updatesPerEpoch);
        if (p === stop - 1) beforeLast.state.set(engine.state);
        engine.update(columns, start, end, inEffect);
      }
      beforeLast.position = stop - 1;
    }
    position = stop;
    applyInterventions(spec.interventions, position, sizes, parameters);
  }

  function trainTo(target: number, keepGoing: () => boolean): void {
    const end = Math.min(target, LAST_POSITION, lastInRange ?? LAST_POSITION);
    let work = 0;
    while (position < end) {
      const from = position;
      const endOfEpoch = (Math.floor(position / updatesPerEpoch) + 1) * updatesPerEpoch;
      const nextCheckpoint = position - (position % checkpoints.stride()) + checkpoints.stride();
      const nextChange = nextInterventionAfter(spec.interventions, position);
      updateTo(Math.min(end, endOfEpoch, nextCheckpoint, nextChange));
      if (!isInRange()) {
        retreat(from);
        return;
      }
      if (position === endOfEpoch && position > frontier) noteEpoch();
      frontier = Math.max(frontier, position);
      checkpoints.offer(position, engine.state);
      work += ((position - from) * workPerEpoch) / updatesPerEpoch;
      if (work < WORK_BETWEEN_QUESTIONS || (position !== endOfEpoch && !stopsAnywhere)) continue;
      if (!keepGoing()) break;
      work = 0;
    }
  }

  /** Keeps the loss of a whole epoch that is reached for the first time. */
  function noteEpoch(): void {
    const epoch = position / updatesPerEpoch;
    const isAwaited = firstAllCorrect === null && data.task === 'classification' && trainingCount > 0;
    if (!isAwaited && !record.wants(epoch)) return;
    const training = evaluate(engine, natural, config.loss, data.range.middle);
    if (isAwaited && training.correct === training.count) firstAllCorrect = position;
    if (record.wants(epoch)) record.add(epoch, training.loss, testEvaluation()?.loss ?? null);
  }

  function testEvaluation() {
    return data.test.length > 0 ? evaluate(engine, testColumns, config.loss, data.range.middle) : null;
  }

  function isInRange(): boolean {
    return staysInRange(architecture, parameters, range);
  }

  /**
   * After numbers that are too large: goes back to `from`, where they were not, finds the last position before them, and
   * remembers that the run ends there.
   */
  function retreat(from: number): void {
    restore(from);
    while (position < LAST_POSITION) {
      const before = { position, state: engine.state.slice() };
      updateTo(position + 1);
      if (isInRange()) continue;
      position = before.position;
      engine.state.set(before.state);
      break;
    }
    lastInRange = position;
    frontier = position;
    checkpoints.dropFrom(position + 1);
    record.dropFrom(Math.floor(position / updatesPerEpoch) + 1);
    if (firstAllCorrect !== null && firstAllCorrect > position) firstAllCorrect = null;
  }

  /** Back to the checkpoint at or before a position. */
  function restore(target: number): void {
    const checkpoint = checkpoints.nearest(target);
    position = checkpoint.position;
    engine.state.set(checkpoint.state);
  }

  function seek(target: number, keepGoing: () => boolean): boolean {
    const within = Math.min(Math.max(0, target), LAST_POSITION);
    // From before the last update on, so that what led there is known as well.
    const before = Math.max(0, within - 1);
    if (within < position || checkpoints.nearest(before).position > position) restore(before);
    trainTo(within, keepGoing);
    return position === within || position === lastInRange;
  }

  function changeTo(next: RunSpec): boolean {
    if (JSON.stringify(spec.config) !== JSON.stringify(next.config)) return false;
    const difference = firstDifference(spec.interventions, next.interventions);
    spec = next;
    if (difference === Number.POSITIVE_INFINITY) return true;
    record.dropFrom(Math.ceil(difference / updatesPerEpoch));
    if (firstAllCorrect !== null && firstAllCorrect >= difference) firstAllCorrect = null;
    if (difference === 0) {
      begin();
      return true;
    }
    checkpoints.dropFrom(difference);
    // What was set at the position after the last one may be what made the numbers too large.
    if (lastInRange !== null && lastInRange >= difference - 1) lastInRange = null;
    frontier = Math.min(frontier, difference - 1);
    if (position < difference) return true;
    // A weight that is dragged changes the present position again and again: one update leads there.
    if (beforeLast.position === difference - 1) {
      position = beforeLast.position;
      engine.state.set(beforeLast.state);
    } else restore(difference - 1);
    return true;
  }

  function updateAt(at: number, state: Float64Array): UpdateRecord {
    const epoch = Math.floor(at / updatesPerEpoch);
    const order = schedule.orderOf(epoch);
    const batch = schedule.batchOf(epoch, at - epoch * updatesPerEpoch);
    return recordUpdate(engine, {
      position: at,
      state,
      columns: ordered(order),
      order,
      batch,
      inEffect: inEffectAt(spec, at),
    });
  }

  function updatesAround(): UpdatesAround {
    if (trainingCount === 0) return { last: null, next: null, start: startParameters.slice() };
    if (position > 0 && beforeLast.position !== position - 1) {
      const here = position;
      restore(here - 1);
      trainTo(here, always);
    }
    const next = position < LAST_POSITION && position !== lastInRange ? updateAt(position, engine.state.slice()) : null;
    return {
      last: position > 0 ? updateAt(position - 1, beforeLast.state) : null,
      next: next && staysInRange(architecture, next.after, range) ? next : null,
      start: startParameters.slice(),
    };
  }

  function snapshot(updates: 'wanted' | 'ifCheap' = 'ifCheap'): Snapshot {
    const isCheap = (workPerEpoch / updatesPerEpoch) * 3 < CHEAP_UPDATE;
    const around = updates === 'wanted' || isCheap ? updatesAround() : null;
    const inEffect = inEffectAt(spec, position);
    return {
      position,
      updatesPerEpoch,
      architecture,
      parameters: parameters.slice(),
      inEffect,
      penalty: penaltyOf(parameters, isWeight, inEffect),
      training: evaluate(engine, natural, config.loss, data.range.middle),
      test: testEvaluation(),
      history: record.history(updatesPerEpoch),
      frontier,
      firstAllCorrect,
      diverged: position === lastInRange,
      fields: activationFields(engine, cells, sizes, side),
      updates: around,
    };
  }

  /** Some of the way to the present position: short runs are gone through once more, of long ones the checkpoints have to do. */
  function wayTo(here: number): AnalysisInput['path'] {
    if ((here * workPerEpoch) / updatesPerEpoch > SHORT_WAY)
      return checkpoints.upTo(here - 1).map(({ position: at, state }) => ({
        position: at,
        parameters: state.slice(0, parameters.length),
      }));
    const stride = Math.max(1, Math.ceil(here / WAY_POINTS));
    const way: { position: number; parameters: Float64Array }[] = [];
    restore(0);
    while (position < here) {
      way.push({ position, parameters: parameters.slice() });
      trainTo(Math.min(here, position + stride), always);
    }
    return way;
  }

  function input(): AnalysisInput {
    const epoch = Math.floor(position / updatesPerEpoch);
    const { start, end } = schedule.batchOf(epoch, position - epoch * updatesPerEpoch);
    const columns = ordered(schedule.orderOf(epoch));
    const here = { position, parameters: parameters.slice() };
    return {
      config,
      ...here,
      optimizerState: engine.state.slice(parameters.length),
      inEffect: inEffectAt(spec, position),
      training: natural,
      batch: {
        inputs: columns.inputs.map((column) => column.slice(start, end)),
        targets: columns.targets.slice(start, end),
      },
      path: [...wayTo(position), here],
    };
  }

  return {
    get spec() {
      return spec;
    },
    position: () => position,
    trainTo,
    seek,
    snapshot,
    analysisInput: input,
    changeTo,
  };
}

/** The state of a run at a position, computed from nothing: what every other way of getting there must agree with. */
export function runTo(spec: RunSpec, position: number): Snapshot {
  const run = createRun(spec);
  run.trainTo(position, always);
  return run.snapshot();
}

/** The largest absolute value in some columns; 0 where they are empty. */
function largestOf(columns: readonly Float64Array[]): number {
  let largest = 0;
  for (const column of columns) for (const value of column) largest = Math.max(largest, Math.abs(value));
  return largest;
}
