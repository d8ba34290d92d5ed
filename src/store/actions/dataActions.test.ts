import { beforeEach, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { takeUpLink } from '../runs/takeUpLink.ts';
import { undoLast } from '../runs/undo.ts';
import { session } from '../session/pageSession.ts';
import { openPage, pageStore } from '../state/pageStore.ts';
import { addPoint, endEditing, removePoint, startOwnPoints, takeBackGesture } from './dataActions.ts';
import { chooseDataSet } from './settingsActions.ts';

const { answerAll } = stubBrowser();
const isEditing = () => pageStore.getState().view.editingPoints;
const points = () => pageStore.getState().spec.config.points;
const openAt = async (link: string) => {
  const opened = readLink(link, { keptPoints: [] });
  openPage(opened);
  session.start(opened.spec, opened.view.position);
  await answerAll();
};

beforeEach(() => openAt('#data=points&pts=0,0,0;1,1,1'));

test('only a link to own points without any opens for editing', async () => {
  expect(isEditing()).toBe(false);
  await openAt('#data=points');
  expect(isEditing()).toBe(true);
  takeUpLink('link', readLink('#data=points&pts=0,0,0', { keptPoints: [] }));
  expect(isEditing()).toBe(false);
});

test('editing ends with Done, with other data and with Undo to them, but not with a change of points', () => {
  startOwnPoints();
  addPoint([0.5, 0.5], 1);
  expect(isEditing()).toBe(true);
  endEditing();
  expect(isEditing()).toBe(false);
  startOwnPoints();
  chooseDataSet('and');
  expect(isEditing()).toBe(false);
  startOwnPoints();
  expect(isEditing()).toBe(true);
  undoLast();
  expect(isEditing()).toBe(false);
});

test('to start editing pauses training', () => {
  session.play();
  startOwnPoints();
  expect(pageStore.getState().run.status).toBe('paused');
});

test('all points of one gesture are one step for Undo', () => {
  const gesture = Symbol('stroke');
  addPoint([0.2, 0.2], 1, gesture);
  addPoint([0.3, 0.2], 1, gesture);
  removePoint(0, gesture);
  expect(points()).toEqual([
    [1, 1, 1],
    [0.2, 0.2, 1],
    [0.3, 0.2, 1],
  ]);
  undoLast();
  expect(points()).toEqual([
    [0, 0, 0],
    [1, 1, 1],
  ]);
});

test('a gesture can be taken back, but nothing before it', () => {
  addPoint([0.1, 0.1], 0);
  const gesture = Symbol('stroke');
  addPoint([0.2, 0.2], 1, gesture);
  takeBackGesture(gesture);
  takeBackGesture(gesture);
  expect(points()).toHaveLength(3);
});
