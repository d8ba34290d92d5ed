import { type BatchEngine, CHUNK, type SampleColumns } from '../engine/batchEngine.ts';
import { createOutputReader } from '../engine/outputReader.ts';
import { activationFunctions } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import { createRoundingBound, UNIT } from './roundingBound.ts';

/** The slope of the loss along one parameter, measured from both sides. */
export interface CentralDifference {
  /** (L(p + h) − L(p − h)) / 2h, where 2h is the actual distance: p ± h is rounded, too. */
  readonly slope: number;
  /** Largest rounding error of this slope, and of one by backpropagation: both see the output with its error. */
  readonly rounding: number;
  /** Whether, for any sample, some z crosses its activation function's kink between p − h and p + h. */
  readonly crossesKink: boolean;
}

/** Where the errors of the outputs are taken: at p, known from the survey, or at p ± h, three times the work. */
export type ErrorPlace = 'centre' | 'sides';

/**
 * Measures central differences of the loss over a batch; pauses after every CHUNK of samples.
 *
 * Sums the difference of each sample, not the terms: rounding a long sum then costs digits of the differences only.
 * (A loss is its sum of terms times a constant, see `losses.ts`.)
 *
 * The rounding error is that of the losses at p ± h, with e_L from `roundingBound.ts`, over 2h, and that of the sum. In a fitted
 * network a − target is 0 at p and not at p ± h, so the error at p would say nothing. Backpropagation multiplies the error of
 * the output by its slope, Σ s·e_a·|Δa| / 2h.
 *
 * `p` is the parameter's index in the flat list; `h` must be so large that p + h and p − h are other doubles than p;
 * `centreErrors` are the errors of the outputs at p.
 */
export function createCentralDifference(
  engine: BatchEngine,
  config: Config,
  batch: SampleColumns,
  centreErrors: Float64Array,
) {
  const { parameters, activations } = engine;
  const { outputCount } = config;
  const { term, total, errorScale, errorIsDelta } = lossFunctions[config.loss];
  const { sizes } = architectureOf(config);
  const { count } = batch;
  const bound = createRoundingBound(engine, config, count);
  const scale = Math.abs(errorScale(count, outputCount));
  const reader = createOutputReader(engine, batch);
  const { z, a, targets } = reader;
  const hasKinks = activationFunctions[config.activation].hasKink;
  const inputCount = sizes[0] ?? 0;
  const hiddenCount = config.hiddenSizes.reduce((sum, size) => sum + size, 0);
  /** Rows of the hidden neurons in the engine. */
  const hidden = activations.subarray(inputCount * CHUNK, (inputCount + hiddenCount) * CHUNK);
  const hiddenAbove = new Float64Array(hidden.length);
  const termsAbove = new Float64Array(CHUNK);
  const outputsAbove = new Float64Array(CHUNK * outputCount);
  const sideErrors = new Float64Array(CHUNK);
  /** The numbers that the loss is computed from. */
  const seen = errorIsDelta ? z : a;

  /** If a function has a kink, a > 0 exactly where z > 0: a tells the sign of z. */
  function haveOtherSigns(samples: number): boolean {
    for (let row = 0; row < hidden.length; row += CHUNK)
      for (let s = row; s < row + samples; s++)
        if ((hidden[s] as number) > 0 !== (hiddenAbove[s] as number) > 0) return true;
    return false;
  }

  return function* along(p: number, h: number, place: ErrorPlace): Generator<undefined, CentralDifference> {
    const value = parameters[p] as number;
    const above = value + h;
    const below = value - h;
    let sum = 0;
    let sumError = 0;
    let lossError = 0;
    let slopeError = 0;
    let crossesKink = false;
    for (let start = 0; start < count; start += CHUNK) {
      const end = Math.min(count, start + CHUNK);
      const samples = end - start;
      const errors = place === 'centre' ? centreErrors.subarray(start, end) : sideErrors;
      const addErrors = () => {
        if (place === 'sides') bound.outputErrors(samples, sideErrors, 0);
        for (let s = 0; s < samples; s++) {
          reader.read(s, start + s);
          lossError += bound.lossError(z, a, targets, errors[s] as number);
        }
      };
      parameters[p] = above;
      engine.forward(batch, start, end);
      addErrors();
      if (hasKinks) hiddenAbove.set(hidden);
      for (let s = 0; s < samples; s++) {
        reader.read(s, start + s);
        termsAbove[s] = term(z, a, targets);
        outputsAbove.set(seen, s * outputCount);
      }
      parameters[p] = below;
      engine.forward(batch, start, end);
      addErrors();
      for (let s = 0; s < samples; s++) {
        reader.read(s, start + s);
        sum += (termsAbove[s] as number) - term(z, a, targets);
        sumError += UNIT * Math.abs(sum);
        for (let k = 0; k < outputCount; k++) {
          const change = Math.abs((outputsAbove[s * outputCount + k] as number) - (seen[k] as number));
          slopeError += scale * (errors[s] as number) * change;
        }
      }
      crossesKink ||= hasKinks && haveOtherSigns(samples);
      parameters[p] = value;
      yield;
    }
    const distance = above - below;
    const rounding = (lossError + total(sumError, count, outputCount) + slopeError) / distance;
    return { slope: total(sum, count, outputCount) / distance, rounding, crossesKink };
  };
}
