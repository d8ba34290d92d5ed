// Long because of its tables, with a line for each kind of mistake; the properties below share one arbitrary run.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataSetNames } from '../../core/data/dataSets.ts';
import { parameterCount } from '../../core/model/network.ts';
import { noGoal } from '../../core/run/goal.ts';
import { architectureOf, type Config, type Intervention, type OwnPoint, type RunSpec } from '../../core/run/runSpec.ts';
import { link as sentences } from '../../strings/en/link.ts';
import { everyChoice } from '../fixtures/everyChoice.ts';
import { defaultConfig, defaultsOf, nearestSensible, writeSetting } from '../settings/defaults.ts';
import { settings } from '../settings/settings.ts';
import { controlNames } from '../task/controls.ts';
import { plainText } from '../task/plainText.ts';
import { isImportedLink, isLink, type LinkView, readLink, writeLink } from './link.ts';
import { inOrder } from './linkInterventions.ts';
import { type DockTab, dockTabs, type SpaceTab, spaceTabs } from './viewKeys.ts';

const plainView: LinkView = {
  position: 0,
  probe: null,
  presenting: false,
  theme: null,
  granularity: 'epoch',
  cursor: 0,
  level: null,
  selection: null,
  tabs: [],
  taskText: null,
  goal: null,
  hidden: [],
  locked: [],
  resultName: null,
  playground: null,
};

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
      position: 1240,
      probe: [-0.25, 0.001],
      presenting: true,
      theme: 'dark',
      granularity: 'term',
      cursor: 7,
      level: null,
      selection: null,
      tabs: [],
      taskText: null,
      goal: null,
      hidden: [],
      locked: [],
      resultName: null,
      playground: null,
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

describe('a mistake in a link is named in one sentence and leaves the rest as it is', () => {
  test.each([
    ['lr=abc', '“lr=abc” is not a number above 0; the learning rate 2 is used.'],
    ['lr=0', '“lr=0” is not a number above 0; the learning rate 2 is used.'],
    ['lr=-1', '“lr=-1” is not a number above 0; the learning rate 2 is used.'],
    ['lr=Infinity', '“lr=Infinity” is not a number above 0; the learning rate 2 is used.'],
    ['lr=1e999', '“lr=1e999” is not a number above 0; the learning rate 2 is used.'],
    ['lr=0x10', '“lr=0x10” is not a number above 0; the learning rate 2 is used.'],
    ['lr=', '“lr” is not a number above 0; the learning rate 2 is used.'],
    ['lr=%202', '“lr= 2” is not a number above 0; the learning rate 2 is used.'],
    ['data=circle&lr=abc', '“lr=abc” is not a number above 0; the learning rate 3 is used.'],
    ['seed=-1', '“seed=-1” is not a whole number from 0 to 4\u2009294\u2009967\u2009295; the seed 2 is used.'],
    ['seed=4294967296', /^“seed=4294967296” is not a whole number/],
    ['noise=51', '“noise=51” is not a whole number from 0 to 50; the noise 0 is used.'],
    ['n=9', '“n=9” is not a whole number from 10 to 1000; 200 points are used.'],
    ['in=x3', /^“in=x3” is not a list .*; the inputs x1, x2 are used\.$/],
    ['opt=adam&beta1=1', '“beta1=1” is not a number from 0 to just below 1; beta 1 = 0.9 is used.'],
    ['data=points&pts=0,0,1&scale=foo', '“scale=foo” is none of none, minmax; the inputs are used as they are.'],
    ['data=nonsense', /^“data=nonsense” is none of xor, and, .*; the data set “XOR” is used\.$/],
    ['data=toString', /^“data=toString” is none of/],
    ['act=sine', /^“act=sine” is none of sigmoid, tanh, .*; the activation “Sigmoid” is used\.$/],
    ['loss=bce&out=tanh', /^“out=tanh” does not go with cross-entropy, .*; the output activation “Sigmoid” is used\.$/],
    [
      'data=plane&loss=bce',
      /^“loss=bce” needs a sigmoid output and the classes 0 and 1; the loss “Mean squared error” is/,
    ],
    ['pts=0,0,1', '“pts=0,0,1” belongs to the data set “points”; no own points are used.'],
    [
      'data=points&pts=0,0,1;0,0',
      '“pts=0,0,1;0,0” has no x1,x2,target of three numbers as its point 2; no own points are used.',
    ],
    ['data=points&pts=0,0,1e13', /^“pts=0,0,1e13” has no x1,x2,target .* point 1; no own points are used\.$/],
    ['data=points', /^The link holds no points of its own, and none are kept in this browser\. Click/],
    ['in=x1,x1', /^“in=x1,x1” is not a list of different words out of x1, x2, .*; the inputs .* used\.$/],
    ['mom=1', '“mom=1” is not a number from 0 to just below 1; the momentum 0.9 is used.'],
    ['rate=-1', /^“rate=-1” is not a number of at least 0; the regularization rate 0 is used\.$/],
    ['net=17', /^“net=17” is not a list of up to 6 layers .*; hidden layers of 3 are used\.$/],
    ['net=3,0', /^“net=3,0” is not a list/],
    ['net=1,1,1,1,1,1,1', /^“net=1,1,1,1,1,1,1” is not a list/],
    ['net=', /^“net” is not a list/],
    ['batch=0', /^“batch=0” is neither “full” nor .* 1 to 1000; the batch size “All points at once” is used\.$/],
    ['act=%E0%A4%A', /^“act=%E0%A4%A” cannot be read/],
    [
      'seed=2&act=tanh&grad=tutorial',
      /^“grad=tutorial” needs sigmoids in every layer and a squared error; the gradient “Co/,
    ],
    ['opt=lion', /^“opt=lion” is none of sgd, .*; the optimizer “Gradient descent” is used\.$/],
    ['w=1,2,3', /^“w=1,2,3” has not as many numbers as this network .*; the weights are drawn from the seed\.$/],
    ['w=1,b', /^“w=1,b” is not a list of up to 2000 numbers .*; the weights are drawn from the seed\.$/],
    ['foo=1', '“foo=1” is not known and is ignored.'],
    ['foo', '“foo” is not known and is ignored.'],
    ['__proto__=1', '“__proto__=1” is not known and is ignored.'],
    ['lr=1&lr=0.5', '“lr” is given more than once; the last one, “lr=0.5”, counts.'],
    ['at=1000001', /^“at=1000001” is not a whole number from 0 to .*; the run opens at its start\.$/],
    ['probe=1', '“probe=1” is not two numbers with a comma between; the first training point is shown.'],
    ['view=embed', '“view=embed” is none of its values: there is only “present”; it is ignored.'],
    ['step=layer', '“step=layer” is none of epoch, update, sample, phase, term; a step is an epoch.'],
    ['cursor=-1', /^“cursor=-1” is not a whole number from 0 to .*; the page opens before the next update\.$/],
    ['cursor=1.5', /^“cursor=1.5” is not a whole number/],
    ['theme=pink', '“theme=pink” is none of light, dark; it is ignored.'],
    ['do=nonsense', '“nonsense” in “do” does not have the form position:what=value; it is ignored.'],
    ['do=%E0', '“%E0” in “do” does not have the form position:what=value; it is ignored.'],
    ['do=1000001:lr=1', /^“1000001:lr=1” in “do” does not start with an update from 0 to/],
    ['do=5:lr=0', '“5:lr=0” in “do” does not end with a number above 0; it is ignored.'],
    ['do=5:w0.0.0=x', '“5:w0.0.0=x” in “do” does not end with a number; it is ignored.'],
    ['do=5:w0.2.0=1', '“5:w0.2.0=1” in “do” names a weight that this network does not have; it is ignored.'],
    ['do=5:b2.0=1', '“5:b2.0=1” in “do” names a bias that this network does not have; it is ignored.'],
    ['do=5:x0=1', '“5:x0=1” in “do” names nothing that can be changed; it is ignored.'],
    ['do=5:reg=l3', '“5:reg=l3” in “do” does not end with none, l1 or l2; it is ignored.'],
    ['do=5:rate=-1', '“5:rate=-1” in “do” does not end with a number of at least 0; it is ignored.'],
  ])('%s', (fragment, sentence) => {
    const said = sentencesOf(`${fragment}&orderseed=5`);
    expect(said).toHaveLength(1);
    if (typeof sentence === 'string') expect(said[0]).toBe(sentence);
    else expect(said[0]).toMatch(sentence);
    expect(readLink(`${fragment}&orderseed=5`).spec.config.orderSeed).toBe(5);
  });

  test('long texts are quoted with at most 40 characters', () => {
    const [problem] = readLink(`${'k'.repeat(50)}=${'v'.repeat(50)}`).problems;
    expect(problem).toEqual({ kind: 'unknownKey', key: `${'k'.repeat(39)}…`, given: `${'v'.repeat(39)}…` });
  });

  test('after eight problems, only the number of the others is given', () => {
    const { problems } = readLink(Array.from({ length: 20 }, (_, k) => `k${k}=1`).join('&'));
    expect(problems).toHaveLength(9);
    expect(problems.at(-1)).toEqual({ kind: 'more', key: '', count: 12 });
  });

  test('100 kB of noise are read quickly', () => {
    const started = performance.now();
    for (const noise of ['a&', '%', '=', 'do=1:lr=1;', '1:lr=;', ',', 'net=1,', '&amp;'])
      expect(readLink(`do=${noise.repeat(100_000 / noise.length)}&seed=3`).problems.length).toBeLessThanOrEqual(9);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('more than a thousand interventions are cut off, the first thousand stay', () => {
    const many = Array.from({ length: 1500 }, (_, k) => `${k}:lr=1`).join(';');
    const { spec, problems } = readLink(`do=${many}`);
    expect(spec.interventions).toHaveLength(1000);
    expect(problems).toEqual([{ kind: 'tooManyInterventions', key: 'do', limit: 1000 }]);
  });
});

test('a link that could not hold its points gets those stored in this browser, with their defaults', () => {
  const kept = [[1, 2, 0.5]] as const;
  const { spec, problems } = readLink('#data=points&seed=5', { keptPoints: kept });
  expect(spec.config).toEqual({ ...defaultsOf({ dataSet: 'points', points: kept, optimizer: 'sgd' }), seed: 5 });
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
      presenting: true,
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

const uint32 = fc.integer({ min: 0, max: 4294967295 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const positive = fc.double({ noNaN: true, noDefaultInfinity: true, min: Number.MIN_VALUE });

/** At most 1e12, as coordinates are. */
const coordinate = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
const anyPoint: fc.Arbitrary<OwnPoint> = fc.tuple(coordinate, coordinate, fc.oneof(fc.constantFrom(0, 1), coordinate));
const belowOne = fc.double({ noNaN: true, min: 0, max: 1, maxExcluded: true });
const notNegative = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 });

const anyConfig: fc.Arbitrary<Config> = fc
  .record({
    dataSet: fc.constantFrom(...dataSetNames),
    points: fc.array(anyPoint, { minLength: 1, maxLength: 30 }),
    scaling: fc.constantFrom(...settings.scaling.domain.values),
    features: fc.shuffledSubarray([...settings.features.domain.values], { minLength: 1 }),
    outputActivation: fc.constantFrom(...settings.outputActivation.domain.values),
    initialization: fc.constantFrom(...settings.initialization.domain.values),
    initialParameters: fc.option(fc.array(finite, { minLength: 1, maxLength: 40 })),
    optimizer: fc.constantFrom(...settings.optimizer.domain.values),
    momentum: belowOne,
    rho: belowOne,
    beta1: belowOne,
    beta2: belowOne,
    epsilon: positive,
    weightDecay: notNegative,
    regularization: fc.constantFrom(...settings.regularization.domain.values),
    regularizationRate: notNegative,
    playground: fc.constant(null),
    pointCount: fc.integer({ min: 10, max: 1000 }),
    noise: fc.integer({ min: 0, max: 50 }),
    trainingShare: fc.integer({ min: 10, max: 100 }),
    dataSeed: uint32,
    hiddenSizes: fc.array(fc.integer({ min: 1, max: 16 }), { maxLength: 6 }),
    activation: fc.constantFrom(...settings.activation.domain.values),
    loss: fc.constantFrom(...settings.loss.domain.values),
    gradientRule: fc.constantFrom(...settings.gradientRule.domain.values),
    seed: uint32,
    learningRate: positive,
    batchSize: fc.oneof(fc.constant<'full'>('full'), fc.integer({ min: 1, max: 1000 })),
    orderSeed: uint32,
  })
  .map((config) => nearestSensible({ ...config, initialParameters: fitted(config) }).config);

/** Explicit weights, repeated until there are as many as the network has. */
function fitted({ initialParameters, ...config }: Config): readonly number[] | null {
  const count = parameterCount(architectureOf({ ...config, initialParameters }).sizes);
  return (
    initialParameters && Array.from({ length: count }, (_, p) => initialParameters[p % initialParameters.length] ?? 0)
  );
}

const anyIntervention = (config: Config): fc.Arbitrary<Intervention> => {
  const { sizes } = architectureOf(config);
  const position = fc.integer({ min: 0, max: 1_000_000 });
  const layer = fc.integer({ min: 0, max: sizes.length - 2 });
  const unit = (index: number) => fc.integer({ min: 0, max: (sizes[index] ?? 1) - 1 });
  const change: fc.Arbitrary<Intervention['change']> = fc.oneof(
    fc.record({ kind: fc.constant<'learningRate'>('learningRate'), value: positive }),
    fc.record({
      kind: fc.constant<'regularization'>('regularization'),
      value: fc.constantFrom(...settings.regularization.domain.values),
    }),
    fc.record({ kind: fc.constant<'regularizationRate'>('regularizationRate'), value: notNegative }),
    layer.chain((l) =>
      fc.record({
        kind: fc.constant<'weight'>('weight'),
        layer: fc.constant(l),
        from: unit(l),
        to: unit(l + 1),
        value: finite,
      }),
    ),
    layer.chain((l) =>
      fc.record({ kind: fc.constant<'bias'>('bias'), layer: fc.constant(l), to: unit(l + 1), value: finite }),
    ),
  );
  return fc.record({ position, change });
};

const anySpec: fc.Arbitrary<RunSpec> = anyConfig.chain((config) =>
  fc
    .array(anyIntervention(config), { maxLength: 20 })
    .map((interventions) => ({ config, interventions: inOrder(interventions) })),
);

const anyView: fc.Arbitrary<LinkView> = fc.record({
  position: fc.integer({ min: 0, max: 1_000_000 }),
  probe: fc.option(fc.tuple(coordinate, coordinate)),
  presenting: fc.boolean(),
  theme: fc.option(fc.constantFrom<'light' | 'dark'>('light', 'dark')),
  granularity: fc.constantFrom<LinkView['granularity']>('epoch', 'update', 'sample', 'phase', 'term'),
  cursor: fc.integer({ min: 0, max: 10_000_000 }),
  level: fc.constantFrom<LinkView['level']>(null, 'simple', 'all'),
  // Every network has these.
  selection: fc.constantFrom<LinkView['selection']>(null, 'loss', 'x0', 'n0.0', 'w0.0.0', 'b0.0'),
  tabs: fc.subarray<DockTab | SpaceTab>([...dockTabs, ...spaceTabs]),
  taskText: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(plainText).filter(Boolean)),
  goal: fc.option(
    fc.record({
      loss: fc.option(fc.double({ min: 1e-9, max: 100, noNaN: true })),
      testLoss: fc.option(fc.double({ min: 1e-9, max: 100, noNaN: true })),
      accuracy: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
      epochs: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
      neurons: fc.option(fc.integer({ min: 0, max: 96 })),
      plainInputs: fc.boolean(),
      // A goal has a part.
      untouched: fc.constant(true),
    }),
  ),
  hidden: fc.subarray([...controlNames]),
  locked: fc.subarray([...controlNames]),
  resultName: fc.option(fc.constantFrom('Mia & Jonas', 'Team 7', 'ελ')),
  playground: fc.constant(null),
});

describe('for any run and view', () => {
  test('the written link reads back as the same run and view, without problems', () => {
    fc.assert(
      fc.property(anySpec, anyView, (spec, view) => {
        const opened = readLink(writeLink(spec, view));
        expect(opened).toEqual({ spec, view, problems: [], drawsSeed: false });
      }),
      { numRuns: 500 },
    );
  });

  test('the written link survives being escaped as HTML', () => {
    fc.assert(
      fc.property(anySpec, anyView, (spec, view) => {
        const link = writeLink(spec, view);
        expect(new URL(`https://example.org/#${link}`).hash).toBe(link && `#${link}`);
        expect(readLink(`#${link.replaceAll('&', '&amp;')}`).spec).toEqual(spec);
      }),
    );
  });
});

describe('for any text', () => {
  const keys = fc.constantFrom(
    'data',
    'n',
    'net',
    'act',
    'grad',
    'lr',
    'batch',
    'do',
    'at',
    'probe',
    'view',
    'step',
    'cursor',
    'opt',
    'pts',
    'in',
    'w',
    'networkShape',
    'activation',
    'x',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.tuple(keys, fc.string()).map(([key, value]) => `${key}=${value}`)).map((pairs) => pairs.join('&')),
    fc.array(fc.string()).map((pieces) => `do=${pieces.join(';')}`),
  );

  test('reading gives a run that writes and reads back, and a sentence for each of at most nine problems', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { spec, view, problems } = readLink(text);
        expect(problems.length).toBeLessThanOrEqual(9);
        for (const problem of problems) expect(sentences.problem(problem)).toMatch(/\.$/);
        const again = readLink(writeLink(spec, view));
        expect({ spec: again.spec, view: again.view }).toEqual({ spec, view });
        // Keys of an imported link that mean nothing here are kept and reported again.
        if (!spec.config.playground) expect(again.problems).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each(everyChoice)('a link that states $name $value opens with it', ({ name, value, config }) => {
  const opened = readLink(writeLink({ config, interventions: [] }, plainView));
  expect(opened.problems).toEqual([]);
  expect(opened.spec.config).toEqual(config);
  expect(writeSetting(opened.spec.config, name)).toBe(value);
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

test('an empty key is told of, and an address as a value costs nothing else', () => {
  expect(readLink('#=5&seed=7').problems.map(sentences.problem)).toHaveLength(1);
  const { spec, problems } = readLink('#seed=7&x=http://a');
  expect(spec.config.seed).toBe(7);
  expect(problems).toHaveLength(1);
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
