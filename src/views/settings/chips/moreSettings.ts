import { statedSettings } from '../../../config/settings/defaults.ts';
import { type SettingName, settingNames } from '../../../config/settings/settings.ts';
import { isSettingLocked } from '../../../store/state/limits.ts';
import type { laterStrings } from '../../../strings/later.ts';
import { useLimits } from '../../shared/page/limits.tsx';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import { useShownSettings } from '../useShownSettings.ts';

export type MoreHeading = keyof typeof laterStrings.settings.more.headings;

/** The heading above each setting's row under *More…*, where rows keep this order; null for one without a row there. */
const headings: Readonly<Record<SettingName, MoreHeading | null>> = {
  dataSet: null,
  points: null,
  scaling: null,
  initialParameters: null,
  learningRate: null,
  hiddenSizes: 'network',
  outputCount: 'network',
  activation: 'network',
  outputActivation: 'network',
  features: 'network',
  held: 'network',
  biases: 'network',
  initialization: 'start',
  seed: 'start',
  pointCount: 'data',
  noise: 'data',
  trainingShare: 'data',
  dataSeed: 'data',
  loss: 'training',
  gradientRule: 'training',
  optimizer: 'training',
  batchSize: 'training',
  sampleOrder: 'training',
  orderSeed: 'training',
  regularization: 'training',
  regularizationRate: 'training',
  momentum: 'optimizer',
  rho: 'optimizer',
  beta1: 'optimizer',
  beta2: 'optimizer',
  epsilon: 'optimizer',
  weightDecay: 'optimizer',
};
const order = Object.keys(headings);

/** The settings under *More…*, from top to bottom. */
export const moreSettings: readonly SettingName[] = settingNames
  .filter((name) => headings[name] !== null)
  .sort((one, other) => order.indexOf(one) - order.indexOf(other));

export function isUnder(heading: MoreHeading, name: SettingName): boolean {
  return headings[name] === heading;
}

/** Whether a setting is told apart from its usual value: layers have a chip of their own, and a strength goes with its penalty. */
function counts(name: SettingName): boolean {
  return name !== 'hiddenSizes' && name !== 'regularizationRate';
}

/** The settings under *More…* that can be changed and differ from those of an empty link with these data. */
export function useChangedSettings(): readonly SettingName[] {
  const stated = statedSettings(useConfigInEffect());
  const isShown = useShownSettings();
  const limits = useLimits();
  const isFree = (name: SettingName) => isShown(name) && !isSettingLocked(limits, name);
  return moreSettings.filter((name) => counts(name) && stated.includes(name) && isFree(name));
}
