import { targetsIn } from '../../core/data/ownPoints.ts';
import type { LossName } from '../../core/model/losses.ts';
import type { Config } from '../../core/run/runSpec.ts';

interface LossCode {
  /** What the loss is computed from: the outputs' `a`, or their `z`. */
  readonly from: 'a' | 'z';
  readonly value: string;
  /** The scaled error of the outputs: ∂L/∂a, or ∂L/∂z for cross-entropy. */
  error(a: string): string;
}

/** The loss of a config. */
export function lossCodeOf(config: Config): LossCode {
  // For one output, as many numbers as points.
  const numbers = config.outputCount === 1 ? 'len(y)' : 'y.size';
  const ofEach = (a: string) => `(${a} - y) / ${numbers}`;
  const codes: Readonly<Record<LossName, LossCode>> = {
    'half-sse': { from: 'a', value: 'np.sum((a - y) ** 2) / 2', error: (a) => `(${a} - y)` },
    mse: { from: 'a', value: 'np.mean((a - y) ** 2)', error: (a) => `2 * ${ofEach(a)}` },
    'half-mse': { from: 'a', value: 'np.mean((a - y) ** 2) / 2', error: ofEach },
    bce: {
      from: 'z',
      value: hasFractions(config) ? 'np.mean(np.logaddexp(0, z) - y * z)' : 'np.mean(np.logaddexp(0, (1 - 2 * y) * z))',
      error: ofEach,
    },
    ce: {
      from: 'z',
      value: 'np.mean(np.logaddexp.reduce(z, axis=1) - np.sum(y * z, axis=1))',
      error: (a) => `(${a} - y) / len(y)`,
    },
  };
  return codes[config.loss];
}

/** Whether some target of several outputs is neither 0 nor 1. */
function hasFractions({ points, outputCount }: Config): boolean {
  const ofOne = (target: number) => target === 0 || target === 1;
  return outputCount > 1 && points.some((point) => targetsIn(point).length > 1 && !targetsIn(point).every(ofOne));
}
