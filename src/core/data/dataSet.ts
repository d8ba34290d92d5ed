import { runKindOf } from '../run/runKind.ts';
import type { Config, Point } from '../run/runSpec.ts';
import { isOfKind } from './dataSets.ts';
import { featuresOf } from './features.ts';
import type { Placed, Plane, TargetRange } from './plane.ts';
import { type Scaling, scalings } from './scaling.ts';

export type { Interval, Plane, TargetRange } from './plane.ts';

/** One point: where it lies, what the network is given of it, and the right answer. */
export interface Sample extends Placed {
  /** The network's inputs, one for each feature. */
  readonly inputs: readonly number[];
}

export interface DataSet {
  readonly task: 'classification' | 'regression';
  readonly training: readonly Sample[];
  /** Empty where everything is trained on. */
  readonly test: readonly Sample[];
  readonly plane: Plane;
  readonly range: TargetRange;
  /** The map from coordinates to scaled ones, before features are made of them, or null for none. */
  readonly scaling: Scaling | null;
  /** The network's inputs for any place of the plane. */
  inputsOf(point: Point): readonly number[];
}

/** The points of a config, split, and all that is known of them. */
export function dataSetOf(config: Config): DataSet {
  const { dataSet, features } = config;
  const kind = runKindOf(config);
  const { placed, ...rest } = kind.placedPoints();
  const count = kind.trainingCount();
  const training = placed.slice(0, count);
  const scaling = isOfKind(dataSet, 'own') ? scalingOf(training, config) : null;
  const inputsOf = (point: Point) => featuresOf(scaling ? scaling.map(point) : point, features, kind.sineFrequency);
  const test = withInputs(placed.slice(count), inputsOf);
  return { ...rest, training: withInputs(training, inputsOf), test, scaling, inputsOf };
}

/** How many points are trained on. */
export function trainingCountOf(config: Config): number {
  return runKindOf(config).trainingCount();
}

/** Scaling is learned from the training points alone; null for none. */
function scalingOf(training: readonly Placed[], { scaling }: Config): Scaling | null {
  return scalings[scaling]?.(training.map(({ point }) => point)) ?? null;
}

function withInputs(placed: readonly Placed[], inputsOf: (point: Point) => readonly number[]): readonly Sample[] {
  return placed.map(({ point, target }) => ({ point, target, inputs: inputsOf(point) }));
}
