/** One claim about a preset, in a form that a test can check. */
export type Claim =
  /** The first epoch at which every training point is right. */
  | { readonly kind: 'firstAllCorrect'; readonly epoch: number }
  /** The first epoch at which the mean squared error over the training points is under `limit`. */
  | { readonly kind: 'meanSquaredErrorUnder'; readonly epoch: number; readonly limit: number }
  /** How many points of a set are right at an epoch. */
  | {
      readonly kind: 'correct';
      readonly epoch: number;
      readonly set: 'training' | 'test';
      readonly correct: number;
      readonly count: number;
    }
  /** No epoch from 0 to `epoch` has more training points right than this. */
  | { readonly kind: 'neverMoreCorrect'; readonly epoch: number; readonly correct: number; readonly count: number }
  /** The outputs at an epoch, each to within `tolerance`. */
  | {
      readonly kind: 'outputs';
      readonly epoch: number;
      readonly outputs: readonly number[];
      readonly tolerance: number;
    }
  /** The training loss is lowest at an epoch, and from there rises with every epoch to `until`. */
  | { readonly kind: 'lossTurns'; readonly epoch: number; readonly until: number };

export interface Preset {
  /** The fragment of the link that it opens. */
  readonly link: string;
  /** The claims that its sentence makes. */
  readonly claims: readonly Claim[];
}

/** The presets in the order of the menu. */
const table = {
  xor: {
    link: '',
    claims: [
      { kind: 'firstAllCorrect', epoch: 33 },
      { kind: 'meanSquaredErrorUnder', epoch: 144, limit: 0.01 },
    ],
  },
  'xor-slower': {
    link: 'seed=42&lr=0.5',
    claims: [
      { kind: 'firstAllCorrect', epoch: 571 },
      { kind: 'meanSquaredErrorUnder', epoch: 1089, limit: 0.01 },
    ],
  },
  and: {
    link: 'data=and',
    claims: [
      { kind: 'firstAllCorrect', epoch: 86 },
      { kind: 'meanSquaredErrorUnder', epoch: 191, limit: 0.01 },
    ],
  },
  or: {
    link: 'data=or',
    claims: [
      { kind: 'firstAllCorrect', epoch: 68 },
      { kind: 'meanSquaredErrorUnder', epoch: 114, limit: 0.01 },
    ],
  },
  'xor-stuck': {
    link: 'seed=82&lr=0.5',
    claims: [{ kind: 'outputs', epoch: 10_000, outputs: [0.02, 0.98, 0.5, 0.5], tolerance: 0.005 }],
  },
  'and-common-bug': {
    link: 'data=and&grad=tutorial&seed=42&lr=1',
    claims: [
      { kind: 'lossTurns', epoch: 52, until: 200 },
      { kind: 'outputs', epoch: 1000, outputs: [0, 1 / 3, 1 / 3, 1 / 3], tolerance: 0.005 },
    ],
  },
  circle: {
    link: 'data=circle',
    claims: [
      { kind: 'correct', epoch: 40, set: 'training', correct: 81, count: 100 },
      { kind: 'firstAllCorrect', epoch: 50 },
    ],
  },
  blobs: {
    link: 'data=blobs',
    claims: [
      { kind: 'firstAllCorrect', epoch: 2 },
      { kind: 'meanSquaredErrorUnder', epoch: 8, limit: 0.01 },
    ],
  },
  moons: {
    link: 'data=moons',
    claims: [
      { kind: 'correct', epoch: 20, set: 'training', correct: 89, count: 100 },
      { kind: 'firstAllCorrect', epoch: 102 },
    ],
  },
  'xor-cloud-three': {
    link: 'data=xor-cloud',
    claims: [{ kind: 'neverMoreCorrect', epoch: 300, correct: 88, count: 100 }],
  },
  'xor-cloud-four': {
    link: 'data=xor-cloud&net=4',
    claims: [
      { kind: 'firstAllCorrect', epoch: 21 },
      { kind: 'correct', epoch: 300, set: 'training', correct: 100, count: 100 },
    ],
  },
  'spiral-three': {
    link: 'data=spiral',
    claims: [{ kind: 'neverMoreCorrect', epoch: 1000, correct: 68, count: 100 }],
  },
  spiral: {
    link: 'data=spiral&train=80&net=8,8&act=relu&loss=bce&init=xavier&seed=0&opt=adam&lr=0.01',
    claims: [
      { kind: 'firstAllCorrect', epoch: 134 },
      { kind: 'correct', epoch: 200, set: 'test', correct: 40, count: 40 },
    ],
  },
} satisfies Record<string, Preset>;

export type PresetId = keyof typeof table;

export const presets: Readonly<Record<PresetId, Preset>> = table;

export const presetIds = Object.keys(presets) as readonly PresetId[];
