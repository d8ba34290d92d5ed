import { describe, expect, test } from 'vitest';
import { noGoal } from '../../core/run/goal.ts';
import type { Config, Intervention, OwnPoint } from '../../core/run/runSpec.ts';
import { link as sentences } from '../../strings/en/link.ts';
import { plainView } from '../fixtures/anyLink.ts';
import { defaultConfig, defaultsOf } from '../settings/defaults.ts';
import { isImportedLink, isLink, type LinkView, readLink, writeLink } from './link.ts';
import { inOrder } from './linkInterventions.ts';

const rate = (position: number, value: number): Intervention => ({ position, change: { kind: 'learningRate', value } });
const sentencesOf = (fragment: string) => readLink(fragment).problems.map(sentences.problem);

describe('a valid link opens without problems', () => {
  test.each<[string, Partial<Config>]>([
    ['', {}],
    ['#', {}],
    ['#seed=42&lr=0.5', { seed: 42, learningRate: 0.5 }],
    ['seed=42&lr=5e-1', { seed: 42, learningRate: 0.5 }],
    ['  #seed=42\n', { seed: 42 }],
    ['https://example.org/glassbox/?a=1#seed=7', { seed: 7 }],
    ['https://example.org/glassbox/', {}],
    ['#seed=42&amp;lr=0.5', { seed: 42, learningRate: 0.5 }],
    ['#net=4%2C2&&seed=4294967295', { hiddenSizes: [4, 2], seed: 4294967295 }],
    ['#net=0', { hiddenSizes: [] }],
    ['#net=1,2,3,4,5,16', { hiddenSizes: [1, 2, 3, 4, 5, 16] }],
    ['#data=circle', { ...defaultConfig('circle') }],
    ['#lr=1&data=circle&batch=full', { ...defaultConfig('circle'), learningRate: 1, batchSize: 'full' }],
    ['#grad=tutorial&act=sigmoid', { gradientRule: 'tutorial' }],
    ['#in=x1,x2&out=sigmoid&init=randn&opt=sgd&reg=none&scale=none&rate=0', {}],
  ])('%j', (fragment, stated) => {
    expect(readLink(fragment)).toEqual({
      spec: { config: { ...defaultConfig('xor'), ...stated }, interventions: [] },
      view: plainView,
      problems: [],
      drawsSeed: false,
    });
  });

  test('with its view', () => {
    const { view, problems } = readLink('#at=1240&probe=-0.25,1e-3&view=present&theme=dark&step=term&cursor=7');
    expect(view).toEqual({
      ...plainView,
      position: 1240,
      probe: [-0.25, 0.001],
      layout: 'present',
      theme: 'dark',
      granularity: 'term',
      cursor: 7,
    });
    expect(problems).toEqual([]);
  });

  test('with interventions in order; of two changes of one target at one update, the last wins', () => {
    const { spec, problems } = readLink('#do=200:w0.0.1=10;120:lr=0.1;200:b1.0=-2;120:lr=0.2;120:w1.2.0=1e-3');
    expect(problems).toEqual([]);
    expect(spec.interventions).toEqual([
      rate(120, 0.2),
      { position: 120, change: { kind: 'weight', layer: 1, from: 2, to: 0, value: 0.001 } },
      { position: 200, change: { kind: 'weight', layer: 0, from: 0, to: 1, value: 10 } },
      { position: 200, change: { kind: 'bias', layer: 1, to: 0, value: -2 } },
    ]);
  });
});

test('a link that could not hold its points gets those stored in this browser, with their defaults', () => {
  const kept = [[1, 2, 0.5]] as const;
  const { spec, problems } = readLink('#data=points&seed=5', { keptPoints: kept });
  expect(spec.config).toEqual({
    ...defaultsOf({ dataSet: 'points', points: kept, outputCount: 1, optimizer: 'sgd' }),
    seed: 5,
  });
  expect(spec.config.outputActivation).toBe('linear');
  expect(problems).toEqual([{ kind: 'pointsNotInLink', key: 'pts', kept: 1 }]);
});

test('a link holds five hundred points and no more', () => {
  const points = (count: number) => Array.from({ length: count }, (_, i): OwnPoint => [i, -i / 8, i % 2]);
  const linkOf = (count: number) =>
    writeLink({ config: { ...defaultConfig('points'), points: points(count) }, interventions: [] }, plainView);
  expect(readLink(linkOf(500)).spec.config.points).toEqual(points(500));
  expect(linkOf(501)).toBe('data=points');
  const { problems } = readLink(`data=points&pts=${'0,0,1;'.repeat(501)}`);
  expect(problems.map(sentences.problem)[0]).toMatch(/has more than 500 points, which is as many as a link can hold/);
});

describe('writing', () => {
  test('leaves out the defaults of the data set', () => {
    const write = (config: Config) => writeLink({ config, interventions: [] }, plainView);
    expect(write(defaultConfig('xor'))).toBe('');
    expect(write(defaultConfig('circle'))).toBe('data=circle');
    expect(write({ ...defaultConfig('circle'), learningRate: 2, batchSize: 'full' })).toBe(
      'data=circle&lr=2&batch=full',
    );
  });

  test('keeps the order of the table, and escapes only what people typed', () => {
    const config = { ...defaultConfig('xor'), hiddenSizes: [4, 2], seed: 5, learningRate: 1e21 };
    const view: LinkView = {
      position: 12,
      probe: [0.5, -1],
      layout: 'present',
      theme: 'light',
      granularity: 'phase',
      cursor: 35,
      level: 'all',
      selection: 'w0.1.2',
      tabs: ['why', 'hidden'],
      taskText: 'Whose loss falls first? #1 & “2”',
      goal: { ...noGoal, loss: 0.05, epochs: 200, untouched: true },
      hidden: ['jump', 'play'],
      locked: ['data'],
      resultName: null,
      playground: null,
    };
    const interventions = inOrder([
      rate(7, 1e-7),
      { position: 3, change: { kind: 'bias', layer: 2, to: 0, value: -0 } },
    ]);
    expect(writeLink({ config, interventions }, view)).toBe(
      'net=4,2&seed=5&lr=1e21&do=3:b2.0=-0;7:lr=1e-7&at=12&probe=0.5,-1&step=phase&cursor=35&level=all&sel=w0.1.2&tab=why,hidden&task=Whose%20loss%20falls%20first%3F%20%231%20%26%20%E2%80%9C2%E2%80%9D&goal=loss%3C0.05;epochs%3C=200;byhand=no&hide=jump,play&lock=data&view=present&theme=light',
    );
  });
});

describe('a second #', () => {
  test.each([
    ['#data=circle&at=33#', 'data=circle&at=33'],
    ['https://example.org/#data=circle&at=33#section', 'data=circle&at=33'],
    ['#data=circle#top&at=33', 'data=circle&at=33'],
    ['#seed=7&do=5:w0.0.1=10#', 'seed=7&do=5:w0.0.1=10'],
  ])('ends a value and loses nothing: %s', (text, link) => {
    const { spec, view, problems } = readLink(text);
    expect(problems).toEqual([]);
    expect(writeLink(spec, view)).toBe(link);
  });
});

test('an imported link keeps its interventions and its view, and tells what is wrong in either', () => {
  const imported = '#activation=tanh&dataset=circle&networkShape=4,2&seed=0.5';
  const { spec, view, problems } = readLink(`${imported}&do=7:lr=0.5;9:w0.1.3=-2&at=12&sel=n1.1`);
  const interventions = [
    rate(7, 0.5),
    { position: 9, change: { kind: 'weight', layer: 0, from: 1, to: 3, value: -2 } },
  ];
  expect(problems).toEqual([]);
  expect(spec.interventions).toEqual(interventions);
  const reopened = readLink(writeLink(spec, view));
  expect(reopened.spec.interventions).toEqual(interventions);
  expect(reopened.view.position).toBe(12);
  expect(reopened.view.selection).toBe('n1.1');
  expect(sentencesOf(`${imported}&do=7:w0.1.4=1&theme=pink`)).toEqual([
    '“7:w0.1.4=1” in “do” names a weight that this network does not have; it is ignored.',
    '“theme=pink” is none of light, dark; it is ignored.',
  ]);
});

test.each<[string, 'ours' | 'imported' | 'none']>([
  ['#lr=0.1', 'ours'],
  ['lr', 'ours'],
  ['https://example.org/#at=5', 'ours'],
  ['do=5:lr=1', 'ours'],
  ['sel=n0.0', 'ours'],
  ['level=all', 'ours'],
  ['#networkShape=4,2', 'imported'],
  ['https://playground.tensorflow.org/#activation=tanh&dataset=xor', 'imported'],
  ['', 'none'],
  ['0,0,1', 'none'],
  ['https://example.org/?lr=0.1', 'none'],
  ['#section', 'none'],
  ['a=1&b=2', 'none'],
])('what counts as a link: “%s” is %s', (text, kind) => {
  expect([isLink(text), isImportedLink(text)]).toEqual([kind !== 'none', kind === 'imported']);
});
