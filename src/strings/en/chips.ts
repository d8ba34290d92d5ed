import type { Level } from '../../config/link/viewKeys.ts';
import type { DataSetName } from '../../core/run/runSpec.ts';

export const dataSets: Record<DataSetName, string> = {
  xor: 'XOR',
  and: 'AND',
  or: 'OR',
  xnor: 'XNOR',
  nand: 'NAND',
  circle: 'Circle',
  moons: 'Moons',
  spiral: 'Spiral',
  blobs: 'Blobs',
  'xor-cloud': 'XOR cloud',
  sine: 'Sine',
  checkers: 'Checkers',
  'three-blobs': 'Three blobs',
  'three-arms': 'Three arms',
  plane: 'Plane',
  hills: 'Hills',
  points: 'Your own',
};

/** The row of chips on the first screen, and the switch at its end. */
export const chips = {
  row: 'Settings',
  data: 'Data',
  dataTitle: 'Data',
  hidden: 'Hidden neurons',
  hiddenShort: 'Neurons',
  none: 'none',
  manyLayers: (layers: number) => `${layers} layers`,
  rate: 'Learning rate',
  rateShort: 'Rate',
  more: 'More…',
  changed: (count: number) => `${count} changed`,
  moreTitle: 'More settings',
  dataSets,
  level: { name: 'Shown', simple: 'Simple', all: 'Everything' } satisfies Record<Level | 'name', string>,
};
