import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { type ControlName, controlNames } from '../../config/task/controls.ts';
import { noGoal } from '../../core/run/goal.ts';
import { createRun } from '../../core/run/run.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { choosePreset } from '../runs/choosePreset.ts';
import { undoLast } from '../runs/undo.ts';
import { session } from '../session/pageSession.ts';
import { openPage, pageStore } from '../state/pageStore.ts';
import { replacePoints, startOwnPoints } from './dataActions.ts';
import { newWeights, stepEpochs, togglePlay } from './runActions.ts';
import { changeSettings, chooseDataSet, newData, setParameter } from './settingsActions.ts';
import { step } from './stepActions.ts';
import { goalReachedIn, leaveTask, resultLink } from './taskActions.ts';
import { select, setDock, setLevel, setPresenting } from './viewActions.ts';

const { answerAll, nextFrame } = stubBrowser();
vi.stubGlobal('location', { href: 'http://localhost/#' });
vi.stubGlobal('matchMedia', () => ({ matches: false }));

const TASK = 'net=2&seed=7&lr=5&task=Reach%20it&goal=loss%3C0.05;epochs%3C=200';
const state = () => pageStore.getState();
const noticesShown = () => state().notices.map(({ kind }) => kind);
const openAt = async (link: string) => {
  const opened = readLink(link);
  openPage(opened);
  session.start(opened.spec, opened.view.position);
  // A run that played waits for a frame.
  await nextFrame();
  await answerAll();
};

/** What each control does, tried by the action behind it. */
const tries: Readonly<Partial<Record<ControlName, () => void>>> = {
  step,
  jump: () => stepEpochs(10),
  play: togglePlay,
  rate: () => changeSettings({ learningRate: 0.7 }),
  net: () => changeSettings({ hiddenSizes: [4] }),
  act: () => changeSettings({ activation: 'tanh' }),
  settings: () => changeSettings({ loss: 'mse', optimizer: 'adam' }),
  data: () => chooseDataSet('and'),
  weights: () => setParameter('w0.0.0', 9),
};

describe('actions are the guard of last resort', () => {
  beforeEach(() => pageStore.setState({ undo: [], redo: [], notices: [] }));

  test.each(Object.entries(tries))('%s', async (control, act) => {
    await openAt(TASK);
    const before = { ...state() };
    act();
    expect([state().spec, state().run.target, state().run.status]).not.toEqual([
      before.spec,
      before.run.target,
      before.run.status,
    ]);
    for (const key of ['rate', 'net', 'act', 'settings', 'data', 'weights'].includes(control)
      ? ['hide', 'lock']
      : ['hide']) {
      await openAt(`${TASK}&${key}=${control}`);
      const { spec, run } = state();
      act();
      expect(state().spec).toBe(spec);
      expect([state().run.target, state().run.status]).toEqual([run.target, run.status]);
    }
  });

  test.each(['hide', 'lock'])('%s=new: no other weights', async (key) => {
    await openAt(`${TASK}&${key}=new`);
    const { spec } = state();
    newWeights();
    expect(state().spec).toBe(spec);
  });

  test('fixed data stay, and the page says so', async () => {
    for (const act of [() => chooseDataSet('and'), newData, startOwnPoints, () => replacePoints([[0, 0, 1]])]) {
      await openAt(`data=circle&task=Look&lock=data`);
      const { spec } = state();
      act();
      expect(state().spec).toBe(spec);
      expect(state().view.editingPoints).toBe(false);
      expect(noticesShown()).toContain('dataKept');
      pageStore.setState({ notices: [] });
    }
  });

  test('a task has no presets', async () => {
    await openAt(TASK);
    const { spec } = state();
    choosePreset('and');
    expect(state().spec).toBe(spec);
  });

  test('hidden formulas: a click selects and opens nothing', async () => {
    await openAt(`${TASK}&hide=formula,present,settings`);
    select('n0.0', 'why');
    setDock('formula');
    setPresenting(true);
    setLevel('all');
    const { selected, dock, presenting, level } = state().view;
    expect({ selected, dock, presenting, level }).toEqual({
      selected: 'n0.0',
      dock: null,
      presenting: false,
      level: 'simple',
    });
    setDock('numpy');
    expect(state().view.dock).toBe('numpy');
  });
});

describe('a result', () => {
  const goal = { ...noGoal, loss: 0.05, epochs: 200 };
  /** Where the core alone, going step by step, reaches the goal. */
  const reachedAt = (() => {
    const run = createRun(readLink(TASK).spec, goal);
    run.seek(200, () => true);
    return run.snapshot().goalReached;
  })();

  test('its link holds the whole run, at the place where the goal was reached', async () => {
    await openAt(`${TASK}&at=200`);
    expect(reachedAt).not.toBeNull();
    expect(goalReachedIn(state())).toBe(reachedAt);
    const { spec, view } = readLink(resultLink('  Mia\u202e '));
    expect(spec).toEqual(state().spec);
    expect(view.position).toBe(reachedAt);
    expect(view.resultName).toBe('Mia');
    expect(view.goal).toEqual(goal);
    expect(view.taskText).toBe('Reach it');
  });

  test('a link without a name is a result nevertheless', async () => {
    await openAt(`${TASK.replace('seed=7', 'seed=8')}&at=40`);
    const { view } = readLink(resultLink(''));
    expect(view.position).toBe(40);
    expect(view.resultName).toBe('');
  });

  test('a name is cut to forty characters', async () => {
    await openAt(TASK);
    expect(readLink(resultLink('m'.repeat(90))).view.resultName).toBe('m'.repeat(40));
  });

  test('what was done after the goal is not part of it', async () => {
    await openAt(`${TASK}&at=200&do=5:lr=5.5;190:w0.0.0=1`);
    const reached = goalReachedIn(state());
    expect(reached).toBeLessThan(190);
    const { spec } = readLink(resultLink(''));
    expect(spec.interventions).toEqual(state().spec.interventions.slice(0, 1));
  });

  test('another run is nobody’s result', async () => {
    await openAt(`${TASK}&name=Mia`);
    expect(state().view.resultName).toBe('Mia');
    changeSettings({ learningRate: 1 });
    expect(state().view.resultName).toBeNull();
    undoLast();
    expect(state().view.resultName).toBe('Mia');
  });
});

describe('leaving a task', () => {
  test('gives everything back in the same run, says so, and can be undone', async () => {
    await openAt(`${TASK}&at=30&hide=${controlNames.join()}`);
    const { spec, view } = state();
    leaveTask();
    expect(state().spec).toBe(spec);
    expect(session.position()).toBe(30);
    expect(state().view.task).toBeNull();
    expect(noticesShown()).toContain('taskLeft');
    setLevel('all');
    setPresenting(true);
    undoLast();
    await answerAll();
    expect(state().view.task).toEqual(view.task);
    expect(session.position()).toBe(30);
    expect(noticesShown()).not.toContain('taskLeft');
    // What the task does not allow ends with its return.
    expect([state().view.level, state().view.presenting]).toEqual(['simple', false]);
  });
});
