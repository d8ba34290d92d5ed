import { naturalOrder, sampleOrders } from '../data/sampleOrders.ts';
import { initializeNetwork } from '../model/initializeNetwork.ts';
import { optimizers } from '../model/optimizers.ts';
import { addPenaltySlopes } from '../model/regularization.ts';
import { createRandomState } from '../numerics/randomState.ts';
import type { Config, SettingsInEffect } from './runSpec.ts';

/** How a run of our own trains. NumPy draws the same numbers. */
export function glassboxTraining(config: Config) {
  return {
    initialParameters: () => initializeNetwork(config),
    schedule: (count: number, batchSize: number) => schedule(config, count, batchSize),
    optimizer: (isWeight: Uint8Array) => optimizer(config, isWeight),
  };
}

/**
 * Mini-batches go through the samples in an order drawn anew every epoch, or always in that of the table. The last one of
 * an epoch may be smaller.
 */
function schedule({ sampleOrder, orderSeed }: Config, count: number, batchSize: number) {
  const { isDrawn } = sampleOrders[sampleOrder];
  let known: { readonly epoch: number; readonly order: Int32Array } = { epoch: -1, order: naturalOrder(count) };
  return {
    updatesPerEpoch: Math.ceil(count / batchSize),
    orderOf(epoch: number) {
      if (isDrawn && known.epoch !== epoch) known = { epoch, order: epochOrder(orderSeed, epoch, count) };
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
