import { hasEffect } from '../../config/settings/defaults.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import { usePage } from '../../store/state/usePage.ts';
import { controlShown, selectImportedView } from '../shared/page/hiddenControls.ts';
import { useConfigInEffect } from '../shared/page/useConfigInEffect.ts';

/** TensorFlow Playground's names for the controls that a link may hide. */
export const settingControls: Readonly<Partial<Record<SettingName, string>>> = {
  dataSet: 'dataset',
  noise: 'noise',
  trainingShare: 'percTrainData',
  learningRate: 'learningRate',
  activation: 'activation',
  regularization: 'regularization',
  regularizationRate: 'regularizationRate',
  batchSize: 'batchSize',
  hiddenSizes: 'numHiddenLayers',
};

/** Returns a test whether a setting has a row: it changes something here, and no imported link hides it. */
export function useShownSettings(): (name: SettingName) => boolean {
  const config = useConfigInEffect();
  const view = usePage(selectImportedView);
  return (name) => hasEffect(config, name) && controlShown(view, settingControls[name]);
}
