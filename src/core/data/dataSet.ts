import { playgroundTrainingCount } from '../playground/playgroundCount.ts';
import { playgroundData } from '../playground/playgroundData.ts';
import type { Config, Point } from '../run/runSpec.ts';
import { dataSets } from './dataSets.ts';
import { drawnPoints } from './drawnPoints.ts';
import { featuresOf } from './features.ts';
import { aroundZero, classes, type Placed, type Plane, type TargetRange } from './plane.ts';
import type { Scaling } from './scaling.ts';
import { shareOf } from './split.ts';

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

const truthTablePlane = square(-0.5, 1.5);
const playgroundPlane = square(-6, 6);

/** The points of a config. A truth table has its four rows whatever the number of points, noise, share and seed are. */
export function dataSetOf(config: Config): DataSet {
  const { dataSet, features, playground } = config;
  const inputsOf = (point: Point) => featuresOf(point, features);
  if (playground) {
    const inputs = (point: Point) => featuresOf(point, features, 1);
    const { training, test, task } = playgroundData(config, playground);
    return {
      task,
      training: withInputs(training, inputs),
      test: withInputs(test, inputs),
      plane: playgroundPlane,
      range: aroundZero,
      scaling: null,
      inputsOf: inputs,
    };
  }
  const facts = dataSets[dataSet];
  if (facts.kind === 'truthTable') {
    const placed = facts.targets.map((target, row): Placed => ({ point: [row >> 1, row & 1], target }));
    return {
      task: 'classification',
      training: withInputs(placed, inputsOf),
      test: [],
      plane: truthTablePlane,
      range: classes,
      scaling: null,
      inputsOf,
    };
  }
  const { training, test, scaling, ...rest } = drawnPoints(config);
  const inputs = (point: Point) => featuresOf(scaling ? scaling.map(point) : point, features);
  return { ...rest, training: withInputs(training, inputs), test: withInputs(test, inputs), scaling, inputsOf: inputs };
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

function withInputs(placed: readonly Placed[], inputsOf: (point: Point) => readonly number[]): readonly Sample[] {
  return placed.map(({ point, target }) => ({ point, target, inputs: inputsOf(point) }));
}

function square(min: number, max: number): Plane {
  return { x1: { min, max }, x2: { min, max } };
}
