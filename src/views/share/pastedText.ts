import { repairLink } from '../../config/link/repair/repairLink.ts';
import { keepsData } from '../../store/actions/keptData.ts';
import { takeLink } from '../../store/actions/linkActions.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { looksLikeTable } from '../../table/looksLikeTable.ts';

/**
 * Opens the link in a text that was pasted or dropped, or shows the table in it, for its columns to be chosen. Behind another window
 * nothing happens. `html` is the same text with the addresses behind its words.
 */
export function takeText(text: string, html: string): void {
  const { dialog } = pageStore.getState().view;
  if (dialog !== null && dialog.kind !== 'table') return;
  const isTable = looksLikeTable(text);
  if (dialog === null && isAboutLink(text, isTable)) takeLink(text);
  else if (isTable) showTable(text);
  else if (dialog === null && repairLink(html).kind === 'link') takeLink(html);
}

/** A table may hold links; a sentence may hold an equals sign. */
function isAboutLink(text: string, isTable: boolean): boolean {
  const found = repairLink(text);
  if (found.kind === 'none') return false;
  if (found.kind === 'ambiguous') return !isTable && found.link.includes('=') && /#|%23/.test(text);
  return !isTable || !found.repairs.includes('textAround');
}

function showTable(text: string): void {
  if (!keepsData()) setDialog({ kind: 'table', name: null, text });
}
