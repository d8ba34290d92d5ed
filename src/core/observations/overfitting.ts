import { lossFunctions } from '../model/losses.ts';
import type { Evaluation } from '../run/snapshot.ts';
import type { ObservedStep } from './observedStep.ts';

/** The test loss has been rising for a while, and the training loss went on falling. */
export interface Overfitting {
  readonly kind: 'overfitting';
  /** The epoch, of those remembered, at which the test loss was lowest. */
  readonly epoch: number;
  readonly lowest: { readonly training: number; readonly test: number };
  readonly now: { readonly training: number; readonly test: number };
}

/** By what factor both losses must have moved since then, and how many epochs must be remembered of it. */
const CLEARLY = 1.2;
const A_WHILE = 12;

/** Silent as long as unseen points fare no worse than those trained on. */
export function overfitting({ spec, before, after }: ObservedStep): Overfitting | null {
  const { history, position, updatesPerEpoch, training, test } = after;
  if (!test || !(training.loss < before.training.loss)) return null;
  // A run that has been further remembers what is yet to come.
  const past = history.positions.filter((at) => at <= position).length;
  const tests = history.testLosses.slice(0, past);
  const k = tests.reduce((best, loss, index) => (loss < (tests[best] ?? Number.NaN) ? index : best), 0);
  const [at, trainingThen, testThen] = [history.positions[k], history.trainingLosses[k], tests[k]];
  if (at === undefined || trainingThen === undefined || testThen === undefined || past - k <= A_WHILE) return null;
  const hasRisen = [test.loss, ...tests.slice(-A_WHILE / 2)].every((loss) => loss > CLEARLY * testThen);
  const hasFallen = training.loss * CLEARLY < trainingThen;
  // A loss that is a sum has to be shared out among its points before it is compared with that of another set.
  const perPoint = ({ loss, count }: Evaluation) => loss / lossFunctions[spec.config.loss].total(count, count);
  if (!hasRisen || !hasFallen || perPoint(test) <= perPoint(training)) return null;
  return {
    kind: 'overfitting',
    epoch: at / updatesPerEpoch,
    lowest: { training: trainingThen, test: testThen },
    now: { training: training.loss, test: test.loss },
  };
}
