import { runKindOf } from '../run/runKind.ts';
import type { Config, Point } from '../run/runSpec.ts';
import { isOfKind } from './dataSets.ts';
import type { Decision } from './decision.ts';
import { featuresOf } from './features.ts';
import { isOneClass } from './ownPoints.ts';
import type { Placed, Plane, TargetRange } from './plane.ts';
import { type Scaling, scalings } from './scaling.ts';

export type { Interval, Plane, TargetRange } from './plane.ts';

/** One point: where it lies, what the network is given of it, and the right answer. */
export interface Sample extends Placed {
  /** The network's inputs, one for each feature. */
  readonly inputs: readonly number[];
  /** The right answer of every output. */
  readonly targets: readonly number[];
}

export interface DataSet {
  readonly task: 'classification' | 'regression';
  readonly training: readonly Sample[];
  /** Empty where everything is trained on. */
  readonly test: readonly Sample[];
  readonly plane: Plane;
  readonly range: TargetRange;
  /** How outputs are read as an answer. */
  readonly decision: Decision;
  /** The number of classes, 2 for a single output. Meaningless in regression. */
  readonly classCount: number;
  /** The map from coordinates to scaled ones, before features are made of them, or null for none. */
  readonly scaling: Scaling | null;
  /** The network's inputs for any place of the plane. */
  inputsOf(point: Point): readonly number[];
}

/** The points of a config, split, and all that is known of them. */
export function dataSetOf(config: Config): DataSet {
  const { dataSet, features, outputCount } = config;
  const kind = runKindOf(config);
  const { placed, ...rest } = kind.placedPoints();
  const count = kind.trainingCount();
  const training = placed.slice(0, count);
  const scaling = isOfKind(dataSet, 'own') ? scalingOf(training, config) : null;
  const inputsOf = (point: Point) => featuresOf(scaling ? scaling.map(point) : point, features, kind.sineFrequency);
  const samplesOf = (points: readonly Placed[]) =>
    points.map(
      (point): Sample => ({
        ...point,
        inputs: inputsOf(point.point),
        targets: point.targets ?? targetsOf(point.target, outputCount),
      }),
    );
  const belongToClasses = outputCount > 1 && placed.every(({ targets }) => !targets || isOneClass(targets));
  return {
    ...rest,
    training: samplesOf(training),
    test: samplesOf(placed.slice(count)),
    scaling,
    inputsOf,
    classCount: Math.max(2, outputCount),
    decision: { kind: belongToClasses ? 'largest' : 'sides', middle: rest.range.middle },
  };
}

/** The targets of a class for several outputs: 1 for its own, 0 for the others. A single output learns the number itself. */
function targetsOf(target: number, outputCount: number): readonly number[] {
  return outputCount === 1 ? [target] : Array.from({ length: outputCount }, (_, k) => (k === target ? 1 : 0));
}

/** How many points are trained on. */
export function trainingCountOf(config: Config): number {
  return runKindOf(config).trainingCount();
}

/** Scaling is learned from the training points alone; null for none. */
function scalingOf(training: readonly Placed[], { scaling }: Config): Scaling | null {
  return scalings[scaling]?.(training.map(({ point }) => point)) ?? null;
}
