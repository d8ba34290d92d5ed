import { readLink } from '../../config/link/link.ts';
import { type PresetId, presets } from '../../config/presets.ts';
import { updateView, withdrawNotices } from '../state/pageStore.ts';
import { replaceRun } from './replaceRun.ts';

export function choosePreset(id: PresetId): void {
  const { spec, view } = readLink(presets[id].link);
  replaceRun('preset', { spec, position: view.position });
  updateView({ closedSentence: null });
  withdrawNotices('dataDefaultsTaken');
  withdrawNotices('settingsGaveWay');
}
