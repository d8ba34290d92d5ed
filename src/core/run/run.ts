/**
 * A run: a pure function from (RunSpec, position) to a state, made fast by checkpoints.
 * It holds no clock: after every stretch of work the caller decides whether to go on.
 * Long because everything that moves a run shares its state, and nothing else may touch it.
 */

import type { AnalysisInput } from '../analysis/analysis.ts';
import { columnsOf, orderedColumns } from '../data/batches.ts';
import { dataSetOf } from '../data/dataSet.ts';
import { activationFields, fieldSide, planeColumns } from '../engine/activationFields.ts';
import { createBatchEngine, type SampleColumns } from '../engine/batchEngine.ts';
import { evaluate } from '../engine/evaluate.ts';
import { type SampleRange, staysInRange } from '../engine/numberRange.ts';
import { weightMask } from '../model/network.ts';
import { penaltyOf } from '../model/regularization.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { Goal } from './goal.ts';
import { applyInterventions, firstDifference, nextInterventionAfter } from './interventions.ts';
import { createLossRecord } from './lossRecord.ts';
import { createMilestones } from './milestones.ts';
import { architectureOf, inEffectAt, LAST_POSITION, type RunSpec } from './runSpec.ts';
import { scheduleOf, trainingOf } from './runTraining.ts';
import type { Snapshot, Standing } from './snapshot.ts';
import { recordUpdate, type UpdateRecord, type UpdatesAround } from './updateRecord.ts';

export interface Run {
  readonly spec: RunSpec;
  position(): number;
  /** Trains to `target`, the last position or a divergence, or until `keepGoing` returns false. */
  trainTo(target: number, keepGoing: () => boolean): void;
  /** Goes to `target`, back or forth; true once there, or where the run ends. */
  seek(target: number, keepGoing: () => boolean): boolean;
  /** A picture of the current position. Includes the updates around it if `wanted`, or if they are cheap. */
  snapshot(updates?: 'wanted' | 'ifCheap'): Snapshot;
  /** What a snapshot says of the current position without its pictures. */
  standing(): Standing;
  /** Position of the first epoch that reached the goal, or null. */
  goalReached(): number | null;
  /** Each output over the drawn plane, `side` × `side` values, row 0 at the top. */
  outputFields(side: number): readonly Float32Array[];
  /** Copied input for an analysis of the current position. */
  analysisInput(): AnalysisInput;
  /**
   * Changes to another spec of the same config, keeps the past that both runs share, and goes back into it if needed;
   * `seek` goes on from there. False, and nothing happens, if the config is another.
   */
  changeTo(spec: RunSpec): boolean;
}

/** Multiplications between two calls of `keepGoing`: some tens of microseconds. */
const WORK_BETWEEN_CALLS = 50_000;
/** An epoch of at most this many multiplications is finished before `keepGoing` is called. */
const SHORT_EPOCH = 500_000;
/** Updates of fewer multiplications are recorded with every snapshot. */
const CHEAP_UPDATE = 100_000;
/** A path of at most this many multiplications is trained again to be drawn, with at most this many points. */
const SHORT_PATH = 2_000_000;
const PATH_POINTS = 240;

const always = () => true;

/** `goal` is tested at the end of every epoch that is reached for the first time. */
export function createRun(initialSpec: RunSpec, goal: Goal | null = null): Run {
  let spec = initialSpec;
  const { config } = spec;
  const architecture = architectureOf(config);
  const { sizes } = architecture;
  const engine = createBatchEngine(config);
  const { parameters } = engine;
  const isWeight = weightMask(sizes);

  const data = dataSetOf(config);
  const natural = columnsOf(data.training, sizes);
  const testColumns = columnsOf(data.test, sizes);
  const trainingCount = data.training.length;
  const schedule = scheduleOf(config, trainingCount);
  const ordered = orderedColumns(natural);
  const { updatesPerEpoch } = schedule;
  const workPerEpoch = Math.max(1, trainingCount) * parameters.length;
  const stopsAnywhere = workPerEpoch > SHORT_EPOCH;
  const range: SampleRange = {
    largestInput: largestOf([...natural.inputs, ...testColumns.inputs]),
    largestTarget: largestOf([...natural.targets, ...testColumns.targets]),
    count: Math.max(trainingCount, data.test.length),
  };

  const side = fieldSide(sizes);
  /** Made with the first snapshot: many runs need no picture. */
  let cells: SampleColumns | null = null;

  parameters.set(trainingOf(config).initialParameters());
  const initial = engine.state.slice();
  const startParameters = parameters.slice();
  /** State before the update that led to `position`, if known. */
  const beforeLast = { position: -1, state: initial.slice() };
  let checkpoints = createCheckpoints(initial);
  const record = createLossRecord();
  let position = 0;
  let frontier = 0;
  const milestones = createMilestones({
    goal,
    spec: () => spec,
    isClassification: data.task === 'classification',
    trainingCount,
  });
  /** Last position before overflow, or null if none was reached. */
  let lastInRange: number | null = null;
  begin();

  /** Goes to position 0 and applies its interventions. */
  function begin(): void {
    engine.state.set(initial);
    position = 0;
    frontier = 0;
    milestones.forgetFrom(0);
    applyInterventions(spec.interventions, 0, sizes, parameters);
    startParameters.set(parameters);
    checkpoints = createCheckpoints(engine.state);
    lastInRange = isInRange() ? null : 0;
    if (lastInRange === null) noteEpoch();
  }

  /** Trains to `stop`, within one epoch and between interventions. */
  function updateTo(stop: number): void {
    // Without training points, updates pass and change nothing.
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
      if (work < WORK_BETWEEN_CALLS || (position !== endOfEpoch && !stopsAnywhere)) continue;
      if (!keepGoing()) break;
      work = 0;
    }
  }

  /** Records the loss of a whole epoch reached for the first time. */
  function noteEpoch(): void {
    const epoch = position / updatesPerEpoch;
    if (!milestones.isAwaiting(epoch) && !record.wants(epoch)) {
      milestones.skip();
      return;
    }
    const training = evaluate(engine, natural, config.loss, data.decision);
    const test = record.wants(epoch) || goal?.testLoss != null ? testEvaluation() : null;
    milestones.note(epoch, position, training, test);
    if (record.wants(epoch)) record.add(epoch, training.loss, test?.loss ?? null);
  }

  function testEvaluation() {
    return data.test.length > 0 ? evaluate(engine, testColumns, config.loss, data.decision) : null;
  }

  function isInRange(): boolean {
    return staysInRange(architecture, parameters, range);
  }

  /** After an overflow: goes back to `from`, finds the last position before the overflow, and ends the run there. */
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
    milestones.forgetFrom(position + 1);
  }

  /** Goes back to the checkpoint at or before a position. */
  function restore(target: number): void {
    const checkpoint = checkpoints.nearest(target);
    position = checkpoint.position;
    engine.state.set(checkpoint.state);
  }

  function seek(target: number, keepGoing: () => boolean): boolean {
    const within = Math.min(Math.max(0, target), LAST_POSITION);
    // Start before the last update, so that the update that led there is known too.
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
    milestones.forgetFrom(difference);
    if (difference === 0) {
      begin();
      return true;
    }
    checkpoints.dropFrom(difference);
    // An intervention right after the last position in range may have caused the overflow.
    if (lastInRange !== null && lastInRange >= difference - 1) lastInRange = null;
    frontier = Math.min(frontier, difference - 1);
    if (position < difference) return true;
    // Dragging a weight changes the current position again and again: one update leads back to it.
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

  function standing(): Standing {
    return {
      position,
      updatesPerEpoch,
      training: evaluate(engine, natural, config.loss, data.decision),
      test: testEvaluation(),
      goalReached: milestones.goalReached,
      diverged: position === lastInRange,
    };
  }

  function outputFields(cellsAside: number): readonly Float32Array[] {
    const { values } = activationFields(engine, planeColumns(data, cellsAside), sizes, cellsAside);
    return values.slice(-config.outputCount);
  }

  function snapshot(updates: 'wanted' | 'ifCheap' = 'ifCheap'): Snapshot {
    const isCheap = (workPerEpoch / updatesPerEpoch) * 3 < CHEAP_UPDATE;
    const around = updates === 'wanted' || isCheap ? updatesAround() : null;
    const inEffect = inEffectAt(spec, position);
    cells ??= planeColumns(data, side);
    return {
      ...standing(),
      architecture,
      parameters: parameters.slice(),
      inEffect,
      penalty: penaltyOf(parameters, isWeight, inEffect),
      history: record.history(updatesPerEpoch),
      frontier,
      firstAllCorrect: milestones.firstAllCorrect,
      allCorrectSince: milestones.allCorrectSince,
      fields: activationFields(engine, cells, sizes, side),
      updates: around,
    };
  }

  /** Some points of the path to the current position: trained again for short runs, checkpoints for long ones. */
  function pathTo(here: number): AnalysisInput['path'] {
    if ((here * workPerEpoch) / updatesPerEpoch > SHORT_PATH)
      return checkpoints.upTo(here - 1).map(({ position: at, state }) => ({
        position: at,
        parameters: state.slice(0, parameters.length),
      }));
    const stride = Math.max(1, Math.ceil(here / PATH_POINTS));
    const path: { position: number; parameters: Float64Array }[] = [];
    restore(0);
    while (position < here) {
      path.push({ position, parameters: parameters.slice() });
      trainTo(Math.min(here, position + stride), always);
    }
    return path;
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
        count: end - start,
        inputs: columns.inputs.map((column) => column.slice(start, end)),
        targets: columns.targets.map((column) => column.slice(start, end)),
      },
      path: [...pathTo(position), here],
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
    standing,
    goalReached: () => milestones.goalReached,
    outputFields,
    analysisInput: input,
    changeTo,
  };
}

/** The state of a run at a position, trained from the start: the definition that every faster way must match. */
export function runTo(spec: RunSpec, position: number): Snapshot {
  const run = createRun(spec);
  run.trainTo(position, always);
  return run.snapshot();
}

/** The largest absolute value in some columns, or 0 if they are empty. */
function largestOf(columns: readonly Float64Array[]): number {
  let largest = 0;
  for (const column of columns) for (const value of column) largest = Math.max(largest, Math.abs(value));
  return largest;
}
