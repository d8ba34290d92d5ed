import type { PlaygroundView } from '../../../config/playground/playgroundView.ts';
import type { SettingName } from '../../../config/settings/settings.ts';
import type { PageState } from '../../../store/state/pageState.ts';

/** What a link of TensorFlow Playground calls the controls that it may hide. */
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

/** Whether a control is to be seen: all are, but those that an imported link hides. */
export function controlShown(view: PlaygroundView | null, control: string | undefined): boolean {
  return control === undefined || !view?.hidden.includes(control);
}

/** What an imported link says beside the settings; null for every other run, also for one that took its place. */
export function selectImportedView({ spec, view }: PageState): PlaygroundView | null {
  return spec.config.playground ? view.playground : null;
}
