/**
 * The engine: forward pass, backward pass and update of whole batches, fast.
 *
 * The formulas are those of `forwardPropagation.ts` and `backwardPropagation.ts`; only the layout differs. Samples lie
 * side by side, one row of up to CHUNK numbers per unit (a structure of arrays), so the inner loops run over samples,
 * four at a time, without look-ups or allocation. Sample s adds to lane s mod 4 of every gradient, and the lanes close
 * as (0 + 1) + (2 + 3). Sums over units start with the bias and follow the order of the units. This order defines the
 * engine: a faster one must give the same bits.
 *
 * The inner loops cast what they read to a number: their bounds keep the index in range, and a check for undefined
 * would cost more than the arithmetic.
 */

import { type LayerActivationName, sharesOneWhole } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { layerOffset, parameterCount, weightMask } from '../model/network.ts';
import { architectureOf, type Config, type SettingsInEffect } from '../run/runSpec.ts';
import { trainingOf } from '../run/runTraining.ts';
import { activationRows, slopeRows, softmaxRows } from './activationRows.ts';

/** Samples processed together: enough to fill a row, few enough for all rows to stay in the cache. */
export const CHUNK = 64;

/** Samples by column: `inputs[i][s]` is input i of sample s, `targets[k][s]` its target for output k. */
export interface SampleColumns {
  readonly count: number;
  readonly inputs: readonly Float64Array[];
  /** Empty where the samples have no targets. */
  readonly targets: readonly Float64Array[];
}

export interface BatchEngine {
  /** All that an update reads and changes: the parameters, then the optimizer state (initially zeros). */
  readonly state: Float64Array;
  /** The start of `state`, flat, as `networkFrom` reads it. Callers may write to it between calls. */
  readonly parameters: Float64Array;
  /** Rows of CHUNK activations, one row per unit: inputs, hidden layers, outputs. Valid after `forward`. */
  readonly activations: Float64Array;
  /** The last of these rows, one for each output. */
  readonly outputs: Float64Array;
  /** The same rows of the outputs' z, for losses computed from them. */
  readonly outputPreActivations: Float64Array;
  /** Forward propagation of the samples `start` to `end` (at most CHUNK of them). */
  forward(columns: SampleColumns, start: number, end: number): void;
  /** The gradient of the loss (without a penalty) over the batch `start` to `end`; valid until the next call. */
  gradient(columns: SampleColumns, start: number, end: number): Float64Array;
  /** One update of the parameters by the gradient over the batch `start` to `end`, or none if the batch is empty. */
  update(columns: SampleColumns, start: number, end: number, inEffect: SettingsInEffect): void;
}

export function createBatchEngine(config: Config): BatchEngine {
  const { sizes, activations: activationNames } = architectureOf(config);
  const loss = lossFunctions[config.loss];
  const layerCount = activationNames.length;
  const parameterTotal = parameterCount(sizes);
  const optimizer = trainingOf(config).optimizer(weightMask(sizes));
  const state = new Float64Array(parameterTotal + optimizer.stateSize);
  const parameters = state.subarray(0, parameterTotal);
  const optimizerState = state.subarray(parameterTotal);
  const gradients = new Float64Array(parameterTotal);
  const laneSums = new Float64Array(parameterTotal * 4);
  const unitsBefore = Int32Array.from(sizes, (_, l) => sizes.slice(0, l).reduce((sum, size) => sum + size, 0));
  const unitCount = sizes.reduce((sum, size) => sum + size, 0);
  const outputCount = config.outputCount;
  // The outputs' z have rows of their own behind all activations; a hidden unit's a overwrites its z.
  const preActivationRow = unitCount * CHUNK;
  const activations = new Float64Array((unitCount + outputCount) * CHUNK);
  const deltas = new Float64Array(unitCount * CHUNK);
  const fan = (l: number) => ({
    fanIn: sizes[l] ?? 0,
    fanOut: sizes[l + 1] ?? 0,
    weights: layerOffset(sizes, l),
    biases: layerOffset(sizes, l) + (sizes[l] ?? 0) * (sizes[l + 1] ?? 0),
    inRow: (unitsBefore[l] ?? 0) * CHUNK,
    outRow: (unitsBefore[l + 1] ?? 0) * CHUNK,
    zRow: l === layerCount - 1 ? preActivationRow : (unitsBefore[l + 1] ?? 0) * CHUNK,
    activation: activationNames[l] ?? 'sigmoid',
  });
  const layers = activationNames.map((_, l) => fan(l));
  type LayerPlan = ReturnType<typeof fan>;

  function forward(columns: SampleColumns, start: number, end: number): void {
    const count = end - start;
    const padded = (count + 3) & ~3;
    for (let i = 0; i < columns.inputs.length; i++) {
      const column = columns.inputs[i] as Float64Array;
      for (let s = 0; s < padded; s++) activations[i * CHUNK + s] = s < count ? (column[start + s] as number) : 0;
    }
    for (let l = 0; l < layerCount; l++) forwardLayer(layers[l] as LayerPlan, padded);
  }

  /** z = b + Σ w·a, then a = f(z), for all samples of the chunk. */
  function forwardLayer(layer: LayerPlan, padded: number): void {
    const { fanIn, fanOut, weights, biases, inRow, outRow, zRow, activation } = layer;
    for (let j = 0; j < fanOut; j++) {
      const row = zRow + j * CHUNK;
      const bias = parameters[biases + j] as number;
      for (let s = 0; s < padded; s += 4) {
        let z0 = bias;
        let z1 = bias;
        let z2 = bias;
        let z3 = bias;
        for (let i = 0, a = inRow + s, w = weights + j; i < fanIn; i++, a += CHUNK, w += fanOut) {
          const weight = parameters[w] as number;
          z0 += weight * (activations[a] as number);
          z1 += weight * (activations[a + 1] as number);
          z2 += weight * (activations[a + 2] as number);
          z3 += weight * (activations[a + 3] as number);
        }
        activations[row + s] = z0;
        activations[row + s + 1] = z1;
        activations[row + s + 2] = z2;
        activations[row + s + 3] = z3;
      }
      if (!sharesOneWhole(activation))
        activationRows[activation].activate(activations, row, outRow + j * CHUNK, padded);
    }
    if (sharesOneWhole(activation)) softmaxRows(activations, zRow, outRow, fanOut, CHUNK, padded);
  }

  function gradient(columns: SampleColumns, start: number, end: number): Float64Array {
    const errorScale = loss.errorScale(end - start, outputCount);
    laneSums.fill(0);
    for (let from = start; from < end; from += CHUNK) {
      const to = Math.min(end, from + CHUNK);
      forward(columns, from, to);
      outputDeltas(columns.targets, from, to - from, errorScale);
      for (let l = layerCount - 1; l >= 0; l--) {
        const layer = layers[l] as LayerPlan;
        addToGradient(layer, (to - from + 3) & ~3);
        if (l > 0) hiddenDeltas(layer, layers[l - 1] as LayerPlan, (to - from + 3) & ~3);
      }
    }
    for (let p = 0, g = 0; p < parameterTotal; p++, g += 4) {
      const firstHalf = (laneSums[g] as number) + (laneSums[g + 1] as number);
      const secondHalf = (laneSums[g + 2] as number) + (laneSums[g + 3] as number);
      gradients[p] = firstHalf + secondHalf;
    }
    return gradients;
  }

  function update(columns: SampleColumns, start: number, end: number, inEffect: SettingsInEffect): void {
    if (start < end) optimizer.update(parameters, gradient(columns, start, end), optimizerState, inEffect);
  }

  /** δ in the rows of the outputs, from the errors; 0 for samples that only pad a group of four. */
  function outputDeltas(targets: readonly Float64Array[], start: number, count: number, errorScale: number): void {
    const { outRow, activation } = layers[layerCount - 1] as LayerPlan;
    const padded = (count + 3) & ~3;
    for (let k = 0; k < outputCount; k++) {
      const column = targets[k] as Float64Array;
      const row = outRow + k * CHUNK;
      for (let s = 0; s < padded; s++) {
        const a = activations[row + s] as number;
        deltas[row + s] = s < count ? errorScale * (a - (column[start + s] as number)) : 0;
      }
      if (!loss.errorIsDelta) toDeltas(row, padded, activation);
    }
  }

  /** δ_i = (Σ_j δ_j · w_ij) · f′(z_i): the deltas of the layer before. */
  function hiddenDeltas({ fanIn, fanOut, weights, inRow, outRow }: LayerPlan, before: LayerPlan, padded: number): void {
    for (let i = 0; i < fanIn; i++) {
      const row = inRow + i * CHUNK;
      for (let s = 0; s < padded; s += 4) {
        let sum0 = 0;
        let sum1 = 0;
        let sum2 = 0;
        let sum3 = 0;
        for (let j = 0, d = outRow + s, w = weights + i * fanOut; j < fanOut; j++, d += CHUNK, w++) {
          const weight = parameters[w] as number;
          sum0 += (deltas[d] as number) * weight;
          sum1 += (deltas[d + 1] as number) * weight;
          sum2 += (deltas[d + 2] as number) * weight;
          sum3 += (deltas[d + 3] as number) * weight;
        }
        deltas[row + s] = sum0;
        deltas[row + s + 1] = sum1;
        deltas[row + s + 2] = sum2;
        deltas[row + s + 3] = sum3;
      }
      toDeltas(row, padded, before.activation);
    }
  }

  /** δ = ∂L/∂a · f′(z), for a row of ∂L/∂a. */
  function toDeltas(row: number, padded: number, activation: LayerActivationName): void {
    // Softmax goes with a loss whose error is the delta.
    if (sharesOneWhole(activation)) return;
    slopeRows[config.gradientRule](activation)(deltas, activations, row, row + padded);
  }

  /** ∂L/∂w_ij += a_i · δ_j and ∂L/∂b_j += δ_j, every sample in its lane. */
  function addToGradient({ fanIn, fanOut, weights, biases, inRow, outRow }: LayerPlan, padded: number): void {
    for (let j = 0; j < fanOut; j++) {
      const d = outRow + j * CHUNK;
      for (let i = 0; i < fanIn; i++) {
        const a = inRow + i * CHUNK;
        const g = (weights + i * fanOut + j) * 4;
        let sum0 = laneSums[g] as number;
        let sum1 = laneSums[g + 1] as number;
        let sum2 = laneSums[g + 2] as number;
        let sum3 = laneSums[g + 3] as number;
        for (let s = 0; s < padded; s += 4) {
          sum0 += (activations[a + s] as number) * (deltas[d + s] as number);
          sum1 += (activations[a + s + 1] as number) * (deltas[d + s + 1] as number);
          sum2 += (activations[a + s + 2] as number) * (deltas[d + s + 2] as number);
          sum3 += (activations[a + s + 3] as number) * (deltas[d + s + 3] as number);
        }
        laneSums[g] = sum0;
        laneSums[g + 1] = sum1;
        laneSums[g + 2] = sum2;
        laneSums[g + 3] = sum3;
      }
      const g = (biases + j) * 4;
      for (let s = 0; s < padded; s++)
        laneSums[g + (s & 3)] = (laneSums[g + (s & 3)] as number) + (deltas[d + s] as number);
    }
  }

  return {
    state,
    parameters,
    activations,
    outputs: activations.subarray(preActivationRow - outputCount * CHUNK, preActivationRow),
    outputPreActivations: activations.subarray(preActivationRow),
    forward,
    gradient,
    update,
  };
}
