import type { Config } from '../run/runSpec.ts';
import { type Cloud, dataSets, type Surface } from './dataSets.ts';
import { drawPoints } from './drawPoints.ts';
import { type Drawn, ownData } from './ownData.ts';
import { aroundZero, classes, type Placed, type Plane } from './plane.ts';
import { shareOf } from './split.ts';

const plane: Plane = { x1: { min: -1.2, max: 1.2 }, x2: { min: -1.2, max: 1.2 } };

/** The points of a cloud, of a surface, or the user's own. */
export function drawnPoints(config: Config): Drawn {
  const dataSet = dataSets[config.dataSet];
  switch (dataSet.kind) {
    case 'own':
      return ownData(config);
    case 'surface':
      return { ...parted(surfacePoints(dataSet, config), config), task: 'regression', range: aroundZero };
    case 'cloud':
      return { ...parted(cloudPoints(dataSet, config), config), task: 'classification', range: classes };
    case 'truthTable':
      throw new Error(`${config.dataSet} is a truth table and is not drawn`);
  }
}

/** The points of a cloud. Class 1 and class 0 take turns, unless its recipe decides. */
function cloudPoints({ placeOf, noiseScale }: Cloud, config: Config): readonly Placed[] {
  return drawPoints(config, noiseScale(config.noise), (u, v, i) => placeOf(u, v, i % 2 === 0 ? 1 : 0));
}

/** The points of a regression: spread over the square, with the height of the surface as target. */
function surfacePoints({ height }: Surface, config: Config): readonly Placed[] {
  return drawPoints(config, config.noise / 200, (u, v) => {
    const x1 = 2 * u - 1;
    const x2 = 2 * v - 1;
    return { x1, x2, target: height(x1, x2) };
  });
}

/** The first points are trained on, the others kept for testing. */
function parted(points: readonly Placed[], { pointCount, trainingShare }: Config) {
  const count = shareOf(pointCount, trainingShare);
  return { training: points.slice(0, count), test: points.slice(count), plane, scaling: null };
}
