import type { FeatureName } from '../data/features.ts';
import type { RunSpec } from './runSpec.ts';
import type { Evaluation } from './snapshot.ts';

/** What a run is to reach at the end of an epoch, and within which rules. A part that is null or false does not count. */
export interface Goal {
  /** The training loss is below this. */
  readonly loss: number | null;
  /** The test loss is below this. */
  readonly testLoss: number | null;
  /** At least this share of the training points is right, 0 to 1. */
  readonly accuracy: number | null;
  /** After at most this many epochs. */
  readonly epochs: number | null;
  /** With at most this many hidden neurons. */
  readonly neurons: number | null;
  /** Without inputs besides x1 and x2. */
  readonly plainInputs: boolean;
  /** Without a weight or bias set by hand. */
  readonly untouched: boolean;
}

/** The measures and rules of a goal. */
export type GoalPart = keyof Goal;

/** A goal without parts. */
export const noGoal: Goal = {
  loss: null,
  testLoss: null,
  accuracy: null,
  epochs: null,
  neurons: null,
  plainInputs: false,
  untouched: false,
};

/** Rules that the settings and interventions of a run can break. */
export type BrokenRule = 'neurons' | 'plainInputs' | 'untouched';

const PLAIN: readonly FeatureName[] = ['x1', 'x2'];

/** Whether anything has to be reached; otherwise a goal has rules alone, or nothing. */
export function hasMeasure({ loss, testLoss, accuracy }: Goal): boolean {
  return loss !== null || testLoss !== null || accuracy !== null;
}

/** Whether every measure of a goal is met. A test loss is not met without a test set, an accuracy not in regression. */
export function isMet(goal: Goal, training: Evaluation, test: Evaluation | null, isClassification: boolean): boolean {
  const { loss, testLoss, accuracy } = goal;
  if (!hasMeasure(goal)) return false;
  if (loss !== null && !(training.loss < loss)) return false;
  if (testLoss !== null && !(test && test.loss < testLoss)) return false;
  return accuracy === null || (isClassification && training.count > 0 && training.correct / training.count >= accuracy);
}

/** The rules of a goal that a run has broken on reaching a position. */
export function brokenRules(goal: Goal, spec: RunSpec, position: number): readonly BrokenRule[] {
  const { hiddenSizes, features } = spec.config;
  const broken: BrokenRule[] = [];
  if (goal.neurons !== null && neuronCount(hiddenSizes) > goal.neurons) broken.push('neurons');
  if (goal.plainInputs && features.some((name) => !PLAIN.includes(name))) broken.push('plainInputs');
  if (goal.untouched && firstTouch(spec, position) !== null) broken.push('untouched');
  return broken;
}

/** Hidden neurons of all layers together. */
export function neuronCount(hiddenSizes: readonly number[]): number {
  return hiddenSizes.reduce((sum, size) => sum + size, 0);
}

/** Where a weight or bias was first set by hand, up to a position, or null. */
function firstTouch({ interventions }: RunSpec, position: number): number | null {
  const touch = interventions.find(({ change: { kind } }) => kind === 'weight' || kind === 'bias');
  return touch && touch.position <= position ? touch.position : null;
}
