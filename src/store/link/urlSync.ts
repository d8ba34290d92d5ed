/** The one place that reads and writes the page's address. */
import { isImportedLink } from '../../config/link/link.ts';
import type { ViewName } from '../../config/link/viewKeys.ts';
import { isImported } from '../../core/run/runKind.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import { session } from '../session/pageSession.ts';
import type { PageState, ViewState } from '../state/pageState.ts';
import { notify, openPage, pageStore, withoutLink } from '../state/pageStore.ts';
import { addressWith, currentFragment } from './address.ts';
import { linkOf } from './linkView.ts';
import { readLinkWithKeptPoints } from './readLinkWithKeptPoints.ts';

/**
 * How soon the address follows. Seldom while playing: browsers limit how often it may change, and redraw the tab's icon each
 * time.
 */
const PLAYING_MILLISECONDS = 2000;
const RESTING_MILLISECONDS = 150;

/** The parts of the view behind each key of a link; the position is the run's. */
const NAMED_IN_LINKS: Readonly<Record<ViewName, readonly (keyof ViewState)[]>> = {
  position: [],
  probe: ['probe'],
  layout: ['presenting'],
  theme: ['theme'],
  granularity: ['granularity'],
  cursor: ['cursor'],
  level: ['level'],
  selection: ['selected', 'opened'],
  tabs: ['dock', 'space'],
  taskText: ['task'],
  goal: ['task'],
  hidden: ['task'],
  locked: ['task'],
  resultName: ['resultName'],
};
const partsNamedInLinks = Object.values(NAMED_IN_LINKS).flat();

let timer: ReturnType<typeof setTimeout> | null = null;
/** True while a link from the address is taken up: then there is nothing to write. */
let following = false;
/** The fragment that this page wrote or read last. If the address has another one, a `hashchange` will follow. */
let known = '';

/** Opens the page at its address, keeps the address right from now on, and follows it when it changes. */
export function openPageAtAddress(): void {
  known = currentFragment();
  const opened = known === '' ? withoutLink : readLinkWithKeptPoints(known);
  openPage(opened);
  pageStore.subscribe(keepUp);
  addEventListener('hashchange', follow);
  addEventListener('pagehide', writeAddress);
  session.start(opened.spec, opened.view.position);
  session.microSteps.openAtCursor();
  if (opened.drawsSeed) writeAddress();
}

function keepUp(state: PageState, before: PageState): void {
  if (isOtherExperiment(state, before) && !following) {
    if (timer !== null) write(before, 'replaceState');
    write(state, 'pushState');
    return;
  }
  const changed =
    state.spec !== before.spec ||
    state.run.snapshot?.position !== before.run.snapshot?.position ||
    state.run.status !== before.run.status ||
    partsNamedInLinks.some((name) => state.view[name] !== before.view[name]) ||
    (isImported(state.spec.config) && switchesDiffer(state, before));
  if (!changed) return;
  const playing = state.run.status === 'playing';
  if (timer !== null && playing) return;
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(writeAddress, playing ? PLAYING_MILLISECONDS : RESTING_MILLISECONDS);
}

/** Links of TensorFlow Playground name these switches. */
function switchesDiffer({ view }: PageState, { view: before }: PageState): boolean {
  return view.discretize !== before.discretize || view.showTest !== before.showTest;
}

/** Whether Back should return to the state before. Points drawn one by one share an entry; Undo takes them back. */
function isOtherExperiment({ spec: { config } }: PageState, { spec: { config: before } }: PageState): boolean {
  if (config === before) return false;
  const bothOwn = config.dataSet === 'points' && before.dataSet === 'points';
  return !bothOwn || config.points === before.points;
}

/** Makes the address right at once. */
export function writeAddress(): void {
  write(pageStore.getState(), 'replaceState');
}

function write(state: PageState, how: 'pushState' | 'replaceState'): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  // Back, Forward or a pasted link has changed the address: read it, do not overwrite it.
  if (currentFragment() !== known) return;
  const link = linkOf(state);
  if (link === known) return;
  try {
    // A frame makes no entries in the history of the page around it.
    history[state.view.embedded ? 'replaceState' : how](null, '', addressWith(link));
    known = currentFragment();
  } catch {
    // The browser limits changes of the address: try again later.
    timer = setTimeout(writeAddress, 1000);
  }
}

/** Takes up a link that was pasted into the open page, or that Back and Forward brought. */
function follow(): void {
  known = currentFragment();
  const opened = readLinkWithKeptPoints(known);
  if ((opened.view.layout === 'embed') !== pageStore.getState().view.embedded) {
    location.reload();
    return;
  }
  if (isImportedLink(known) && !isImported(opened.spec.config)) {
    // Nothing in it can be opened: keep the run and its address.
    notify({ kind: 'link', problems: opened.problems });
    writeAddress();
    return;
  }
  following = true;
  try {
    takeUpLink('link', opened);
  } finally {
    following = false;
  }
  if (opened.drawsSeed) writeAddress();
}
