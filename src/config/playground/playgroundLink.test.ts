// Long because the format is: one case for each key, refusal and notice, and properties that share their arbitraries.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainingCountOf } from '../../core/data/dataSet.ts';
import { featureNames } from '../../core/data/features.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { link as words } from '../../strings/en/link.ts';
import { readLink } from '../link/link.ts';
import { linkEntries } from '../link/linkEntries.ts';
import { defaultConfig, nearestSensible } from '../settings/defaults.ts';
import { settingNames, settingOf } from '../settings/settings.ts';
import { convertToGlassbox } from './convertToGlassbox.ts';
import { isPlaygroundLink, type PlaygroundView } from './playgroundKeys.ts';
import { type OpenedPlaygroundLink, readPlaygroundLink } from './playgroundLink.ts';
import { writePlaygroundSettings } from './writePlaygroundSettings.ts';

function open(text: string): OpenedPlaygroundLink {
  return readPlaygroundLink(new Map([...linkEntries(text)].map(([key, { raw }]) => [key, raw])));
}

function configOf(text: string): Config {
  const { config } = open(text);
  if (!config) throw new Error(`refused: ${text}`);
  return config;
}

const sentences = (text: string) => open(text).problems.map(words.problem);

/** As TensorFlow Playground itself writes it, with everything at its defaults. */
const written =
  '#activation=tanh&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03&regularizationRate=0&noise=0&networkShape=4,2&seed=0.59704&showTestData=false&discretize=false&percTrainData=50&x=true&y=true&xTimesY=false&xSquared=false&ySquared=false&cosX=false&sinX=false&cosY=false&sinY=false&collectStats=false&problem=classification&initZero=false&hideText=false';

const defaults: Config = {
  ...defaultConfig('circle'),
  hiddenSizes: [4, 2],
  activation: 'tanh',
  outputActivation: 'tanh',
  loss: 'half-mse',
  learningRate: 0.03,
  playground: { dataSet: 'circle', seed: '0.59704', initZero: false },
};

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
    expect(open(written)).toEqual({
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
    expect(open(`https://playground.example/?embed=1${written.replaceAll('&', '&amp;')}`)).toEqual(open(written));
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
    ['seed=0.1=2', { playground: { dataSet: 'circle', seed: '0.1', initZero: false } }],
    ['initZero=true', { playground: { dataSet: 'circle', seed: '0.59704', initZero: true } }],
    ['seed=é "`x', { playground: { dataSet: 'circle', seed: '%C3%A9%20%22%60x', initZero: false } }],
    ['#seed=a#b', { playground: { dataSet: 'circle', seed: 'a%23b', initZero: false } }],
    ['seed=%C3%A9', { playground: { dataSet: 'circle', seed: '%C3%A9', initZero: false } }],
  ])('%s', (text, change) => {
    expect(open(text.startsWith('#') ? text : `seed=0.59704&${text}`)).toMatchObject({
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
    const { config, view, problems } = open('problem=regression&dataset=spiral&seed=1');
    expect(config?.playground?.dataSet).toBe('reg-plane');
    expect(view.others).toEqual([['dataset', 'spiral']]);
    expect(problems).toEqual([]);
  });

  test('hidden controls, test data and discretized output are part of the view', () => {
    const { view } = open(
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
    expect(open(`seed=1&${text}`).config).not.toBeNull();
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
    ['batchSize=251', /more points at once than the 250 that are trained on/],
    ['batchSize=30&percTrainData=5', /more points at once than the 25 /],
    ['batchSize=0', /not a whole number of points/],
    ['batchSize=2.5', /not a whole number of points/],
    ['batchSize=ten', /not a whole number of points/],
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
    ['learningRate=Infinity', /not a number above 0/],
    ['x=false&y=false', /given nothing/],
    ['x_hide=true&y_hide=true', /given nothing/],
  ])('%s', (text, sentence) => {
    expect(open(`seed=1&${text}`).config).toBeNull();
    const said = sentences(`seed=1&${text}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^This link of TensorFlow Playground cannot be opened: /);
    expect(said[0]).toMatch(sentence);
  });
});

const writableText = fc.string({ unit: fc.constantFrom(...'abcXYZ0189.-_~%;:,') });
const keyed = fc.tuple(
  writableText.map((text) => `k${text}`),
  writableText,
);

const anyImported: fc.Arbitrary<{ readonly config: Config; readonly view: PlaygroundView }> = fc
  .record({
    playground: fc.record({
      dataSet: fc.constantFrom('circle', 'xor', 'gauss', 'spiral', 'reg-plane', 'reg-gauss'),
      seed: writableText.map((text) => `0${text}`),
      initZero: fc.boolean(),
    }),
    noise: fc.double({ min: 0, max: 80, noNaN: true }).map(Math.abs),
    trainingShare: fc.double({ min: 10, max: 100, noNaN: true }),
    features: fc.subarray([...featureNames], { minLength: 1 }),
    hiddenSizes: fc.array(fc.integer({ min: 1, max: 16 }), { maxLength: 6 }),
    activation: fc.constantFrom('relu', 'tanh', 'sigmoid', 'linear'),
    learningRate: fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
    batchSize: fc.integer({ min: 1, max: 50 }),
    regularization: fc.constantFrom('none', 'l1', 'l2'),
    regularizationRate: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs),
    showTest: fc.boolean(),
    discretize: fc.boolean(),
    hidden: fc.subarray(['playButton', 'noise', 'numNodes1', 'sinX']),
    others: fc.uniqueArray(keyed, { selector: ([key]) => key, maxLength: 4 }),
  } as const)
  .map(({ showTest, discretize, hidden, others, ...settings }) => {
    const { dataSet } = settings.playground;
    const nearest = configOf(
      `seed=1&problem=${dataSet.startsWith('reg-') ? 'regression' : 'classification'}&dataset=${dataSet}&regDataset=${dataSet}`,
    );
    const config: Config = { ...nearest, ...settings };
    return {
      config,
      view: {
        showTest,
        discretize,
        hidden: hidden.filter((name) => name !== 'sinX' || !config.features.includes('sinx1')),
        others,
      },
    };
  });

describe('writing', () => {
  test('what is written there is written here in the same order', () => {
    expect(`#${writePlaygroundSettings(configOf(written), open(written).view)}`).toBe(written);
  });

  test('regularization is named only where there is one', () => {
    expect(writePlaygroundSettings({ ...defaults, regularization: 'l1' }, null)).toMatch(
      /^activation=tanh&regularization=L1&batchSize=10&/,
    );
  });

  test('an input that was hidden and is chosen again is no longer hidden', () => {
    const { config, view } = open('seed=1&sinX_hide=true');
    const chosen: Config = { ...defaults, ...config, features: ['x1', 'x2', 'sinx1'] };
    expect(configOf(writePlaygroundSettings(chosen, view)).features).toEqual(['x1', 'x2', 'sinx1']);
  });

  test('a batch of all points is written as their number', () => {
    expect(configOf(writePlaygroundSettings({ ...defaults, batchSize: 'full' }, null)).batchSize).toBe(250);
  });

  test('reading what was written gives the same run and view', () => {
    fc.assert(
      fc.property(anyImported, ({ config, view }) => {
        const opened = open(writePlaygroundSettings(config, view));
        expect(opened.config).toEqual(config);
        expect({ ...opened.view, others: new Map(opened.view.others) }).toEqual({
          ...view,
          others: new Map(view.others),
        });
      }),
      { seed: 7 },
    );
  });
});

describe('any text', () => {
  const keys = [...written.slice(1).split('&'), 'goal', 'x_hide', '_hide', '__proto__', 'constructor'].map(
    (piece) => piece.split('=')[0] ?? '',
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      'true',
      'false',
      'NaN',
      '-Infinity',
      '1e999',
      '4,2',
      ',,,',
      '-0',
      '#',
      'a#b',
      'relu',
      'spiral',
      'L1',
      '%',
      '\ud800',
    ),
  );
  const texts = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string({ unit: 'binary' })), values), { maxLength: 12 })
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

  test('opens or is refused with a reason, never throws, and writing it again changes nothing', {
    tags: ['slow'],
  }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { config, view, problems } = open(text);
        expect(problems.map(words.problem).every((sentence) => sentence.length > 10)).toBe(true);
        if (!config) {
          expect(problems.some(({ kind }) => kind === 'playgroundRefused')).toBe(true);
          return;
        }
        const link = writePlaygroundSettings(config, view);
        // An address keeps such a text as it is.
        expect(new URL(`https://example.org/#${link}`).hash).toBe(`#${link}`);
        const again = open(link);
        expect(again.config).toEqual(config);
        expect(writePlaygroundSettings(config, again.view)).toBe(link);
      }),
      { numRuns: 2000, seed: 8 },
    );
  });
});

describe('converting to our own terms', () => {
  test('takes along everything that both have', () => {
    const config = configOf(
      'dataset=gauss&seed=0.59704&noise=25&percTrainData=70&batchSize=7&networkShape=5,3&activation=relu&sinX=true&regularization=L2&regularizationRate=0.01',
    );
    expect(convertToGlassbox(config)).toEqual({
      ...defaultConfig('blobs'),
      pointCount: 500,
      noise: 25,
      trainingShare: 70,
      dataSeed: 59704,
      features: ['x1', 'x2', 'sinx1'],
      hiddenSizes: [5, 3],
      activation: 'relu',
      loss: 'half-mse',
      initialization: 'uniform',
      seed: 59704,
      learningRate: 0.9,
      batchSize: 7,
      regularization: 'l2',
      regularizationRate: 0.01,
    });
  });

  test('a batch and a noise beyond ours become the largest of ours', () => {
    const converted = convertToGlassbox(configOf('problem=regression&percTrainData=90&batchSize=1080&noise=75&seed=1'));
    expect(converted).toMatchObject({ batchSize: 1000, noise: 50 });
  });

  test('a regression keeps its rate and gets as many points as we have', () => {
    expect(convertToGlassbox(configOf('problem=regression&regDataset=reg-gauss&seed=0.1&initZero=true'))).toMatchObject(
      {
        dataSet: 'hills',
        pointCount: 1000,
        outputActivation: 'linear',
        initialization: 'zeros',
        learningRate: 0.03,
        dataSeed: 1,
      },
    );
  });

  test('gives a config that a link of ours can state, whatever it came from', () => {
    fc.assert(
      fc.property(anyImported, ({ config }) => {
        const converted = convertToGlassbox(config);
        expect(converted.playground).toBeNull();
        expect(nearestSensible(converted).replaced).toEqual([]);
        expect(trainingCountOf(converted)).toBeGreaterThan(0);
        for (const name of settingNames) {
          const { domain } = settingOf(name);
          expect(domain.read(domain.write(converted[name]))).toEqual({ value: converted[name] });
        }
      }),
      { seed: 9 },
    );
  });
});

test('a link that a mail program has encoded once more opens like the link itself', () => {
  const link = 'activation=tanh&networkShape=2&seed=0.3&percTrainData=50';
  const open = (text: string) => readLink(text);
  expect(open(`#${encodeURIComponent(link)}`)).toEqual(open(`#${link}`));
  expect(open(`#${encodeURIComponent('data=circle&net=4,2&at=20')}`)).toEqual(open('#data=circle&net=4,2&at=20'));
});
