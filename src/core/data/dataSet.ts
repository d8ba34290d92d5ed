import { playgroundTrainingCount } from '../playground/playgroundCount.ts';
import { playgroundData } from '../playground/playgroundData.ts';
import type { Config, Point } from '../run/runSpec.ts';
import { dataSets, isOfKind } from './dataSets.ts';
import { featuresOf } from './features.ts';
import { cloudPoints, surfacePoints } from './generatedPoints.ts';
import { ownPoints } from './ownPoints.ts';
import { aroundZero, classes, type Placed, type PlacedPoints, type Plane, square, type TargetRange } from './plane.ts';
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
  /** How coordinates are mapped before features are made of them; null where they are used as they are. */
  readonly scaling: Scaling | null;
  /** The network's inputs for any place of the plane. */
  inputsOf(point: Point): readonly number[];
}

const playgroundPlane = square(-6, 6);
const truthTablePlane = square(-0.5, 1.5);
const generatedPlane = square(-1.2, 1.2);

/** The points of a config. A truth table has its four rows whatever the number of points, noise, share and seed are. */
export function dataSetOf(config: Config): DataSet {
  const { dataSet, features, playground } = config;
  if (playground) {
    const inputsOf = (point: Point) => featuresOf(point, features, 1);
    const { training, test, task } = playgroundData(config, playground);
    return {
      task,
      training: withInputs(training, inputsOf),
      test: withInputs(test, inputsOf),
      plane: playgroundPlane,
      range: aroundZero,
      scaling: null,
      inputsOf,
    };
  }
  const { placed, ...rest } = placedPoints(config);
  const count = trainingCountOf(config);
  const training = placed.slice(0, count);
  const scaling = isOfKind(dataSet, 'own') ? scalingOf(training, config) : null;
  const inputsOf = (point: Point) => featuresOf(scaling ? scaling.map(point) : point, features);
  const test = withInputs(placed.slice(count), inputsOf);
  return { ...rest, training: withInputs(training, inputsOf), test, scaling, inputsOf };
}

/** How many points are trained on: of a cloud its share in per cent, rounded down, but at least one; a truth table's four. */
export function trainingCountOf(config: Config): number {
  const { dataSet, points, pointCount, trainingShare, playground } = config;
  if (playground) return playgroundTrainingCount(config, playground);
  const facts = dataSets[dataSet];
  switch (facts.kind) {
    case 'truthTable':
      return facts.targets.length;
    case 'own':
      return shareOf(points.length, trainingShare);
    case 'cloud':
    case 'surface':
      return shareOf(pointCount, trainingShare);
  }
}

/** How many of `count` points are trained on, at a share in per cent: rounded down, but at least one where there is any. */
function shareOf(count: number, share: number): number {
  return Math.min(count, Math.max(1, Math.floor((count * share) / 100)));
}

function placedPoints(config: Config): PlacedPoints {
  const facts = dataSets[config.dataSet];
  switch (facts.kind) {
    case 'truthTable': {
      const placed = facts.targets.map((target, row): Placed => ({ point: [row >> 1, row & 1], target }));
      return { task: 'classification', placed, plane: truthTablePlane, range: classes };
    }
    case 'own':
      return ownPoints(config);
    case 'surface':
      return { task: 'regression', placed: surfacePoints(facts, config), plane: generatedPlane, range: aroundZero };
    case 'cloud':
      return { task: 'classification', placed: cloudPoints(facts, config), plane: generatedPlane, range: classes };
  }
}

/** Scaling is learned from the training points alone; null for none. */
function scalingOf(training: readonly Placed[], { scaling }: Config): Scaling | null {
  return scalings[scaling]?.(training.map(({ point }) => point)) ?? null;
}

function withInputs(placed: readonly Placed[], inputsOf: (point: Point) => readonly number[]): readonly Sample[] {
  return placed.map(({ point, target }) => ({ point, target, inputs: inputsOf(point) }));
}
