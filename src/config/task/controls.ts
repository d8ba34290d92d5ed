import type { SettingName } from '../settings/setting.ts';

/** What a task may take away, by the words of `hide=` and `lock=`. */
export const controlNames = [
  'step',
  'jump',
  'play',
  'speed',
  'new',
  'data',
  'rate',
  'net',
  'act',
  'settings',
  'weights',
  'formula',
  'numpy',
  'check',
  'export',
  'present',
  'share',
] as const;

export type ControlName = (typeof controlNames)[number];

/** The control that each setting belongs to. */
export const controlOf: Readonly<Record<SettingName, ControlName>> = {
  dataSet: 'data',
  points: 'data',
  scaling: 'data',
  pointCount: 'data',
  noise: 'data',
  trainingShare: 'data',
  dataSeed: 'data',
  features: 'settings',
  hiddenSizes: 'net',
  activation: 'act',
  outputCount: 'net',
  outputActivation: 'act',
  loss: 'settings',
  gradientRule: 'settings',
  initialization: 'settings',
  seed: 'new',
  initialParameters: 'weights',
  held: 'settings',
  biases: 'settings',
  optimizer: 'settings',
  momentum: 'settings',
  rho: 'settings',
  beta1: 'settings',
  beta2: 'settings',
  epsilon: 'settings',
  weightDecay: 'settings',
  sampleOrder: 'settings',
  learningRate: 'rate',
  batchSize: 'settings',
  orderSeed: 'settings',
  regularization: 'settings',
  regularizationRate: 'settings',
};

/** How a control is taken away: it is not there, or stands as plain text. Both make its settings fixed. */
type Taking = 'hide' | 'lock';

/** What a teacher may allow, a checkbox each. Without its tick, its controls are taken away. */
export const allowances = {
  step: { controls: ['step'], taking: 'hide' },
  jump: { controls: ['jump'], taking: 'hide' },
  play: { controls: ['play', 'speed'], taking: 'hide' },
  rate: { controls: ['rate'], taking: 'lock' },
  net: { controls: ['net'], taking: 'lock' },
  new: { controls: ['new'], taking: 'hide' },
  data: { controls: ['data'], taking: 'lock' },
  weights: { controls: ['weights'], taking: 'lock' },
  // Formulas stay: looking at a number changes nothing.
  else: { controls: ['act', 'settings', 'numpy', 'check', 'export', 'present', 'share'], taking: 'hide' },
} as const satisfies Readonly<Record<string, { readonly controls: readonly ControlName[]; readonly taking: Taking }>>;

export type AllowanceName = keyof typeof allowances;

export const allowanceNames = Object.keys(allowances) as readonly AllowanceName[];
