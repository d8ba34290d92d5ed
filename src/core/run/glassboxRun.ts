import { dataSets } from '../data/dataSets.ts';
import { cloudPoints, surfacePoints } from '../data/generatedPoints.ts';
import { ownPoints } from '../data/ownPoints.ts';
import { aroundZero, classes, type Placed, type PlacedPoints, square } from '../data/plane.ts';
import { activationNames } from '../model/activations.ts';
import { initializeNetwork } from '../model/initializeNetwork.ts';
import { optimizers } from '../model/optimizers.ts';
import { addPenaltySlopes } from '../model/regularization.ts';
import { createRandomState } from '../numerics/randomState.ts';
import type { Config, SettingsInEffect } from './runSpec.ts';

const truthTablePlane = square(-0.5, 1.5);
const generatedPlane = square(-1.2, 1.2);

/** A run of our own: all settings apply, and NumPy draws the same numbers. */
export function glassboxRun(config: Config) {
  return {
    placedPoints: () => placedPoints(config),
    trainingCount: () => trainingCount(config),
    sineFrequency: Math.PI,
    initialParameters: () => initializeNetwork(config),
    drawsParameters: config.initialParameters === null,
    schedule: (count: number, batchSize: number) => schedule(config, count, batchSize),
    keepsLeftOver: false,
    optimizer: (isWeight: Uint8Array) => optimizer(config, isWeight),
    isPlainDescent: optimizers[config.optimizer].isPlain,
    penaltyIsOwnStep: false,
    endsLinks: () => false,
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
  }
}

/** The four rows of a truth table; of other points their share in per cent, rounded down, but at least one if there is any. */
function trainingCount({ dataSet, points, pointCount, trainingShare }: Config): number {
  const facts = dataSets[dataSet];
  if (facts.kind === 'truthTable') return facts.targets.length;
  const count = facts.kind === 'own' ? points.length : pointCount;
  return Math.min(count, Math.max(1, Math.floor((count * trainingShare) / 100)));
}

/** Mini-batches go through the samples in an order drawn anew every epoch. The last one of an epoch may be smaller. */
function schedule({ orderSeed }: Config, count: number, batchSize: number) {
  let known: { readonly epoch: number; readonly order: Int32Array } = { epoch: -1, order: new Int32Array() };
  return {
    updatesPerEpoch: Math.ceil(count / batchSize),
    orderOf(epoch: number) {
      if (known.epoch !== epoch) known = { epoch, order: epochOrder(orderSeed, epoch, count) };
      return known.order;
    },
    batchOf: (_epoch: number, update: number) => ({
      start: update * batchSize,
      end: Math.min(count, (update + 1) * batchSize),
    }),
  };
}

/** The order of one epoch, from a generator of its own, so that the order of any epoch is known without those before it. */
function epochOrder(orderSeed: number, epoch: number, count: number): Int32Array {
  return createRandomState((orderSeed + epoch) % 4294967296).permutation(count);
}

/** The optimizer of the config; the slope of the penalty is a part of the gradient. */
function optimizer(config: Config, isWeight: Uint8Array) {
  const { stateSize, step } = optimizers[config.optimizer].create(config, isWeight.length);
  return {
    stateSize,
    update(parameters: Float64Array, gradient: Float64Array, state: Float64Array, inEffect: SettingsInEffect): void {
      addPenaltySlopes(gradient, parameters, isWeight, inEffect);
      step(parameters, gradient, state, inEffect.learningRate);
    },
  };
}
