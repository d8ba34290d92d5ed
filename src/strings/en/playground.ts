import type { PlaygroundDataSetName } from '../../core/run/runSpec.ts';

const dataSets: Record<PlaygroundDataSetName, string> = {
  circle: 'Circle',
  xor: 'Exclusive or',
  gauss: 'Gaussian',
  spiral: 'Spiral',
  'reg-plane': 'Plane (regression)',
  'reg-gauss': 'Multi Gaussian (regression)',
};

/** Names of its data, for the chip. */
export const playground = { dataSets };
