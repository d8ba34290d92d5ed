import type { LinkProblem } from '../../config/link/link.ts';
import { type LinkDoubt, repairLink } from '../../config/link/repair/repairLink.ts';
import { addressWith } from '../link/address.ts';
import { readLinkWithKeptPoints } from '../link/readLinkWithKeptPoints.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import { notify, withdrawNotices } from '../state/pageStore.ts';
import { setDialog } from './viewActions.ts';

/** Why a text opens nothing: then nothing has changed. */
export type NotOpened =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problems: readonly LinkProblem[] }
  /** `link` is what was found. */
  | { readonly kind: 'ambiguous'; readonly link: string; readonly doubt: LinkDoubt };

/** Opens the link in a text, of ours or of TensorFlow Playground, and tells what was repaired. Returns null if it is open. */
export function openLink(text: string): NotOpened | null {
  const found = repairLink(text);
  if (found.kind === 'ambiguous') return found;
  // The address of this page without a fragment is a link, too.
  const isStart = found.kind === 'none' && text.trim() === addressWith('');
  if (found.kind === 'none' && !isStart) return found;
  const opened = readLinkWithKeptPoints(found.kind === 'link' ? found.link : '');
  const refused = opened.problems.filter(({ kind }) => kind === 'playgroundRefused');
  if (refused.length > 0) return { kind: 'refused', problems: refused };
  setDialog(null);
  takeUpLink('link', opened);
  withdrawNotices('linkRepaired');
  if (found.kind === 'link' && found.repairs.length > 0) notify({ kind: 'linkRepaired', repairs: found.repairs });
  return null;
}

/** Opens the link in a text that came to the page by itself, pasted or dropped; one that cannot be opened is shown. */
export function takeLink(text: string): void {
  const notOpened = openLink(text);
  if (notOpened && notOpened.kind !== 'none') setDialog({ kind: 'openLink', text });
}
