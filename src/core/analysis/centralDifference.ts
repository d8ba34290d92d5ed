import { type BatchEngine, CHUNK, type SampleColumns } from '../engine/batchEngine.ts';
import { activationFunctions } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';

/** The slope of the loss along one parameter, measured from both sides. */
export interface CentralDifference {
  /** (L(p + h) − L(p − h)) / 2h, where 2h is the actual distance: p ± h is rounded, too. */
  readonly slope: number;
  /** Whether, for any sample, some z crosses its activation function's kink between p − h and p + h. */
  readonly crossesKink: boolean;
}

/**
 * Measures central differences of the loss over a batch; pauses after every CHUNK of samples.
 *
 * Sums the difference of each sample, not the terms: rounding a long sum then costs digits of the differences only.
 * (A loss is its sum of terms times a constant, see `losses.ts`.)
 *
 * `p` is the parameter's index in the flat list; `h` must be so large that p + h and p − h are other doubles than p.
 */
export function createCentralDifference(engine: BatchEngine, config: Config, batch: SampleColumns) {
  const { parameters, activations, outputs, outputPreActivations } = engine;
  const { term, total } = lossFunctions[config.loss];
  const { sizes } = architectureOf(config);
  const count = batch.targets.length;
  const hasKinks = activationFunctions[config.activation].hasKink;
  const inputCount = sizes[0] ?? 0;
  const hiddenCount = config.hiddenSizes.reduce((sum, size) => sum + size, 0);
  /** Rows of the hidden neurons in the engine. */
  const hidden = activations.subarray(inputCount * CHUNK, (inputCount + hiddenCount) * CHUNK);
  const hiddenAbove = new Float64Array(hidden.length);
  const termsAbove = new Float64Array(CHUNK);

  /** If a function has a kink, a > 0 exactly where z > 0: a tells the sign of z. */
  function haveOtherSigns(samples: number): boolean {
    for (let row = 0; row < hidden.length; row += CHUNK)
      for (let s = row; s < row + samples; s++)
        if ((hidden[s] as number) > 0 !== (hiddenAbove[s] as number) > 0) return true;
    return false;
  }

  return function* along(p: number, h: number): Generator<undefined, CentralDifference> {
    const value = parameters[p] as number;
    const above = value + h;
    const below = value - h;
    let sum = 0;
    let crossesKink = false;
    for (let start = 0; start < count; start += CHUNK) {
      const end = Math.min(count, start + CHUNK);
      const samples = end - start;
      parameters[p] = above;
      engine.forward(batch, start, end);
      if (hasKinks) hiddenAbove.set(hidden);
      for (let s = 0; s < samples; s++)
        termsAbove[s] = term(
          outputPreActivations[s] as number,
          outputs[s] as number,
          batch.targets[start + s] as number,
        );
      parameters[p] = below;
      engine.forward(batch, start, end);
      for (let s = 0; s < samples; s++) {
        const target = batch.targets[start + s] as number;
        sum += (termsAbove[s] as number) - term(outputPreActivations[s] as number, outputs[s] as number, target);
      }
      crossesKink ||= hasKinks && haveOtherSigns(samples);
      parameters[p] = value;
      yield;
    }
    return { slope: total(sum, count) / (above - below), crossesKink };
  };
}
