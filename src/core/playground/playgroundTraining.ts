import { naturalOrder } from '../data/sampleOrders.ts';
import { biasIndex, parameterCount, weightIndex } from '../model/network.ts';
import { regularizations } from '../model/regularization.ts';
import { architectureOf, type ImportedConfig, type SettingsInEffect } from '../run/runSpec.ts';
import { drawShuffled, endsWeights } from './playgroundRun.ts';
import { createSeedrandom } from './seedrandom.ts';

const FIRST_BIAS = 0.1;

/** How TensorFlow Playground trains: its start, order of samples and updates. */
export function playgroundTraining(config: ImportedConfig) {
  return {
    initialParameters: () => playgroundParameters(config),
    schedule: playgroundSchedule,
    optimizer: playgroundOptimizer,
  };
}

/**
 * The weights, evenly spread over [−0.5, 0.5), come from the same generator as the points and after them, or from the start of one with
 * a seed of its own: layer by layer and unit by unit, each unit's incoming weights in order.
 */
export function playgroundParameters(config: ImportedConfig): Float64Array {
  const { sizes } = architectureOf(config);
  const parameters = new Float64Array(parameterCount(sizes));
  const { seed, weightSeed, initZero } = config.playground;
  if (initZero) return parameters;
  const draw = createSeedrandom(weightSeed ?? seed);
  if (weightSeed === null) drawShuffled(config, draw);
  for (let layer = 0; layer < sizes.length - 1; layer++)
    for (let to = 0; to < (sizes[layer + 1] ?? 0); to++) {
      for (let from = 0; from < (sizes[layer] ?? 0); from++)
        parameters[weightIndex(sizes, layer, from, to)] = draw() - 0.5;
      parameters[biasIndex(sizes, layer, to)] = FIRST_BIAS;
    }
  return parameters;
}

/**
 * All epochs have the same order, with an update after every full batch. Samples left over at the end of an epoch count in
 * the first update of the next one, together with its full batch. Nothing is updated in between, so their gradient is the
 * same there.
 */
export function playgroundSchedule(count: number, batchSize: number) {
  const leftOver = count % batchSize;
  const natural = naturalOrder(count);
  /** All samples, with the last few of them once more in front. */
  const preceded = leftOver === 0 ? natural : Int32Array.of(...natural.subarray(count - leftOver), ...natural);
  return {
    updatesPerEpoch: Math.floor(count / batchSize),
    orderOf: (epoch: number) => (epoch === 0 ? natural : preceded),
    batchOf(epoch: number, update: number) {
      const ahead = epoch === 0 ? 0 : leftOver;
      return { start: update === 0 ? 0 : ahead + update * batchSize, end: ahead + (update + 1) * batchSize };
    },
  };
}

/**
 * An update has two steps: first the gradient, w ← w − η·g, then the penalty, w ← w − η·λ·r with r taken at the old w;
 * biases have no penalty. A weight that L1 pushes across 0 becomes 0 and its link dies: it is never updated again, even
 * under other settings. The state is 1 for dead links.
 */
function playgroundOptimizer(isWeight: Uint8Array) {
  return {
    stateSize: isWeight.length,
    update(
      parameters: Float64Array,
      gradient: Float64Array,
      dead: Float64Array,
      { learningRate, regularization, regularizationRate }: SettingsInEffect,
    ): void {
      const pull = learningRate * regularizationRate;
      for (let p = 0; p < isWeight.length; p++) {
        if (dead[p] === 1) continue;
        const before = parameters[p] as number;
        const stepped = before - learningRate * (gradient[p] as number);
        if (isWeight[p] === 0) {
          parameters[p] = stepped;
          continue;
        }
        // r, the slope of |w| or of w²/2
        const slope = regularizations[regularization]?.slope(before) ?? 0;
        const pulled = stepped - pull * slope;
        const dies = endsWeights[regularization] && stepped * pulled < 0;
        parameters[p] = dies ? 0 : pulled;
        if (dies) dead[p] = 1;
      }
    },
  };
}
