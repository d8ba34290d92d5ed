import { inOrder } from '../../config/link/linkInterventions.ts';
import { convertToGlassbox } from '../../config/playground/convertToGlassbox.ts';
import { nearestSensible, withBasis } from '../../config/settings/defaults.ts';
import { withPartner } from '../../config/settings/partner.ts';
import { type SettingName, settings } from '../../config/settings/settings.ts';
import { type PartId, parsePart } from '../../core/model/partId.ts';
import { isImported } from '../../core/run/runKind.ts';
import {
  architectureOf,
  type Change,
  type Config,
  type DataSetName,
  inEffectAt,
  type RunSpec,
} from '../../core/run/runSpec.ts';
import { otherSeed } from '../runs/otherSeed.ts';
import { replaceRun } from '../runs/replaceRun.ts';
import { fromTheStart } from '../runs/takeUpRun.ts';
import { session } from '../session/pageSession.ts';
import { canSetWeights, isSettingFixed } from '../state/limits.ts';
import type { UndoEntry } from '../state/pageState.ts';
import { notify, pageStore, updateView, withdrawNotices } from '../state/pageStore.ts';
import { keepsData } from './keptData.ts';

/**
 * Changes settings. Learning rate, regularization and its rate take effect from here on; all others start the run anew (Undo
 * brings it back). Settings that contradict the change take their defaults, and the page says so. A task may fix some.
 */
export function changeSettings(wanted: Partial<Config>): void {
  const state = pageStore.getState();
  const names = (Object.keys(wanted) as SettingName[]).filter((name) => !isSettingFixed(state, name));
  const change: Partial<Config> = Object.fromEntries(names.map((name) => [name, wanted[name]]));
  if (names.some((name) => settings[name].restarts)) {
    restartWith(change);
    return;
  }
  const { learningRate, regularization, regularizationRate } = change;
  // Changed together, they are one step for Undo.
  const gesture = names.length > 1 ? Symbol('settings') : null;
  if (learningRate !== undefined) intervene({ kind: 'learningRate', value: learningRate }, gesture);
  if (regularization !== undefined) intervene({ kind: 'regularization', value: regularization }, gesture);
  if (regularizationRate !== undefined) intervene({ kind: 'regularizationRate', value: regularizationRate }, gesture);
}

/** Sets a weight or bias from here on. `gesture` joins the small changes of one drag. */
export function setParameter(part: PartId, value: number, gesture: symbol | null = null): void {
  if (!canSetWeights(pageStore.getState())) return;
  const parsed = parsePart(part);
  if (parsed?.kind === 'weight' || parsed?.kind === 'bias') intervene({ ...parsed, value }, gesture);
}

/** Chooses a data set, with its defaults for every setting that the user has not changed. */
export function chooseDataSet(dataSet: DataSetName): void {
  const { spec } = pageStore.getState();
  if (keepsData()) return;
  if (spec.config.dataSet === dataSet && !isImported(spec.config)) return;
  const { config } = fromTheStart(spec, session.position());
  changeBasis('setting', convertToGlassbox(config), { dataSet, points: [] });
}

/** Draws other points, or another split of own ones, from another seed. */
export function newData(): void {
  if (keepsData()) return;
  changeSettings({ dataSeed: otherSeed(pageStore.getState().spec.config.dataSeed) });
}

/** Changes the data, and other settings beside, with the defaults of these data for every setting that the user has not changed. */
export function changeBasis(what: UndoEntry['what'], config: Config, change: Partial<Config>): void {
  const { config: based, followed } = withBasis(config, change);
  const { dataSet: _dataSet, points: _points, optimizer: _optimizer, outputCount: _outputCount, ...others } = change;
  const { config: next, replaced } = nearestSensible({ ...based, ...others });
  replaceRun(what, { spec: { config: next, interventions: [] }, position: 0 });
  updateView({ closedSentence: null });
  const taken = followed.filter((name) => !(name in others));
  if (taken.length > 0) notify({ kind: 'dataDefaultsTaken', keys: taken });
  else withdrawNotices('dataDefaultsTaken');
  tellWhatGaveWay(replaced);
}

function restartWith(change: Partial<Config>): void {
  const { spec } = pageStore.getState();
  const started = fromTheStart(spec, session.position());
  const changesBasis = change.optimizer !== undefined || change.outputCount !== undefined;
  const based = changesBasis ? withBasis(started.config, change).config : started.config;
  const wanted = { ...based, ...withPartner(based, change) };
  const { config, replaced } = nearestSensible(wanted);
  const sameNetwork = architectureOf(config).sizes.join() === architectureOf(spec.config).sizes.join();
  const interventions = sameNetwork ? started.interventions : [];
  replaceRun('setting', { spec: { config, interventions }, position: 0 });
  tellWhatGaveWay(replaced);
}

function tellWhatGaveWay(keys: readonly SettingName[]): void {
  if (keys.length > 0) notify({ kind: 'settingsGaveWay', keys });
  else withdrawNotices('settingsGaveWay');
}

/** Intervenes at the current position. Later interventions go. */
function intervene(change: Change, gesture: symbol | null = null): void {
  const { spec, run } = pageStore.getState();
  const wasPlaying = run.status === 'playing';
  const at = session.position();
  const past = spec.interventions.filter((done) => done.position <= at);
  const next = withChange({ config: spec.config, interventions: past }, at, change);
  if (next === null) return;
  const losesFuture = past.length < spec.interventions.length || (run.snapshot?.frontier ?? 0) > at;
  const isParameter = change.kind === 'weight' || change.kind === 'bias';
  const what = isParameter ? 'weight' : losesFuture ? 'past' : 'setting';
  replaceRun(what, { spec: next, position: at }, gesture);
  if (wasPlaying) session.play();
}

/** The run with a change at a position, or null if nothing changes. Settings at position 0 are no interventions. */
function withChange(spec: RunSpec, at: number, change: Change): RunSpec | null {
  const { config, interventions } = spec;
  if (change.kind === 'weight' || change.kind === 'bias')
    return { config, interventions: inOrder([...interventions, { position: at, change }]) };
  const others = interventions.filter((done) => done.position < at || done.change.kind !== change.kind);
  const without = { config, interventions: others };
  if (inEffectAt(spec, at)[change.kind] === change.value) return null;
  if (at === 0) return { config: { ...config, [change.kind]: change.value }, interventions: others };
  if (inEffectAt(without, at)[change.kind] === change.value) return without;
  return { config, interventions: inOrder([...others, { position: at, change }]) };
}
