/** What a task, or the link of an imported run, takes away from this page. Buttons, keys and actions ask here. */
import type { SettingName } from '../../config/settings/settings.ts';
import { type ControlName, controlOf } from '../../config/task/controls.ts';
import { isImported } from '../../core/run/runKind.ts';
import type { RunSpec } from '../../core/run/runSpec.ts';
import type { DockTab, RunView, ViewState } from './pageState.ts';

/** The part of the page's state that says what is taken away. */
export interface Limited {
  readonly spec: RunSpec;
  readonly view: Pick<RunView, 'task' | 'playground'>;
}

/** What a tab of the dock belongs to. */
const controlOfTab: Readonly<Record<DockTab, ControlName>> = {
  formula: 'formula',
  why: 'formula',
  numpy: 'numpy',
  check: 'check',
  book: 'formula',
};

/** TensorFlow Playground's names for buttons of ours; only its links can hide Reset. */
const importedButtons: Readonly<Partial<Record<ControlName | 'reset', string>>> = {
  step: 'stepButton',
  play: 'playButton',
  reset: 'resetButton',
};

/** Its names for settings. */
const importedSettings: Readonly<Partial<Record<SettingName, string>>> = {
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

/** Whether an imported link hides a control of TensorFlow Playground. */
export function isHiddenThere({ spec, view }: Limited, name: string | undefined): boolean {
  return name !== undefined && isImported(spec.config) && (view.playground?.hidden.includes(name) ?? false);
}

/** Whether a button, a panel or the control of some settings is not there. */
export function isHidden(state: Limited, control: ControlName | 'reset'): boolean {
  const { task } = state.view;
  return (
    (control !== 'reset' && (task?.hidden.includes(control) ?? false)) || isHiddenThere(state, importedButtons[control])
  );
}

/** Whether a setting has no place on the screen. */
export function isSettingHidden(state: Limited, name: SettingName): boolean {
  return isHidden(state, controlOf[name]) || isHiddenThere(state, importedSettings[name]);
}

/** Whether a setting stands as plain text. */
export function isSettingLocked({ view }: Limited, name: SettingName): boolean {
  return view.task?.locked.includes(controlOf[name]) ?? false;
}

/** Whether nothing on this page changes a setting. What an imported link hides may still change with something else. */
export function isSettingFixed(state: Limited, name: SettingName): boolean {
  return isSettingLocked(state, name) || isHidden(state, controlOf[name]);
}

/** Whether a button that draws other first weights has anything to do: a locked seed is the same for all. */
export function canDrawWeights(state: Limited): boolean {
  return !isHidden(state, 'new') && !isSettingLocked(state, 'seed');
}

/** Whether a tab of the dock is not there. */
export function isTabHidden(state: Limited, tab: DockTab): boolean {
  return isHidden(state, controlOfTab[tab]);
}

/** What of the view a task may not allow. */
type GivingWay = Pick<ViewState, 'level' | 'presenting' | 'dock' | 'editingPoints'>;

/** What of the view gives way to the limits: whatever a link, a preference or Undo says. */
export function withinLimits(state: Limited & { readonly view: GivingWay }): GivingWay {
  const { level, presenting, dock, editingPoints } = state.view;
  return {
    level: isHidden(state, 'settings') ? 'simple' : level,
    presenting: presenting && !isHidden(state, 'present'),
    dock: dock !== null && isTabHidden(state, dock) ? null : dock,
    editingPoints: editingPoints && !isSettingFixed(state, 'points'),
  };
}

/** Whether weights and biases can be set by hand: never in a frame, which has no Undo. */
export function canSetWeights(state: Limited & { readonly view: Pick<ViewState, 'embedded'> }): boolean {
  return !state.view.embedded && !isSettingFixed(state, 'initialParameters');
}
