import type { DataSet } from '../data/dataSet.ts';
import { gradientRules } from '../model/gradientRules.ts';
import { regularizations } from '../model/regularization.ts';
import { runKindOf } from '../run/runKind.ts';
import { batchSizeOf, type Intervention, type RunSpec, type SettingsInEffect } from '../run/runSpec.ts';
import type { Snapshot } from '../run/snapshot.ts';
import type { UpdateRecord } from '../run/updateRecord.ts';

/** A step of a run, of one update or of many: the input of every observer. */
export interface ObservedStep {
  readonly spec: RunSpec;
  readonly dataSet: DataSet;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** Where a run is, for observers of what is true there however it came about. */
export type ObservedState = Omit<ObservedStep, 'before'>;

/** The only update of the step, or null if there were several or it was not recorded. */
export function onlyUpdate({ before, after }: ObservedStep): UpdateRecord | null {
  return after.position === before.position + 1 ? (after.updates?.last ?? null) : null;
}

/** Interventions during the step, those at its end included. Those at its start are in `before` already. */
export function setDuring({ spec, before, after }: ObservedStep): readonly Intervention[] {
  return spec.interventions.filter(({ position }) => position > before.position && position <= after.position);
}

/** Whether a weight or a bias was set by hand during the step. */
export function parametersWereSet(step: ObservedStep): boolean {
  return setDuring(step).some(({ change }) => change.kind === 'weight' || change.kind === 'bias');
}

/** Whether every update makes p ← p − η·g, where g is the gradient plus the penalty's slope, and not the common bug's. */
export function followsGradient({ spec: { config } }: Pick<ObservedStep, 'spec'>): boolean {
  return runKindOf(config).isPlainDescent && !gradientRules[config.gradientRule].hasBug;
}

/** Whether every update of the step sees all points. */
export function seesAllPoints({ spec: { config }, after }: Pick<ObservedStep, 'spec' | 'after'>): boolean {
  return batchSizeOf(config, after.training.count) === after.training.count;
}

/** Whether the penalty on the weights has a slope. */
export function hasPenalty({ regularization, regularizationRate }: SettingsInEffect): boolean {
  return regularizations[regularization] !== null && regularizationRate !== 0;
}

/** Relative change of a loss below which it may be mere rounding. */
const ROUNDING = 1e-9;

export function lossRoseIn({ before, after }: ObservedStep): boolean {
  return after.training.loss > before.training.loss * (1 + ROUNDING);
}

export function lossFell(from: number, to: number): boolean {
  return to < from * (1 - ROUNDING);
}
