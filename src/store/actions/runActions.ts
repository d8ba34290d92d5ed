import { fitsLink } from '../../config/settings/defaults.ts';
import { updatesPerEpochOf } from '../../core/data/batches.ts';
import { type Config, LAST_POSITION } from '../../core/run/runSpec.ts';
import { keepOwnPoints } from '../browser/keepOwnPoints.ts';
import { selectionIn } from '../runs/replaceRun.ts';
import { fromTheStart } from '../runs/restart.ts';
import { presentRun, rememberForUndo } from '../runs/undo.ts';
import { pausePlaying, play, position, seekTo, startRun } from '../session/player.ts';
import { selectDataSet } from '../state/derived.ts';
import type { Notice, PageState, UndoEntry } from '../state/pageState.ts';
import { pageStore, withdrawNotices } from '../state/pageStore.ts';

/** What is no longer true once the change that it speaks of is undone. */
const ABOUT_LAST_CHANGE: readonly Notice['kind'][] = [
  'dataDefaultsTaken',
  'settingsGaveWay',
  'fileOpened',
  'fileDiffers',
];

/**
 * To the epoch boundary `count` epochs on; from mid-epoch, the end of this epoch counts as one. Pauses first. On the way to a
 * distant epoch they are counted from there: pressed five times, 1000 epochs are 5000, however long they take.
 */
export function stepEpochs(count: number): void {
  const updatesPerEpoch = currentUpdatesPerEpoch();
  const from = position();
  pausePlaying();
  seekTo((Math.floor(from / updatesPerEpoch) + count) * updatesPerEpoch, 'step');
}

export function togglePlay(): void {
  const { status, snapshot } = pageStore.getState().run;
  if (status !== 'paused') pausePlaying();
  else if (position() >= LAST_POSITION || snapshot?.diverged) stepEpochs(1);
  else play();
}

/** To any position of the run, in either direction. Pauses first. */
export function goToPosition(target: number): void {
  pausePlaying();
  seekTo(target, 'jump');
}

/** Same data, same initial weights, position 0; the rate that the control shows stays. */
export function reset(): void {
  const { spec } = pageStore.getState();
  if (position() > 0 || spec.interventions.length > 0) rememberForUndo('reset');
  startRun(fromTheStart(spec, position()), 0);
}

/** Other initial weights: a new seed, drawn so that it differs from the present one. */
export function newWeights(): void {
  const { spec } = pageStore.getState();
  rememberForUndo('newWeights');
  const { config } = fromTheStart(spec, position());
  startRun({ config: withOtherWeights(config), interventions: [] }, 0);
}

export function undoLast(): void {
  const { undo, redo } = pageStore.getState();
  const entry = undo.at(-1);
  if (entry) takeUp(entry, { undo: undo.slice(0, -1), redo: [...redo, presentRun(entry.what)] });
}

export function redoLast(): void {
  const { undo, redo } = pageStore.getState();
  const entry = redo.at(-1);
  if (entry) takeUp(entry, { undo: [...undo, presentRun(entry.what)], redo: redo.slice(0, -1) });
}

function takeUp(
  { what, spec, position: at, frontier, view }: UndoEntry,
  stacks: Pick<PageState, 'undo' | 'redo'>,
): void {
  pageStore.setState(stacks);
  for (const kind of ABOUT_LAST_CHANGE) withdrawNotices(kind);
  if (what === 'points' || what === 'file' || !fitsLink(spec.config)) keepOwnPoints(spec.config);
  const selected = selectionIn(spec, pageStore.getState().view.selected);
  startRun(spec, at, { ...view, selected, hovered: null }, frontier);
}

/** Of the present run, whether or not it has been answered for. */
export function currentUpdatesPerEpoch(): number {
  const state = pageStore.getState();
  return updatesPerEpochOf(state.spec.config, selectDataSet(state).training.length);
}

/** An imported run has one seed for weights and data, a text of five decimals; ours has one for the weights alone. */
function withOtherWeights(config: Config): Config {
  const { playground, seed } = config;
  if (playground) return { ...config, playground: { ...playground, seed: Math.random().toFixed(5) } };
  return { ...config, seed: otherSeed(seed), initialParameters: null };
}

/** Small seeds are easy to say across a classroom. */
function otherSeed(seed: number): number {
  const drawn = Math.floor(Math.random() * 9999);
  return drawn < seed ? drawn : drawn + 1;
}
