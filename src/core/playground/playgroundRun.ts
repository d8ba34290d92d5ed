import { aroundZero, type Placed, type PlacedPoints, square } from '../data/plane.ts';
import type { ActivationName } from '../model/activations.ts';
import type { RegularizationName } from '../model/regularization.ts';
import type { Config, ImportedConfig } from '../run/runSpec.ts';
import { type Draw, isPlaygroundRegression, playgroundPointCount, playgroundPoints } from './playgroundPoints.ts';
import { createSeedrandom } from './seedrandom.ts';

/** The activation functions of TensorFlow Playground, by its own names, which are ours. */
export const playgroundActivations = ['relu', 'tanh', 'sigmoid', 'linear'] as const satisfies readonly ActivationName[];

/** Our settings that it has, too. Its seed is not ours but a text. */
const itsSettings: ReadonlySet<keyof Config> = new Set([
  'dataSet',
  'noise',
  'trainingShare',
  'features',
  'hiddenSizes',
  'activation',
  'learningRate',
  'batchSize',
  'regularization',
  'regularizationRate',
]);

/** Whether a link dies if this penalty pushes its weight across 0. */
export const endsWeights: Readonly<Record<RegularizationName, boolean>> = { none: false, l1: true, l2: false };

const plane = square(-6, 6);

/** A run as TensorFlow Playground makes it, number for number; how it trains is in `playgroundTraining.ts`. */
export function playgroundRun(config: ImportedConfig) {
  return {
    placedPoints: () => placedPoints(config),
    trainingCount: () => playgroundTrainingCount(config),
    sineFrequency: 1,
    drawsParameters: false,
    keepsLeftOver: true,
    isPlainDescent: true,
    // Dead links stay dead.
    optimizerRemembers: true,
    penaltyIsOwnStep: true,
    endsWeights: (regularization: RegularizationName) => endsWeights[regularization],
    hasSetting: (name: keyof Config) => itsSettings.has(name),
    activations: playgroundActivations,
  };
}

/** Targets are −1 and 1, or numbers. */
function placedPoints(config: ImportedConfig): PlacedPoints {
  const task = isPlaygroundRegression(config.playground.dataSet) ? 'regression' : 'classification';
  const placed = drawShuffled(config, createSeedrandom(config.playground.seed));
  return { task, placed, plane, range: aroundZero };
}

/** All points in training order. Leaves the generator at the first weight. */
export function drawShuffled({ noise, playground }: ImportedConfig, draw: Draw): readonly Placed[] {
  const points = [...playgroundPoints(playground.dataSet, noise / 100, draw)];
  // Fisher and Yates: each place from the last on gets one of the points up to it.
  for (let count = points.length; count > 0; count--) {
    const at = Math.floor(draw() * count);
    const chosen = points[at];
    const last = points[count - 1];
    if (!chosen || !last) continue;
    points[at] = last;
    points[count - 1] = chosen;
  }
  return points;
}

/** Number of training points; 0 if the share is too small, which links may not open. */
export function playgroundTrainingCount({ trainingShare, playground }: ImportedConfig): number {
  const count = playgroundPointCount(playground.dataSet);
  return Math.min(count, Math.max(0, Math.floor((count * trainingShare) / 100)));
}
