import { cloud } from './clouds.ts';
import { type Drawn, ownData } from './ownData.ts';
import { aroundZero, classes, type Placed, type Plane } from './plane.ts';
import type { Config } from './runSpec.ts';
import { shareOf } from './split.ts';
import { surface } from './surfaces.ts';

const plane: Plane = { x1: { min: -1.2, max: 1.2 }, x2: { min: -1.2, max: 1.2 } };

/** The points of a cloud, of a surface, or the user's own. */
export function drawnPoints(config: Config): Drawn {
  switch (config.dataSet) {
    case 'points':
      return ownData(config);
    case 'plane':
    case 'hills':
      return { ...parted(surface(config.dataSet, config), config), task: 'regression', range: aroundZero };
    case 'circle':
    case 'moons':
    case 'spiral':
    case 'blobs':
    case 'xor-cloud':
      return { ...parted(cloud(config.dataSet, config), config), task: 'classification', range: classes };
    default:
      throw new Error(`${config.dataSet} is a truth table and is not drawn`);
  }
}

/** The first points are trained on, the others kept for testing. */
function parted(points: readonly Placed[], { pointCount, trainingShare }: Config) {
  const count = shareOf(pointCount, trainingShare);
  return { training: points.slice(0, count), test: points.slice(count), plane, scaling: null };
}
