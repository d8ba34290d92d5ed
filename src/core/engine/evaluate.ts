import { lossFunctions } from '../model/losses.ts';
import type { LossName } from '../run/runSpec.ts';
import type { Evaluation } from '../run/snapshot.ts';
import { type BatchEngine, CHUNK, type SampleColumns } from './batchEngine.ts';

/**
 * Loss, outputs and number of correct points over a set, at the engine's current parameters. Outputs of at least
 * `middle` mean the upper class.
 */
export function evaluate(engine: BatchEngine, columns: SampleColumns, loss: LossName, middle: number): Evaluation {
  const { targets } = columns;
  const { outputs: outputRow, outputPreActivations } = engine;
  const { term, total } = lossFunctions[loss];
  const count = targets.length;
  const outputs = new Float64Array(count);
  let termSum = 0;
  let squaredErrorSum = 0;
  let correct = 0;
  for (let start = 0; start < count; start += CHUNK) {
    const end = Math.min(count, start + CHUNK);
    engine.forward(columns, start, end);
    for (let s = start; s < end; s++) {
      const z = outputPreActivations[s - start] as number;
      const output = outputRow[s - start] as number;
      const target = targets[s] as number;
      outputs[s] = output;
      termSum += term(z, output, target);
      squaredErrorSum += (output - target) * (output - target);
      if (Number.isFinite(output) && output >= middle === target >= middle) correct++;
    }
  }
  return {
    loss: count === 0 ? 0 : total(termSum, count),
    correct,
    count,
    rootMeanSquaredError: count === 0 ? 0 : Math.sqrt(squaredErrorSum / count),
    rSquared: rSquaredOf(squaredErrorSum, targets),
    outputs,
  };
}

/** R² = 1 − Σ(output − target)² / Σ(target − mean)²: 1 is perfect, 0 no better than always answering with the mean. */
function rSquaredOf(squaredErrorSum: number, targets: Float64Array): number | null {
  // Checked first: the mean of equal numbers may differ from them in the last digit.
  if (targets.every((target) => target === targets[0])) return null;
  const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  const spread = targets.reduce((sum, target) => sum + (target - mean) * (target - mean), 0);
  return spread > 0 ? 1 - squaredErrorSum / spread : null;
}
