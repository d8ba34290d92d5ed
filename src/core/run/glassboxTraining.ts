import { naturalOrder, sampleOrders } from '../data/sampleOrders.ts';
import { initializeNetwork } from '../model/initializeNetwork.ts';
import { optimizers } from '../model/optimizers.ts';
import { addPenaltySlopes } from '../model/regularization.ts';
import { createRandomState } from '../numerics/randomState.ts';
import { heldParameters } from './heldParameters.ts';
import type { Config, SettingsInEffect } from './runSpec.ts';

/** How a run of our own trains. NumPy draws the same numbers. */
export function glassboxTraining(config: Config) {
  return {
    initialParameters: () => initializeNetwork(config),
    schedule: (count: number, batchSize: number) => schedule(config, count, batchSize),
    optimizer: (isWeight: Uint8Array) => withHeld(optimizer(config, isWeight), heldParameters(config)),
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

/** The same, with what is held put back after every update, whatever the optimizer did to it. */
function withHeld(free: ReturnType<typeof optimizer>, mask: Uint8Array | null): ReturnType<typeof optimizer> {
  if (mask === null) return free;
  const held = Int32Array.from(mask.keys()).filter((p) => mask[p] === 1);
  const values = new Float64Array(held.length);
  return {
    stateSize: free.stateSize,
    update(parameters, gradient, state, inEffect) {
      for (let k = 0; k < held.length; k++) values[k] = parameters[held[k] as number] as number;
      free.update(parameters, gradient, state, inEffect);
      for (let k = 0; k < held.length; k++) parameters[held[k] as number] = values[k] as number;
    },
  };
}
