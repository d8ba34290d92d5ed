import type { DockTab, Level } from '../../config/link/viewKeys.ts';
import type { EdgeEncoding } from '../../core/model/edgeEncoding.ts';
import type { PartId } from '../../core/model/partId.ts';
import type { ReadoutName } from '../../core/model/quantity.ts';
import { isOnBoard } from '../browser/pageScale.ts';
import { keepPreferences, readPreferences } from '../browser/preferences.ts';
import { addressWith } from '../link/address.ts';
import { linkOf } from '../link/linkView.ts';
import { isHidden, isTabHidden } from '../state/limits.ts';
import type { Dialog, Notice, PageState, Space, SpaceChoices, Speed, Theme } from '../state/pageState.ts';
import { hasRoomForDock, pageStore, updateView } from '../state/pageStore.ts';

/** Chooses the input whose activations are shown, instead of the sample at the cursor; null is the first training point. */
export function chooseProbe(probe: readonly [number, number] | null): void {
  const { cursor } = pageStore.getState().view;
  updateView({ probe, cursor: { ...cursor, isFollowed: false } });
}

/**
 * Selects a part. In a wide window the dock opens and explains it: a weight or bias that a step has changed at why it changes. In a small
 * window the part's card leads to the dock.
 */
export function select(selected: PartId, tab?: DockTab): void {
  const { run, view } = pageStore.getState();
  const isParameter = selected.startsWith('w') || selected.startsWith('b');
  const first = isParameter && (run.snapshot?.position ?? 0) > 0 ? 'why' : 'formula';
  // The printed numbers of a text explain no part.
  const open = view.dock === 'book' ? null : view.dock;
  const wanted = tab ?? open ?? (isWide() ? first : null);
  updateView({ selected, opened: null, dock: canOpen(wanted) ? wanted : view.dock });
}

/** Whether a task leaves a tab of the dock; a closed dock it always does. */
function canOpen(tab: DockTab | null): boolean {
  return tab === null || !isTabHidden(pageStore.getState(), tab);
}

/** Whether the dock has a place beside the network: on the projector, or under the same condition as in the styles' variant `wide`. */
function isWide(): boolean {
  return isOnBoard() || matchMedia('(min-width: 1100px) and (min-height: 640px)').matches;
}

/** Closes the dock, and with it what it explained. */
export function closeDock(): void {
  updateView({ dock: null, selected: null, opened: null });
}

/** Shows the formula of a number beside the Step buttons. */
export function openReadout(kind: ReadoutName): void {
  if (canOpen('formula')) updateView({ opened: { kind }, dock: 'formula' });
}

/** Opens the dock at a tab. */
export function setDock(dock: DockTab): void {
  if (canOpen(dock)) updateView({ dock });
}

/** Shows one thing at a time, or everything; remembered. The dock is open where everything has room. */
export function setLevel(level: Level): void {
  const state = pageStore.getState();
  const { dock } = state.view;
  if (isHidden(state, 'settings')) return;
  if (level === 'all') updateView({ level, dock: dock ?? (hasRoomForDock() && canOpen('formula') ? 'formula' : null) });
  else updateView({ level, dock: null, selected: null, opened: null, space: 'input', edgeEncoding: 'weight' });
  rememberPreferences();
}

/** Whether a sentence tells what a step did. */
export function setExplainSteps(explainSteps: boolean): void {
  updateView({ explainSteps });
  rememberPreferences();
}

/** The callouts of the first sight have done their work; remembered. */
export function finishCallouts(): void {
  if (pageStore.getState().view.knowsCallouts) return;
  updateView({ knowsCallouts: true });
  rememberPreferences();
}

/** Shows the callouts of the first sight again. */
export function showCallouts(): void {
  updateView({ knowsCallouts: false });
  rememberPreferences();
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

/** Whether the dock is open for something: a part, a number, a step within an update. */
function explainsAnything({ view }: PageState): boolean {
  return view.selected !== null || view.opened !== null || view.cursor.step > 0;
}

/** Shows the page for the back row, or as usual. Where everything is shown, the dock is open anyway, but not on the projector. */
export function setPresenting(presenting: boolean): void {
  const state = pageStore.getState();
  if (isHidden(state, 'present')) return;
  const { dock, level } = state.view;
  const isOpenAnyway = dock === 'formula' && !explainsAnything(state);
  if (presenting) updateView({ presenting, dock: isOpenAnyway ? null : dock });
  else
    updateView({
      presenting,
      dock: dock ?? (level === 'all' && hasRoomForDock() && canOpen('formula') ? 'formula' : null),
    });
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

export function setDrawnClass(drawnClass: number): void {
  updateView({ drawnClass });
}

/** Closes one sentence above the network, until another one has been there. */
export function closeSentence(closedSentence: string): void {
  updateView({ closedSentence });
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
  const state = pageStore.getState();
  if (isHidden(state, 'share')) return;
  const link = currentLink(state);
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
  const state = pageStore.getState();
  const { theme, singleKeys, level, explainSteps, knowsCallouts } = state.view;
  // Where a task has no settings, the level is not the visitor's own.
  const own = isHidden(state, 'settings') ? readPreferences().level : level;
  keepPreferences({ theme, singleKeys, level: own, explainSteps, knowsCallouts });
}
