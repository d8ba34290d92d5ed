import { type BatchEngine, CHUNK, type SampleColumns } from '../engine/batchEngine.ts';
import { activationFunctions } from '../model/activations.ts';
import { lossFunctions } from '../model/losses.ts';
import { biasIndex, weightIndex } from '../model/network.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';

/** Unit roundoff 2⁻⁵³: the largest relative error of one operation. */
const UNIT = 1 / 9007199254740992;
/** Rough number of operations in an activation function or a term of the loss. */
const OPERATIONS = 4;

/** Bound on the rounding error of a loss, in units of the loss. */
export interface RoundingBound {
  /** Adds the samples `start` to `end`, at most CHUNK of them, at the engine's current parameters. */
  add(columns: SampleColumns, start: number, end: number): void;
  /** Largest rounding error of the loss over all samples added so far. */
  lossError(): number;
}

/**
 * Tracks rounding errors through the forward pass of a batch of `count` samples (running error analysis; Higham,
 * Accuracy and Stability of Numerical Algorithms, section 3.3). With u = 2⁻⁵³,
 *
 *     z:     e_z = Σ |w|·e_a + (fan in + 2)·u·(|b| + Σ|w·a|)
 *     a:     e_a = |f′(z)|·e_z + 4u·|a|
 *     loss:  e_L = Σ over the samples of |∂L/∂a|·e_a + 4u·(its term), or |∂L/∂z|·e_z where the loss is computed from z.
 *
 * Every error counts at its largest and none cancel, so the true error is about ten times smaller.
 */
export function createRoundingBound(engine: BatchEngine, config: Config, count: number): RoundingBound {
  const { sizes, activations: names } = architectureOf(config);
  const loss = lossFunctions[config.loss];
  const { parameters, activations, outputs, outputPreActivations } = engine;
  const scale = Math.abs(loss.errorScale(count));
  const errors = sizes.map((size) => new Float64Array(size));
  let sum = 0;

  function addSample(s: number, target: number): void {
    let unitsBefore = 0;
    let error = 0;
    let outputError = 0;
    for (let l = 0; l < names.length; l++) {
      const { slope } = activationFunctions[names[l] ?? 'linear'];
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
        error = carried + (fanIn + 2) * UNIT * size;
        outputError = Math.abs(slope(a)) * error + OPERATIONS * UNIT * Math.abs(a);
        after[j] = outputError;
      }
      unitsBefore += fanIn;
    }
    const [z, a] = [outputPreActivations[s] as number, outputs[s] as number];
    const term = loss.term(z, a, target);
    // Computed from z, cross-entropy subtracts numbers of about |z|.
    const magnitude = loss.errorIsDelta ? term + Math.abs(z) * (1 + Math.abs(target)) : term;
    sum += scale * Math.abs(a - target) * (loss.errorIsDelta ? error : outputError);
    sum += OPERATIONS * UNIT * loss.total(magnitude, count);
  }

  return {
    add(columns, start, end) {
      engine.forward(columns, start, end);
      for (let s = start; s < end; s++) addSample(s - start, columns.targets[s] as number);
    },
    lossError: () => sum,
  };
}
