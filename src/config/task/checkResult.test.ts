import { describe, expect, test } from 'vitest';
import { type Goal, noGoal } from '../../core/run/goal.ts';
import { readLink } from '../link/link.ts';
import { type SettingName, settingNames, settingOf } from '../settings/settings.ts';
import { type Breach, breachesOf, refusalOf, runKey } from './checkResult.ts';
import { type ControlName, controlNames, controlOf } from './controls.ts';
import type { Task } from './task.ts';
import { draftOf } from './taskDraft.ts';

const TEXT = 'task=Try%20it';
const END = 1000;

function draft(link: string, task: Partial<Task> = {}) {
  return draftOf({ text: 'Try it', goal: null, hidden: [], locked: [], ...task }, readLink(link).spec);
}

/** What the run of a link breaks, where a task fixes some controls. */
function breaches(own: string, link: string, task: Partial<Task> = {}, position = END): readonly Breach[] {
  const opened = readLink(`${link}&${TEXT}`);
  expect(opened.problems).toEqual([]);
  expect(refusalOf(draft(own, task), opened)).toBe(null);
  return breachesOf(draft(own, task), opened, position);
}

const adam = 'opt=adam&';
/** For each setting, the link of a task, and that of a run that differs in this setting alone. */
const changes: Readonly<Record<SettingName, readonly [own: string, changed: string]>> = {
  dataSet: ['data=xor', 'data=and'],
  points: ['data=points&pts=0,0,1;1,1,0', 'data=points&pts=0,0,1;1,0,0'],
  scaling: ['data=points&pts=0,0,1;1,1,0', 'data=points&pts=0,0,1;1,1,0&scale=minmax'],
  pointCount: ['data=circle', 'data=circle&n=300'],
  noise: ['data=circle', 'data=circle&noise=10'],
  trainingShare: ['data=circle', 'data=circle&train=80'],
  dataSeed: ['data=circle', 'data=circle&dataseed=4'],
  features: ['', 'in=x1,x2,x1x2'],
  hiddenSizes: ['net=2', 'net=4,2'],
  outputCount: ['', 'outs=2'],
  activation: ['', 'act=tanh'],
  outputActivation: ['', 'out=tanh'],
  loss: ['', 'loss=mse'],
  gradientRule: ['', 'grad=tutorial'],
  initialization: ['', 'init=xavier'],
  seed: ['seed=3', 'seed=4'],
  initialParameters: ['net=0', 'net=0&w=1,2,3'],
  held: ['', 'freeze=b0'],
  biases: ['', 'biases=none'],
  optimizer: ['', 'opt=adam'],
  momentum: ['opt=momentum', 'opt=momentum&mom=0.5'],
  rho: ['opt=rmsprop', 'opt=rmsprop&rho=0.5'],
  beta1: [adam, `${adam}beta1=0.5`],
  beta2: [adam, `${adam}beta2=0.5`],
  epsilon: [adam, `${adam}eps=0.001`],
  weightDecay: ['opt=adamw', 'opt=adamw&wd=0.1'],
  sampleOrder: ['data=circle', 'data=circle&order=natural'],
  learningRate: ['lr=2', 'lr=8'],
  batchSize: ['data=circle', 'data=circle&batch=5'],
  orderSeed: ['data=circle', 'data=circle&orderseed=9'],
  regularization: ['', 'reg=l2'],
  regularizationRate: ['reg=l2&rate=0.01', 'reg=l2&rate=0.1'],
};

describe.each(settingNames)('%s', (name) => {
  const [own, changed] = changes[name];
  const control = controlOf[name];
  const others = controlNames.filter((each) => each !== control);

  test('changed in a task that fixes it is a breach, named with both values', () => {
    const found = breaches(own, changed, { locked: [control] });
    const config = readLink(changed).spec.config;
    const breach: Breach =
      name === 'initialParameters'
        ? { kind: 'firstWeights' }
        : {
            kind: 'setting',
            name,
            given: settingOf(name).domain.write(config[name] as never),
            wanted: settingOf(name).domain.write(readLink(own).spec.config[name] as never),
          };
    expect(found).toEqual([breach]);
  });

  test('changed in a task that fixes all else is none', () => {
    expect(breaches(own, changed, { locked: others })).toEqual([]);
    expect(breaches(own, changed, { hidden: others })).toEqual([]);
  });

  test('unchanged is none, whatever the task fixes', () => {
    expect(breaches(own, own, { locked: controlNames, hidden: controlNames })).toEqual([]);
  });

  test('is fixed by a control that is not there, unless it is the seed of other first weights for each', () => {
    expect(breaches(own, changed, { hidden: [control] })).toHaveLength(name === 'seed' ? 0 : 1);
  });
});

test('other data take their settings along, where only the data are free', () => {
  const locked = controlNames.filter((name) => name !== 'data');
  expect(breaches('', 'data=circle', { locked })).toEqual([]);
  expect(breaches('lr=5', 'data=circle&lr=5', { locked })).toEqual([]);
  expect(breaches('', 'data=circle&lr=7', { locked })).toMatchObject([
    { name: 'learningRate', given: '7', wanted: '2' },
  ]);
});

test('wrong data are told once, without the settings that they take along', () => {
  expect(breaches('', 'data=circle', { locked: ['data', 'settings', 'rate'] })).toEqual([
    { kind: 'setting', name: 'dataSet', given: 'circle', wanted: 'xor' },
  ]);
});

test('a fixed setting gives way to a free one that it does not go with', () => {
  const locked: ControlName[] = ['settings'];
  expect(breaches('grad=tutorial', 'act=tanh', { locked })).toEqual([]);
  expect(breaches('grad=tutorial', '', { locked })).toMatchObject([{ name: 'gradientRule' }]);
});

describe('weights by hand', () => {
  const byHand: Goal = { ...noGoal, loss: 0.1, untouched: true };
  const link = 'do=12:w0.0.1=10;15:b1.0=-2';

  test.each<[string, Partial<Task>]>([
    ['locked', { locked: ['weights'] }],
    ['hidden', { hidden: ['weights'] }],
    ['excluded by the goal', { goal: byHand }],
  ])('%s: the first is named, once the run has come there', (_, task) => {
    expect(breaches('', link, task, 100)).toEqual([{ kind: 'byHand', position: 12 }]);
    expect(breaches('', link, task, 12)).toEqual([{ kind: 'byHand', position: 12 }]);
    expect(breaches('', link, task, 11)).toEqual([]);
    expect(breaches('net=0', 'net=0&w=1,2,3', task)).toEqual([{ kind: 'firstWeights' }]);
  });

  test('are no breach where they are allowed', () => {
    expect(breaches('', link, { goal: { ...noGoal, loss: 0.1 } })).toEqual([]);
  });

  test('are none where the task itself starts from them', () => {
    const own = 'do=0:w0.0.1=10';
    const task = { locked: ['weights'] } as const;
    expect(breaches(own, own, task)).toEqual([]);
    expect(breaches(own, '', task)).toEqual([]);
    expect(breaches(own, '', { locked: ['weights', 'net', 'new'] })).toEqual([{ kind: 'firstWeights' }]);
    expect(breaches(own, 'do=0:w0.0.1=11', task)).toEqual([{ kind: 'byHand', position: 0 }]);
  });

  test('may be drawn anew where the task gives them, unless all are to start alike', () => {
    expect(breaches('net=0&w=1,2,3', 'net=0&seed=9', { locked: ['weights'] })).toEqual([]);
    expect(breaches('net=0&w=1,2,3', 'net=0&seed=9', { locked: ['weights', 'net', 'new'] })).toContainEqual({
      kind: 'firstWeights',
    });
  });
});

test.each<[string, ControlName, string]>([
  ['do=5:lr=8;9:lr=4', 'rate', 'learningRate'],
  ['do=5:reg=l2', 'settings', 'regularization'],
  ['do=5:rate=0.5', 'settings', 'regularizationRate'],
])('%s in a run is a breach where %s is fixed', (link, control, name) => {
  expect(breaches('', link, { locked: [control] })).toEqual([{ kind: 'inRun', name, position: 5 }]);
  expect(breaches('', link, { locked: [control] }, 4)).toEqual([]);
  expect(breaches('', link, { locked: controlNames.filter((each) => each !== control) })).toEqual([]);
});

test('more neurons and other inputs than the goal allows are named', () => {
  const goal: Goal = { ...noGoal, loss: 0.1, neurons: 2, plainInputs: true };
  expect(breaches('', 'net=2,1', { goal })).toEqual([{ kind: 'neurons', count: 3, allowed: 2 }]);
  expect(breaches('', 'net=2&in=x1', { goal })).toEqual([]);
  expect(breaches('', 'net=2&in=x1,x1x2', { goal })).toEqual([{ kind: 'inputs' }]);
});

describe('a link that is no result of the task', () => {
  const refusal = (link: string, own = '') => refusalOf(draft(own), readLink(link))?.kind ?? null;

  test.each([
    [`net=2&${TEXT}&at=5`, null],
    ['net=2&task=Another&at=5', 'otherTask'],
    ['#activation=tanh&networkShape=4,2&seed=0.1', 'otherTask'],
    ['#networkShape=99&percTrainData=50', 'otherTask'],
    [`seed=any&${TEXT}`, 'noWeights'],
    [`lr=fast&${TEXT}`, 'unreadable'],
    [`do=12:w9.9.9=1&${TEXT}`, 'unreadable'],
    [`at=never&${TEXT}`, 'unreadable'],
    [`data=points&${TEXT}`, 'unreadable'],
    [`net=2&${TEXT}&at=5&utm_source=mail&goal=win&hide=all`, null],
    ['net=2&at=5', null],
  ])('%s', (link, kind) => {
    expect(refusal(link)).toBe(kind);
  });

  test('without a task, the run is looked at, but not in the task', () => {
    expect(breachesOf(draft(''), readLink('at=5'), END)).toEqual([{ kind: 'noTask' }]);
    expect(breachesOf(draft('', { text: '' }), readLink('at=5'), END)).toEqual([]);
  });

  test('own points that no link holds are the task’s', () => {
    const spec = readLink('data=points&pts=0,0,1;1,1,0').spec;
    const opened = readLink(`data=points&${TEXT}`, { keptPoints: spec.config.points });
    expect(refusalOf(draft('data=points&pts=0,0,1;1,1,0'), opened)).toBe(null);
  });
});

test('runs are the same if all that matters up to a position is', () => {
  const key = (link: string, position: number) => runKey(readLink(link).spec, position);
  expect(key('seed=7&name=Mia', 50)).toBe(key('seed=7&name=Jonas&at=99', 50));
  expect(key('seed=7&dataseed=9&noise=3', 50)).toBe(key('seed=7', 50));
  expect(key('do=60:lr=1', 50)).toBe(key('', 50));
  for (const link of ['seed=8', 'do=40:lr=1', 'net=2']) expect(key(link, 50)).not.toBe(key('', 50));
  expect(key('', 51)).not.toBe(key('', 50));
});
