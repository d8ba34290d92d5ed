import { isSettingFixed } from '../state/limits.ts';
import { notify, pageStore } from '../state/pageStore.ts';

/** Whether a task keeps its data; then nothing about them changes, and the page says so. */
export function keepsData(): boolean {
  const isKept = isSettingFixed(pageStore.getState(), 'points');
  if (isKept) notify({ kind: 'dataKept' });
  return isKept;
}
