import type { FeatureName } from '../../core/run/runSpec.ts';

const ours: Readonly<Record<FeatureName, string>> = {
  x1: 'x1',
  x2: 'x2',
  x1sq: 'x1²',
  x2sq: 'x2²',
  x1x2: 'x1·x2',
  sinx1: 'sin(πx1)',
  sinx2: 'sin(πx2)',
};

/** Names of the network's inputs in names and formulas. TensorFlow Playground's sines have no π. */
export const inputNames = { ours, imported: { ...ours, sinx1: 'sin(x1)', sinx2: 'sin(x2)' } };
