import type { PresetId } from '../../config/presets.ts';

export const presets = {
  names: {
    xor: 'XOR',
    'xor-slower': 'XOR, slower',
    and: 'AND',
    or: 'OR',
    'xor-stuck': 'XOR that gets stuck',
    'and-common-bug': 'AND with a common bug',
    circle: 'Circle',
    blobs: 'Blobs',
    moons: 'Moons',
    'xor-cloud-three': 'XOR cloud: three neurons are not enough',
    'xor-cloud-four': 'XOR cloud: four are',
    'spiral-three': 'Spiral, hopeless with three',
    spiral: 'Spiral',
  } satisfies Record<PresetId, string>,
  /** What to watch; config/presets.test.ts checks every number. */
  claims: {
    xor: 'All four points are correct at epoch 33; the mean squared error is under 0.01 (½ Σ under 0.02) at 144.',
    'xor-slower':
      'Another start and a quarter of the learning rate: all four points are correct at epoch 571; the mean squared error is under 0.01 (½ Σ under 0.02) at 1089.',
    and: 'All four points are correct at epoch 86; the mean squared error is under 0.01 (½ Σ under 0.02) at 191.',
    or: 'All four points are correct at epoch 68; the mean squared error is under 0.01 (½ Σ under 0.02) at 114.',
    'xor-stuck': 'An unlucky start: at epoch 10\u2009000 two of the four answers are still at 0.5.',
    'and-common-bug':
      'With σ′(a) instead of σ′(z) the loss falls until epoch 52 and then rises again; by epoch 1000 the answers have settled at 0, ⅓, ⅓, ⅓.',
    circle: 'At epoch 40, 81 of the 100 training points are correct; the first epoch at which all of them are is 50.',
    blobs: 'All 100 training points are correct at epoch 2; the mean squared error is under 0.01 at 8.',
    moons: 'At epoch 20, 89 of the 100 training points are correct; the first epoch at which all of them are is 102.',
    'xor-cloud-three':
      'From this start, three hidden neurons never get more than 88 of the 100 training points correct in 300 epochs; the next preset has four.',
    'xor-cloud-four':
      'One hidden neuron more: all 100 training points are correct for the first time at epoch 21, and again at 300.',
    'spiral-three':
      'Three hidden neurons cannot wind round: in 1000 epochs they never get more than 68 of the 100 training points correct.',
    spiral:
      'Two layers of eight, ReLU, cross-entropy and Adam: all 160 training points are correct for the first time at epoch 134, and all 40 test points at 200.',
  } satisfies Record<PresetId, string>,
};
