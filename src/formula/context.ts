import type { DataSet } from '../core/data/dataSet.ts';
import { type Deltas, sampleDeltas } from '../core/engine/backwardPropagation.ts';
import { type ForwardPass, forwardPropagation } from '../core/engine/forwardPropagation.ts';
import type { Line } from '../core/microSteps/microSteps.ts';
import type { Network } from '../core/model/network.ts';
import type { Config, Point } from '../core/run/runSpec.ts';
import type { Snapshot } from '../core/run/snapshot.ts';

/** All that the formulas of one moment are made of. */
export interface FormulaContext {
  readonly config: Config;
  readonly snapshot: Snapshot;
  readonly data: DataSet;
  readonly network: Network;
  /** What the network makes of the shown input. */
  readonly pass: ForwardPass;
  /** Where it lies, in the units of the data. */
  readonly point: Point;
  /** The right answer; null where the shown input is no training point. */
  readonly target: number | null;
  /** Null where there is no target. */
  readonly deltas: Deltas | null;
  /** Samples of the next update. */
  readonly batchCount: number;
  /** The name of a unit; column 0 are the inputs. */
  readonly nameOf: (column: number, unit: number) => string;
  /** How many terms of a line are done at the cursor; null where everything is. */
  readonly termsDone: ((line: Line) => number) | null;
  /** The weights and biases that were set by hand at this position, by their names. */
  readonly setByHand: ReadonlySet<string>;
  /** Whether sums over many terms are written out. */
  readonly isWhole: boolean;
}

/** What the network makes of a sample of the training set; targets beyond it have no part in the batch. */
export function sampleOf({ config, data, network, batchCount }: FormulaContext, index: number) {
  const sample = data.training[index] ?? data.test[index - data.training.length];
  if (!sample) return null;
  const pass = forwardPropagation(network, sample.inputs);
  return { sample, pass, deltas: sampleDeltas(network, pass, sample.target, batchCount, config) };
}

/** A unit's name in an index: the output is ŷ there, since y is the target. */
export function indexName(context: FormulaContext, column: number, unit: number): string {
  const name = context.nameOf(column, unit);
  return column === context.network.layers.length ? name.replace('y', 'ŷ') : name;
}
