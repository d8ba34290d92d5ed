import { readLink } from '../../config/link/link.ts';
import { type PresetId, presets } from '../../config/presets.ts';
import { pageStore, updateView, withdrawNotices } from '../state/pageStore.ts';
import { replaceRun } from './replaceRun.ts';

/** Takes up the run of a preset; a task has a run of its own. */
export function choosePreset(id: PresetId): void {
  takeUpPreset(presets[id].link);
}

/** Takes up the run of a link of ours, unless a task has a run of its own: then false. */
export function takeUpPreset(link: string): boolean {
  if (pageStore.getState().view.task) return false;
  const { spec, view } = readLink(link);
  replaceRun('preset', { spec, position: view.position });
  updateView({ closedSentence: null });
  withdrawNotices('dataDefaultsTaken');
  withdrawNotices('settingsGaveWay');
  return true;
}
