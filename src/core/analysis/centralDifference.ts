import { type BatchEngine, CHUNK, type SampleColumns } from '../engine/batchEngine.ts';
import { activationFunctions } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';

/** The slope of the loss along one parameter, measured from both sides. */
export interface CentralDifference {
  /** (L(p + h) − L(p − h)) / 2h, with the h that was really taken: p ± h is rounded, too. */
  readonly slope: number;
  /** Whether some z of a function with a kink changes its sign on the way, for any sample: a kink lies between. */
  readonly crossesKink: boolean;
}

/**
 * Measures along any parameter of an engine, over a batch; pauses after every CHUNK of samples.
 *
 * The difference is taken sample by sample before it is summed (a loss is its sum of terms times a constant, see
 * `losses.ts`), so that what a sum of many terms loses to rounding is lost from the differences only.
 *
 * `p` is a parameter's place in the flat list; `h` must be large enough that p + h and p − h are other doubles than p.
 */
export function createCentralDifference(engine: BatchEngine, config: Config, batch: SampleColumns) {
  const { parameters, activations, outputs, outputPreActivations } = engine;
  const { term, total } = lossFunctions[config.loss];
  const { sizes } = architectureOf(config);
  const count = batch.targets.length;
  const hasKinks = activationFunctions[config.activation].hasKink;
  const inputCount = sizes[0] ?? 0;
  const hiddenCount = config.hiddenSizes.reduce((sum, size) => sum + size, 0);
  /** The hidden neurons' rows, as the engine lays them out. */
  const hidden = activations.subarray(inputCount * CHUNK, (inputCount + hiddenCount) * CHUNK);
  const hiddenAbove = new Float64Array(hidden.length);
  const termsAbove = new Float64Array(CHUNK);

  /** Activations of a function with a kink are above 0 exactly to the right of it, so a tells the sign of z. */
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
