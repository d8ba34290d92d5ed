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
};
