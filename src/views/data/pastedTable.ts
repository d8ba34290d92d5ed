import { keepsData } from '../../store/actions/keptData.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { looksLikeTable } from '../../table/looksLikeTable.ts';

/** Shows a pasted text, for its columns to be chosen, if it is a table and no other window is open. */
export function showIfTable(text: string): void {
  const { dialog } = pageStore.getState().view;
  if ((dialog === null || dialog.kind === 'table') && looksLikeTable(text) && !keepsData())
    setDialog({ kind: 'table', name: null, text });
}
