import { dataSets } from '../data/dataSets.ts';
import { classPoints, cloudPoints, surfacePoints } from '../data/generatedPoints.ts';
import { ownPoints } from '../data/ownPoints.ts';
import { aroundZero, classes, type Placed, type PlacedPoints, square } from '../data/plane.ts';
import { activationNames } from '../model/activations.ts';
import { optimizers } from '../model/optimizers.ts';
import type { Config } from './runSpec.ts';

const truthTablePlane = square(-0.5, 1.5);
const generatedPlane = square(-1.2, 1.2);

/** A run of our own: all settings apply. How it trains is in `glassboxTraining.ts`. */
export function glassboxRun(config: Config) {
  const { isPlain } = optimizers[config.optimizer];
  return {
    placedPoints: () => placedPoints(config),
    trainingCount: () => trainingCount(config),
    sineFrequency: Math.PI,
    drawsParameters: config.initialParameters === null,
    keepsLeftOver: false,
    isPlainDescent: isPlain,
    optimizerRemembers: !isPlain,
    penaltyIsOwnStep: false,
    endsWeights: () => false,
    hasSetting: () => true,
    activations: activationNames,
  };
}

/** A truth table has its four rows whatever the number of points, noise, share and seed are. */
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
    case 'classes':
      return { task: 'classification', placed: classPoints(facts, config), plane: generatedPlane, range: classes };
  }
}

/** The four rows of a truth table; of other points their share in per cent, rounded down, but at least one if there is any. */
function trainingCount({ dataSet, points, pointCount, trainingShare }: Config): number {
  const facts = dataSets[dataSet];
  if (facts.kind === 'truthTable') return facts.targets.length;
  const count = facts.kind === 'own' ? points.length : pointCount;
  return Math.min(count, Math.max(1, Math.floor((count * trainingShare) / 100)));
}
