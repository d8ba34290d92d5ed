import { describe, expect, test } from 'vitest';
import type { Config } from '../../core/run/runSpec.ts';
import { link as words } from '../../strings/en/link.ts';
import { configOf, defaults, openImported, written } from '../fixtures/importedLinks.ts';
import { readLink } from '../link/link.ts';
import { linkEntries } from '../link/linkEntries.ts';
import { settingNames, settingOf } from '../settings/settings.ts';
import { isPlaygroundLink } from './playgroundKeys.ts';

const sentences = (text: string) => openImported(text).problems.map(words.problem);

describe('recognizing a link', () => {
  test.each([
    written,
    'networkShape=4,2',
    'percTrainData=20&data=xor',
    'activation=relu&dataset=spiral&seed=0.1',
    'dataset=xor',
    'problem=regression',
    'initZero=true',
    'hideText=true',
    'xTimesY=true&seed=0.3',
    'regularization=L1&at=50',
    'playButton_hide=true',
  ])('%s is theirs', (text) => {
    expect(isPlaygroundLink(linkEntries(text))).toBe(true);
  });

  test.each([
    '',
    'seed=5',
    'noise=20',
    'seed=0.5&noise=10',
    'data=circle&learningRate=0.1',
    'x=1&y=2',
    'at=5',
    'tutorial=1',
  ])('“%s” is not', (text) => {
    expect(isPlaygroundLink(linkEntries(text))).toBe(false);
  });

  test('no link of ours is taken for one of theirs, whatever it states', () => {
    for (const name of settingNames) expect(isPlaygroundLink(new Map([[settingOf(name).key, '']]))).toBe(false);
  });
});

describe('reading', () => {
  test('a link as it is written there opens with all settings and without a word', () => {
    expect(openImported(written)).toEqual({
      config: defaults,
      view: {
        showTest: false,
        discretize: false,
        hidden: [],
        others: [
          ['regDataset', 'reg-plane'],
          ['cosX', 'false'],
          ['cosY', 'false'],
          ['collectStats', 'false'],
          ['hideText', 'false'],
        ],
      },
      problems: [],
    });
  });

  test('a whole address copied out of a web page opens, too', () => {
    expect(openImported(`https://playground.example/?embed=1${written.replaceAll('&', '&amp;')}`)).toEqual(
      openImported(written),
    );
  });

  test('missing and blank values are the defaults', () => {
    expect(configOf('seed=0.59704&activation=&batchSize=&noise= &percTrainData=')).toEqual(defaults);
  });

  test.each<[string, Partial<Config>]>([
    ['networkShape=', { hiddenSizes: [] }],
    ['networkShape=8,8,1', { hiddenSizes: [8, 8, 1] }],
    ['batchSize=0x10', { batchSize: 16 }],
    ['batchSize=1e1', { batchSize: 10 }],
    ['learningRate=7', { learningRate: 7 }],
    ['noise=7.5', { noise: 7.5 }],
    ['noise=80', { noise: 80 }],
    ['percTrainData=33.3', { trainingShare: 33.3 }],
    ['regularization=L1&regularizationRate=0.003', { regularization: 'l1', regularizationRate: 0.003 }],
    ['regularization=L2', { regularization: 'l2' }],
    ['sinY=true&xTimesY=true&xSquared=1', { features: ['x1', 'x2', 'x1sq', 'x1x2', 'sinx2'] }],
    ['x=false', { features: ['x2'] }],
    ['x=no', { features: ['x1', 'x2'] }],
    ['sinX=true&sinX_hide=true&y_hide=true', { features: ['x1'] }],
    ['sinX=true&sinX_hide=yes', { features: ['x1', 'x2', 'sinx1'] }],
    ['seed=0.1=2', { playground: { dataSet: 'circle', seed: '0.1', weightSeed: null, initZero: false } }],
    ['wseed=0.12345', { playground: { dataSet: 'circle', seed: '0.59704', weightSeed: '0.12345', initZero: false } }],
    ['wseed=', { playground: { dataSet: 'circle', seed: '0.59704', weightSeed: null, initZero: false } }],
    ['initZero=true', { playground: { dataSet: 'circle', seed: '0.59704', weightSeed: null, initZero: true } }],
    ['seed=é "`x', { playground: { dataSet: 'circle', seed: '%C3%A9%20%22%60x', weightSeed: null, initZero: false } }],
    ['#seed=a#b', { playground: { dataSet: 'circle', seed: 'a%23b', weightSeed: null, initZero: false } }],
    ['seed=%C3%A9', { playground: { dataSet: 'circle', seed: '%C3%A9', weightSeed: null, initZero: false } }],
  ])('%s', (text, change) => {
    expect(openImported(text.startsWith('#') ? text : `seed=0.59704&${text}`)).toMatchObject({
      config: { ...defaults, ...change },
      problems: [],
    });
  });

  test.each([
    ['classification', 'xor', 'xor-cloud', 'tanh'],
    ['classification', 'gauss', 'blobs', 'tanh'],
    ['classification', 'spiral', 'spiral', 'tanh'],
    ['regression', 'reg-plane', 'plane', 'linear'],
    ['regression', 'reg-gauss', 'hills', 'linear'],
  ])('%s on %s', (problem, dataSet, nearest, outputActivation) => {
    const key = problem === 'regression' ? 'regDataset' : 'dataset';
    expect(configOf(`problem=${problem}&${key}=${dataSet}&seed=1`)).toMatchObject({
      dataSet: nearest,
      outputActivation,
      loss: 'half-mse',
      playground: { dataSet, seed: '1' },
    });
  });

  test('the data set of the other problem has no effect, and is kept', () => {
    const { config, view, problems } = openImported('problem=regression&dataset=spiral&seed=1');
    expect(config?.playground?.dataSet).toBe('reg-plane');
    expect(view.others).toEqual([['dataset', 'spiral']]);
    expect(problems).toEqual([]);
  });

  test('hidden controls, test data and discretized output are part of the view', () => {
    const { view } = openImported(
      'seed=1&showTestData=true&discretize=1&playButton_hide=true&noise_hide=false&numNodes2_hide=true',
    );
    expect(view).toEqual({
      showTest: true,
      discretize: true,
      hidden: ['playButton', 'numNodes2'],
      others: [['noise_hide', 'false']],
    });
  });
});

describe('what is not used as it stands is told', () => {
  test.each([
    ['activation=sine', '“activation=sine” is not a value that TensorFlow Playground knows; activation=tanh is used.'],
    ['dataset=moons', '“dataset=moons” is not a value that TensorFlow Playground knows; dataset=circle is used.'],
    ['activation=toString', /tanh is used/],
    ['noise=90', '“noise=90” is not a value that TensorFlow Playground knows; noise=50 is used.'],
    ['noise=-5', /noise=0 is used/],
    ['noise=much', /noise=0 is used/],
    ['regularizationRate=much', /regularizationRate=0 is used/],
    ['cosX=true', '“cosX=true” has no effect, as in TensorFlow Playground itself.'],
    ['tutorial=dp-1', /concerns the page/],
    ['goalTestLossMinThresholdFirst=0.1', /became the goal here: a test loss below 0\.1\./],
    ['goalTestLossMinThresholdFirst=much', /goal of a course/],
    ['goalTestLossMinThresholdSecond=0.1', /goal of a course/],
    ['goalTrainTestDiffMinThresholdFirst=0.1', /goal of a course/],
    ['colour=red', '“colour=red” is not known and is ignored.'],
    ['everything_hide=true', '“everything_hide=true” is not known and is ignored.'],
    ['percTrainData=100', /no points to test on/],
  ])('%s', (text, sentence) => {
    const said = sentences(`seed=1&${text}`);
    expect(said).toHaveLength(1);
    if (typeof sentence === 'string') expect(said[0]).toBe(sentence);
    else expect(said[0]).toMatch(sentence);
    expect(openImported(`seed=1&${text}`).config).not.toBeNull();
  });

  test('a link without a seed gets always the same one', () => {
    expect(configOf('dataset=xor').playground?.seed).toBe('0.5');
    expect(sentences('dataset=xor')).toEqual([
      'The link names no seed, so TensorFlow Playground would draw one; here it is always seed=0.5.',
    ]);
  });
});

describe('a link that cannot be trained, or not be shown, is refused', () => {
  test.each([
    ['batchSize=251', /more points at once than the 250 that are trained on.* Make it 250 or less\.$/],
    ['batchSize=501', /more points at once than the 250 that are trained on.* Make it 250 or less\.$/],
    ['batchSize=300&percTrainData=50&noise=90&colour=red', /more points at once than the 250 /],
    ['batchSize=30&percTrainData=5', /more points at once than the 25 /],
    ['batchSize=0', /not a whole number of at least 1/],
    ['batchSize=2.5', /not a whole number of at least 1/],
    ['batchSize=ten', /not a whole number of at least 1/],
    ['percTrainData=0', /no points to train on/],
    ['percTrainData=-10', /no points to train on/],
    ['percTrainData=half', /no points to train on/],
    ['networkShape=4,0', /up to 6 layers of 1 to 16 neurons/],
    ['networkShape=4,', /up to 6 layers/],
    ['networkShape=2.5', /up to 6 layers/],
    ['networkShape=17', /up to 6 layers/],
    ['networkShape=1,1,1,1,1,1,1', /up to 6 layers/],
    ['learningRate=0', /not a number above 0/],
    ['learningRate=-1', /not a number above 0/],
    ['learningRate=Infinity', /not a number above 0 that can be computed with/],
    ['x=false&y=false', /given nothing/],
    ['x_hide=true&y_hide=true', /all inputs are switched off or hidden/],
    ['x=true&x_hide=true&y=false', /: all inputs are switched off or hidden/],
  ])('%s', (text, sentence) => {
    expect(openImported(`seed=1&${text}`).config).toBeNull();
    const said = sentences(`seed=1&${text}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^This link of TensorFlow Playground cannot be opened: /);
    expect(said[0]).toMatch(sentence);
  });
});

test('a link that a mail program has encoded once more opens like the link itself', () => {
  const link = 'activation=tanh&networkShape=2&seed=0.3&percTrainData=50';
  const open = (text: string) => readLink(text);
  expect(open(`#${encodeURIComponent(link)}`)).toEqual(open(`#${link}`));
  expect(open(`#${encodeURIComponent('data=circle&net=4,2&at=20')}`)).toEqual(open('#data=circle&net=4,2&at=20'));
});
