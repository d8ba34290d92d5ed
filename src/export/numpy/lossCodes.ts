import type { LossName } from '../../core/model/losses.ts';

interface LossCode {
  /** What the loss is computed from: the output's `a`, or its `z`. */
  readonly from: 'a' | 'z';
  readonly value: string;
  /** The scaled error of the output: ∂L/∂a, or ∂L/∂z for cross-entropy. */
  error(a: string): string;
}

export const lossCodes: Readonly<Record<LossName, LossCode>> = {
  'half-sse': { from: 'a', value: 'np.sum((a - y) ** 2) / 2', error: (a) => `(${a} - y)` },
  mse: { from: 'a', value: 'np.mean((a - y) ** 2)', error: (a) => `2 * (${a} - y) / len(y)` },
  'half-mse': { from: 'a', value: 'np.mean((a - y) ** 2) / 2', error: (a) => `(${a} - y) / len(y)` },
  bce: { from: 'z', value: 'np.mean(np.logaddexp(0, (1 - 2 * y) * z))', error: (a) => `(${a} - y) / len(y)` },
};
