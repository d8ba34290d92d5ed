import { type Decision, isRight } from '../data/decision.ts';
import { lossFunctions } from '../model/losses.ts';
import type { LossName } from '../run/runSpec.ts';
import type { Evaluation } from '../run/snapshot.ts';
import { type BatchEngine, CHUNK, type SampleColumns } from './batchEngine.ts';
import { createOutputReader } from './outputReader.ts';

/** Loss, outputs and number of correct points over a set, at the engine's current parameters. */
export function evaluate(engine: BatchEngine, columns: SampleColumns, loss: LossName, decision: Decision): Evaluation {
  const { count } = columns;
  const outputCount = columns.targets.length;
  const { term, total } = lossFunctions[loss];
  const reader = createOutputReader(engine, columns);
  const { z, a, targets } = reader;
  const outputs = new Float64Array(count * outputCount);
  let termSum = 0;
  let squaredErrorSum = 0;
  let correct = 0;
  for (let start = 0; start < count; start += CHUNK) {
    const end = Math.min(count, start + CHUNK);
    engine.forward(columns, start, end);
    for (let s = start; s < end; s++) {
      reader.read(s - start, s);
      outputs.set(a, s * outputCount);
      termSum += term(z, a, targets);
      for (let k = 0; k < outputCount; k++) {
        const error = (a[k] as number) - (targets[k] as number);
        squaredErrorSum += error * error;
      }
      if (isRight(decision, a, targets)) correct++;
    }
  }
  const numbers = count * outputCount;
  return {
    loss: count === 0 ? 0 : total(termSum, count, outputCount),
    correct,
    count,
    rootMeanSquaredError: count === 0 ? 0 : Math.sqrt(squaredErrorSum / numbers),
    rSquared: rSquaredOf(squaredErrorSum, columns.targets),
    outputs,
  };
}

/**
 * R² = 1 − Σ(output − target)² / Σ(target − mean of its output's targets)²: 1 is perfect, 0 no better than always
 * answering with the means.
 */
function rSquaredOf(squaredErrorSum: number, columns: readonly Float64Array[]): number | null {
  let spread = 0;
  for (const targets of columns) {
    // Checked first: the mean of equal numbers may differ from them in the last digit.
    if (targets.every((target) => target === targets[0])) continue;
    const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
    spread += targets.reduce((sum, target) => sum + (target - mean) * (target - mean), 0);
  }
  return spread > 0 ? 1 - squaredErrorSum / spread : null;
}
