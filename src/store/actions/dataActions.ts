import { convertToGlassbox } from '../../config/playground/convertToGlassbox.ts';
import { nearestSensible, withBasis } from '../../config/settings/defaults.ts';
import type { DataSet, Sample } from '../../core/data/dataSet.ts';
import { classOf } from '../../core/data/decision.ts';
import { targetsIn } from '../../core/data/ownPoints.ts';
import type { Config, OwnPoint, Point } from '../../core/run/runSpec.ts';
import { keptOwnPoints } from '../browser/keepOwnPoints.ts';
import { replaceRun } from '../runs/replaceRun.ts';
import { fromTheStart } from '../runs/takeUpRun.ts';
import { isLastDone, undoLast } from '../runs/undo.ts';
import { session } from '../session/pageSession.ts';
import { notify, pageStore, updateView, withdrawNotices } from '../state/pageStore.ts';
import { isSamePoint, selectDataSet, selectProbe } from '../state/selectors.ts';
import { keepsData } from './keptData.ts';
import { changeBasis } from './settingsActions.ts';
import { chooseProbe } from './viewActions.ts';

/** Maximum number of own points: every change of one draws, trains and keeps all of them anew. */
export const MOST_OWN_POINTS = 50_000;

/** What a network needs for points, beside the points. */
type ReplaceOptions = Partial<Pick<Config, 'scaling' | 'outputCount' | 'outputActivation' | 'loss'>>;

/** Starts to edit own points: those on the page, else those kept in this browser, else a copy of the data on the screen. */
export function startOwnPoints(): void {
  if (keepsData()) return;
  const state = pageStore.getState();
  session.pause();
  if (state.spec.config.dataSet !== 'points') {
    const kept = keptOwnPoints();
    const dataSet = selectDataSet(state);
    const { outputCount, outputActivation, loss } = state.spec.config;
    // A copy of several classes keeps what tells them apart.
    const outputs = dataSet.classCount > 2 ? { outputCount, outputActivation, loss } : {};
    if (kept.points.length > 0) replacePoints(kept.points, { outputCount: kept.outputCount });
    else replacePoints(copyOf(dataSet), outputs);
  }
  updateView({ editingPoints: true });
}

/** Ends the editing of own points: the page shows their run. */
export function endEditing(): void {
  updateView({ editingPoints: false });
}

/** Replaces the data set, whatever it was, by own points. */
export function replacePoints(points: readonly OwnPoint[], options: ReplaceOptions = {}): void {
  if (keepsData()) return;
  const { spec } = pageStore.getState();
  const { config } = fromTheStart(spec, session.position());
  changeBasis('points', convertToGlassbox(config), {
    dataSet: 'points',
    points: points.slice(0, MOST_OWN_POINTS),
    ...options,
  });
  chooseProbe(null);
}

/** Takes other own points with the same settings. */
export function setPoints(points: readonly OwnPoint[]): void {
  editPoints(points);
  chooseProbe(null);
}

/**
 * Adds a point and shows its activations. Returns false if there is no room for it. All points of one gesture, here and below,
 * are one step for Undo.
 */
export function addPoint([x1, x2]: Point, target: number, gesture: symbol | null = null): boolean {
  const { points } = pageStore.getState().spec.config;
  if (points.length >= MOST_OWN_POINTS) return false;
  editPoints([...points, [x1, x2, ...valuesOf(target, points)]], gesture);
  chooseProbe([x1, x2]);
  return true;
}

/** Moves the point at `index` of `config.points`, here and below. If its activations are shown, they stay shown. */
export function movePoint(index: number, [x1, x2]: Point): void {
  const old = pointAt(index);
  if (!old || (old[0] === x1 && old[1] === x2)) return;
  const wasChosen = isChosen(old);
  const [, , target, ...more] = old;
  editPoints(pointsWith(index, [x1, x2, target, ...more]));
  if (wasChosen) chooseProbe([x1, x2]);
}

/** Sets the class or number of a point, or the target of one of several outputs. */
export function setTarget(index: number, value: number, output = 0): void {
  const old = pointAt(index);
  if (!old || old[2 + output] === value) return;
  const [x1, x2, target, ...more] = old;
  const changed: OwnPoint = output === 0 ? [x1, x2, value, ...more] : [x1, x2, target, ...more.with(output - 1, value)];
  editPoints(pointsWith(index, changed));
}

/** What stands for a class behind the coordinates: its number, or a 1 for its output where the points have a target for each. */
function valuesOf(target: number, [first]: readonly OwnPoint[]): [number, ...number[]] {
  const count = first ? targetsIn(first).length : 1;
  const [one = target, ...more] = Array.from({ length: count }, (_, k) => (k === target ? 1 : 0));
  return count === 1 ? [target] : [one, ...more];
}

export function removePoint(index: number, gesture: symbol | null = null): void {
  const old = pointAt(index);
  if (!old) return;
  const wasChosen = isChosen(old);
  editPoints(pageStore.getState().spec.config.points.toSpliced(index, 1), gesture);
  if (wasChosen) chooseProbe(null);
}

function pointAt(index: number): OwnPoint | undefined {
  return pageStore.getState().spec.config.points[index];
}

function pointsWith(index: number, point: OwnPoint): readonly OwnPoint[] {
  return pageStore.getState().spec.config.points.with(index, point);
}

function isChosen([x1, x2]: OwnPoint): boolean {
  return isSamePoint(selectProbe(pageStore.getState()), [x1, x2]);
}

/** Takes back what a gesture has done so far. */
export function takeBackGesture(gesture: symbol): void {
  if (isLastDone(gesture)) undoLast();
}

/** Starts the run anew with other points and the same settings: one step for Undo. */
function editPoints(points: readonly OwnPoint[], gesture: symbol | null = null): void {
  if (keepsData()) return;
  const { spec } = pageStore.getState();
  const { config, interventions } = fromTheStart(spec, session.position());
  const { config: based, followed } = withBasis(config, { dataSet: 'points', points });
  const { config: next, replaced } = nearestSensible(based);
  replaceRun('points', { spec: { config: next, interventions }, position: 0 }, gesture);
  if (followed.length > 0) notify({ kind: 'dataDefaultsTaken', keys: followed });
  else withdrawNotices('dataDefaultsTaken');
  if (replaced.length > 0) notify({ kind: 'settingsGaveWay', keys: replaced });
  else withdrawNotices('settingsGaveWay');
}

/** The points on the screen as own points. Classes count from 0. */
function copyOf({ task, training, test, range, classCount }: DataSet): readonly OwnPoint[] {
  const targetOf = ({ target }: Sample) => (task === 'regression' ? target : classOf(target, classCount, range.middle));
  return [...training, ...test].map((sample) => [sample.point[0], sample.point[1], targetOf(sample)]);
}
