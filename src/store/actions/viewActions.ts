import type { EdgeEncoding } from '../../core/model/edgeEncoding.ts';
import type { PartId } from '../../core/model/partId.ts';
import type { ReadoutName } from '../../core/model/quantity.ts';
import { keepPreferences } from '../browser/preferences.ts';
import { addressWith } from '../link/address.ts';
import { linkOf } from '../link/linkView.ts';
import type { BottomPanel, Dialog, Notice, PageState, Space, SpaceChoices, Speed, Theme } from '../state/pageState.ts';
import { pageStore, updateView } from '../state/pageStore.ts';

/** Chooses the input whose activations are shown, instead of the sample at the cursor; null is the first training point. */
export function chooseProbe(probe: readonly [number, number] | null): void {
  const { cursor } = pageStore.getState().view;
  updateView({ probe, cursor: { ...cursor, isFollowed: false } });
}

export function select(selected: PartId): void {
  updateView({ selected, opened: null });
}

/** Shows the formula of a number beside the Step buttons. */
export function openReadout(kind: ReadoutName): void {
  updateView({ opened: { kind }, panel: 'formula' });
}

/** Chooses what is shown below the network. */
export function setPanel(panel: BottomPanel): void {
  updateView({ panel });
}

export function hover(hovered: PartId | null): void {
  if (pageStore.getState().view.hovered !== hovered) updateView({ hovered });
}

export function setSpeed(speed: Speed): void {
  updateView({ speed });
}

/** Null follows the system. */
export function setTheme(theme: Theme | null): void {
  updateView({ theme });
  rememberPreferences();
}

export function setPresenting(presenting: boolean): void {
  updateView({ presenting });
}

export function setSpace(space: Space): void {
  updateView({ space });
}

export function chooseInSpace(choices: SpaceChoices): void {
  updateView({ spaceChoices: { ...pageStore.getState().view.spaceChoices, ...choices } });
}

export function setDiscretize(discretize: boolean): void {
  updateView({ discretize });
}

export function setShowTest(showTest: boolean): void {
  updateView({ showTest });
}

export function setEdgeEncoding(edgeEncoding: EdgeEncoding): void {
  updateView({ edgeEncoding });
}

export function setLossScale(lossScale: 'linear' | 'log'): void {
  updateView({ lossScale });
}

/** Opens a window over the page, or closes it with null. */
export function setDialog(dialog: Dialog | null): void {
  updateView({ dialog });
}

export function setDrawnClass(drawnClass: 0 | 1): void {
  updateView({ drawnClass });
}

export function dismissHint(): void {
  updateView({ hintDismissed: true });
}

export function dismissNotice(notice: Notice): void {
  pageStore.setState(({ notices }) => ({ notices: notices.filter((shown) => shown !== notice) }));
}

export function setSingleKeys(singleKeys: boolean): void {
  updateView({ singleKeys });
  rememberPreferences();
}

/** The link to what the page shows, as an address. */
function currentLink(state: PageState): string {
  return addressWith(linkOf(state));
}

/** Copies the link to the present snapshot, and shows it. */
export async function shareLink(): Promise<void> {
  const link = currentLink(pageStore.getState());
  setDialog({ kind: 'share', link, copied: await copyText(link) });
}

/** Returns false if the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function rememberPreferences(): void {
  const { theme, singleKeys } = pageStore.getState().view;
  keepPreferences({ theme, singleKeys });
}
