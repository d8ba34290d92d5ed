import { type BatchEngine, CHUNK } from '../engine/batchEngine.ts';
import { ownSlope } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { biasIndex, weightIndex } from '../model/network.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';

/** Unit roundoff 2⁻⁵³: the largest relative error of one operation. */
export const UNIT = 1 / 9007199254740992;
/** Rough number of operations in an activation function or a term of the loss. */
const OPERATIONS = 4;

/** Bounds on the rounding errors of a forward pass and of its loss. Errors count at their largest, without cancelling. */
export interface RoundingBound {
  /**
   * The largest error of the outputs (of their z if the loss is computed from z), for the samples of the engine's last
   * forward pass, written into `errors` from `start` on: of several outputs the largest error of any.
   */
  outputErrors(samples: number, errors: Float64Array, start: number): void;
  /** The largest error of a sample's share of the loss, for outputs with this error. */
  lossError(z: Float64Array, a: Float64Array, targets: Float64Array, outputError: number): number;
}

/**
 * Tracks rounding errors through the forward pass (running error analysis; Higham, Accuracy and Stability of Numerical
 * Algorithms, section 3.3), for a batch of `count` samples. With u = 2⁻⁵³,
 *
 *     z:     e_z = Σ |w|·e_a + (fan in + 2)·u·(|b| + Σ|w·a|)
 *     a:     e_a = |f′(z)|·e_z + 4u·|a|
 *     loss:  e_L = Σ over the samples of |∂L/∂a|·e_a + ½·s·e_a² + 4u·(its term), or with e_z where the loss is computed from z;
 *            s is the loss's second derivative at its largest, `errorScale`.
 *
 * The true error is about ten times smaller.
 */
export function createRoundingBound(engine: BatchEngine, config: Config, count: number): RoundingBound {
  const { sizes, activations: names } = architectureOf(config);
  const { outputCount } = config;
  const { term, total, errorScale, errorIsDelta } = lossFunctions[config.loss];
  const { parameters, activations } = engine;
  const scale = Math.abs(errorScale(count, outputCount));
  const errors = sizes.map((size) => new Float64Array(size));

  function outputError(s: number): number {
    let unitsBefore = 0;
    let largest = 0;
    for (let l = 0; l < names.length; l++) {
      const name = names[l] ?? 'linear';
      const [fanIn, fanOut] = [sizes[l] ?? 0, sizes[l + 1] ?? 0];
      const [before, after] = [errors[l] as Float64Array, errors[l + 1] as Float64Array];
      for (let j = 0; j < fanOut; j++) {
        let carried = 0;
        let size = Math.abs(parameters[biasIndex(sizes, l, j)] as number);
        for (let i = 0; i < fanIn; i++) {
          const weight = Math.abs(parameters[weightIndex(sizes, l, i, j)] as number);
          carried += weight * (before[i] as number);
          size += weight * Math.abs(activations[(unitsBefore + i) * CHUNK + s] as number);
        }
        const a = activations[(unitsBefore + fanIn + j) * CHUNK + s] as number;
        const error = carried + (fanIn + 2) * UNIT * size;
        const activationError = Math.abs(ownSlope(name, a)) * error + OPERATIONS * UNIT * Math.abs(a);
        after[j] = activationError;
        if (l === names.length - 1) largest = Math.max(largest, errorIsDelta ? error : activationError);
      }
      unitsBefore += fanIn;
    }
    return largest;
  }

  return {
    outputErrors(samples, into, start) {
      for (let s = 0; s < samples; s++) into[start + s] = outputError(s);
    },
    lossError(z, a, targets, error) {
      let magnitude = term(z, a, targets);
      let slopes = 0;
      for (let k = 0; k < outputCount; k++) {
        const target = targets[k] as number;
        slopes += Math.abs((a[k] as number) - target) + error / 2;
        // Computed from z, cross-entropy subtracts numbers of about |z|.
        if (errorIsDelta) magnitude += Math.abs(z[k] as number) * (1 + Math.abs(target));
      }
      return scale * error * slopes + OPERATIONS * UNIT * total(magnitude, count, outputCount);
    },
  };
}
