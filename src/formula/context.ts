import type { DataSet } from '../core/data/dataSet.ts';
import { type Deltas, sampleDeltas } from '../core/engine/backwardPropagation.ts';
import { type ForwardPass, forwardPropagation } from '../core/engine/forwardPropagation.ts';
import type { Line } from '../core/microSteps/microSteps.ts';
import type { Network } from '../core/model/network.ts';
import type { Config, Point } from '../core/run/runSpec.ts';
import type { Snapshot } from '../core/run/snapshot.ts';

/** Everything that the formulas at one position are made of. */
export interface FormulaContext {
  readonly config: Config;
  readonly snapshot: Snapshot;
  readonly data: DataSet;
  readonly network: Network;
  /** Forward pass of the shown input. */
  readonly pass: ForwardPass;
  /** The point of the shown input, in data units. */
  readonly point: Point;
  /** One for each output; null if the shown input is no training point. */
  readonly targets: readonly number[] | null;
  /** Null without targets. */
  readonly deltas: Deltas | null;
  /** Samples of the next update. */
  readonly batchCount: number;
  /** The name of a unit; column 0 are the inputs. */
  readonly nameOf: (column: number, unit: number) => string;
  /** Number of terms of a line done at the cursor, or null if all are. */
  readonly termsDone: ((line: Line) => number) | null;
  /** The weights and biases that were set by hand at this position, by their names. */
  readonly setByHand: ReadonlySet<string>;
  /** Whether sums over many terms are written out. */
  readonly isWhole: boolean;
}

/** A sample with its forward pass and deltas, or null. Test samples, which are in no batch, follow the training set. */
export function sampleOf({ config, data, network, batchCount }: FormulaContext, index: number) {
  const sample = data.training[index] ?? data.test[index - data.training.length];
  if (!sample) return null;
  const pass = forwardPropagation(network, sample.inputs);
  return { sample, pass, deltas: sampleDeltas(network, pass, sample.targets, batchCount, config) };
}

/** A unit's name in an index: the output is ŷ there, since y is the target. */
export function indexName(context: FormulaContext, column: number, unit: number): string {
  const name = context.nameOf(column, unit);
  return column === context.network.layers.length ? name.replace('y', 'ŷ') : name;
}

/** The name of an output's target: y, or y1, y2 … */
export function targetName(context: FormulaContext, output: number): string {
  return context.nameOf(context.network.layers.length, output);
}
