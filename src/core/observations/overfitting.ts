import { lossFunctions } from '../model/losses.ts';
import type { Evaluation } from '../run/snapshot.ts';
import type { ObservedState, ObservedStep } from './observedStep.ts';

/** The test loss has risen for a while, and the training loss went on falling. */
export interface Overfitting {
  readonly kind: 'overfitting';
  /** The recorded epoch with the lowest test loss. */
  readonly epoch: number;
  readonly lowest: { readonly training: number; readonly test: number };
  readonly now: { readonly training: number; readonly test: number };
}

/** Factor by which both losses must have moved since then, and number of epochs recorded since. */
const CLEARLY = 1.2;
const A_WHILE = 12;

/** Fires only if the test loss per point exceeds the training loss, and not in a step in which the training loss did not fall. */
export function overfitting({ spec, before, after }: ObservedState & Partial<ObservedStep>): Overfitting | null {
  const { history, position, updatesPerEpoch, training, test } = after;
  if (!test || (before && !(training.loss < before.training.loss))) return null;
  // A run that has been further has recorded later losses too.
  const past = history.positions.filter((at) => at <= position).length;
  const tests = history.testLosses.slice(0, past);
  const k = tests.reduce((best, loss, index) => (loss < (tests[best] ?? Number.NaN) ? index : best), 0);
  const [at, trainingThen, testThen] = [history.positions[k], history.trainingLosses[k], tests[k]];
  if (at === undefined || trainingThen === undefined || testThen === undefined || past - k <= A_WHILE) return null;
  const hasRisen = [test.loss, ...tests.slice(-A_WHILE / 2)].every((loss) => loss > CLEARLY * testThen);
  const hasFallen = training.loss * CLEARLY < trainingThen;
  // A loss that is a sum must be divided by its points before two sets are compared.
  const { loss: lossName, outputCount } = spec.config;
  const perPoint = ({ loss, count }: Evaluation) => loss / lossFunctions[lossName].total(count, count, outputCount);
  if (!hasRisen || !hasFallen || perPoint(test) <= perPoint(training)) return null;
  return {
    kind: 'overfitting',
    epoch: at / updatesPerEpoch,
    lowest: { training: trainingThen, test: testThen },
    now: { training: training.loss, test: test.loss },
  };
}
