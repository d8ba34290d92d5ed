import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainView } from '../config/fixtures/anyLink.ts';
import type { LinkView } from '../config/link/link.ts';
import { nearestSensible } from '../config/settings/defaults.ts';
import { settings } from '../config/settings/settings.ts';
import type { HeldName } from '../core/model/heldParts.ts';
import { parameterCount } from '../core/model/network.ts';
import { runTo } from '../core/run/run.ts';
import { architectureOf, type Config, type RunSpec } from '../core/run/runSpec.ts';
import {
  changed,
  faultOf,
  fileAt,
  fileOf,
  MOST_POINTS,
  many,
  opened,
  parsed,
  readLink,
} from './fixtures/modelFiles.ts';
import { largestDifference, readModelFile } from './readModelFile.ts';

const finite = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
const seed = fc.integer({ min: 0, max: 4294967295 });
const target = fc.oneof(fc.constantFrom(0, 1), fc.double({ noNaN: true, min: -3, max: 3 }));

const anyConfig: fc.Arbitrary<Config> = fc
  .record({
    dataSet: fc.constantFrom(...settings.dataSet.domain.values),
    points: fc.array(fc.tuple(finite, finite, target), { maxLength: 12 }),
    scaling: fc.constantFrom(...settings.scaling.domain.values),
    pointCount: fc.integer({ min: 10, max: 60 }),
    noise: fc.integer({ min: 0, max: 50 }),
    trainingShare: fc.integer({ min: 10, max: 100 }),
    dataSeed: seed,
    features: fc.shuffledSubarray([...settings.features.domain.values], { minLength: 1 }),
    hiddenSizes: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    activation: fc.constantFrom(...settings.activation.domain.values),
    outputActivation: fc.constantFrom(...settings.outputActivation.domain.values),
    loss: fc.constantFrom(...settings.loss.domain.values),
    gradientRule: fc.constantFrom(...settings.gradientRule.domain.values),
    initialization: fc.constantFrom(...settings.initialization.domain.values),
    seed,
    explicit: fc.option(fc.array(finite, { minLength: 200, maxLength: 200 })),
    held: fc.constantFrom<HeldName[]>([], ['b'], ['b0.0', 'w0.0.0']),
    biases: fc.constantFrom('trained', 'none'),
    optimizer: fc.constantFrom(...settings.optimizer.domain.values),
    momentum: fc.double({ noNaN: true, min: 0, max: 0.99 }),
    rho: fc.constant(0.99),
    beta1: fc.constant(0.9),
    beta2: fc.constant(0.999),
    epsilon: fc.constantFrom(1e-8, 1e-10),
    weightDecay: fc.constant(0.01),
    outputCount: fc.constantFrom(1, 1, 2, 3),
    learningRate: fc.double({ noNaN: true, min: 1e-5, max: 3 }),
    batchSize: fc.oneof(fc.constant<'full'>('full'), fc.integer({ min: 1, max: 40 })),
    sampleOrder: fc.constantFrom(...settings.sampleOrder.domain.values),
    orderSeed: seed,
    regularization: fc.constantFrom(...settings.regularization.domain.values),
    regularizationRate: fc.double({ noNaN: true, min: 0, max: 0.1 }),
  })
  .map(({ explicit, ...drawn }) => {
    const config = { ...drawn, initialParameters: null, playground: null };
    const count = parameterCount(architectureOf(config).sizes);
    const initialParameters = explicit
      ? Array.from({ length: count }, (_, p) => explicit[p % explicit.length] ?? 0)
      : null;
    const points = drawn.dataSet === 'points' ? drawn.points : [];
    return nearestSensible({ ...config, points, initialParameters }).config;
  });

describe('opening', () => {
  test('a saved run replays to the same bits of its parameters, whatever its settings', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(anyConfig, fc.integer({ min: 0, max: 60 }), (config, wanted) => {
        const spec: RunSpec = {
          config,
          interventions: [{ position: 5, change: { kind: 'learningRate', value: 0.01 } }],
        };
        const view: LinkView = { ...plainView, probe: [0.1, -2], granularity: 'term', cursor: 12 };
        // Some of these runs end before: they are saved there.
        const { position, parameters } = runTo(spec, wanted);
        const result = opened(fileAt(spec, view, position));
        expect(result.opened.spec).toEqual(spec);
        // The cursor is within the next update; a file ends before it.
        expect(result.opened.view).toEqual({ ...view, position, granularity: 'epoch', cursor: 0 });
        const replayed = runTo(result.opened.spec, result.opened.view.position).parameters;
        expect(replayed).toEqual(parameters);
        expect(largestDifference(result.parameters, replayed)).toBe(0);
      }),
      { numRuns: 80 },
    );
  });

  test('a changed weight in the file shows as the largest difference', () => {
    const text = changed(fileOf('#at=33'), (file) => {
      for (const row of file.layers[1]?.weights ?? []) row[0] = (row[0] ?? 0) + 0.25;
    });
    const { parameters } = runTo(readLink('').spec, 33);
    expect(largestDifference(opened(text).parameters, parameters)).toBeCloseTo(0.25, 12);
  });

  const good = fileOf('#at=33');
  const big = fileOf('#data=points&train=60&at=3', many);
  test.each<[string, string, unknown]>([
    ['nothing', '', { kind: 'notJson' }],
    ['half a file', good.slice(0, good.length / 2), { kind: 'notJson' }],
    ['a deep nest', '['.repeat(100_000), { kind: 'notJson' }],
    ['a number', '12', { kind: 'notGlassbox' }],
    ['a list', '[]', { kind: 'notGlassbox' }],
    ['another program’s file', '{"format":"onnx","version":1}', { kind: 'notGlassbox' }],
    ['a later version', good.replace('"version": 1', '"version": 2'), { kind: 'otherVersion' }],
    ['no link', changed(good, (file) => Reflect.deleteProperty(file, 'link')), { kind: 'damaged', where: 'link' }],
    ['a link that is a number', changed(good, (file) => (file.link = 3)), { kind: 'damaged', where: 'link' }],
    [
      'a link with a mistake',
      changed(good, (file) => (file.link = '#lr=fast&at=33')),
      { kind: 'wrongLink', key: 'lr' },
    ],
    [
      'a link to another run',
      changed(good, (file) => (file.link = '#seed=3&at=33')),
      { kind: 'damaged', where: 'config' },
    ],
    [
      'a link to another position',
      changed(good, (file) => (file.link = '#at=34')),
      { kind: 'damaged', where: 'position' },
    ],
    [
      'no settings',
      changed(good, (file) => Reflect.deleteProperty(file, 'config')),
      { kind: 'damaged', where: 'config' },
    ],
    ['another position', changed(good, (file) => (file.position = 34)), { kind: 'damaged', where: 'position' }],
    [
      'no layers',
      changed(good, (file) => Reflect.deleteProperty(file, 'layers')),
      { kind: 'damaged', where: 'layers' },
    ],
    ['a layer less', changed(good, (file) => file.layers.pop()), { kind: 'damaged', where: 'layers' }],
    ['a weight less', changed(good, (file) => file.layers[0]?.weights[0]?.pop()), { kind: 'damaged', where: 'layers' }],
    ['an infinite bias', good.replace(/"bias": \[[^,]*/, '"bias": [1e999'), { kind: 'damaged', where: 'layers' }],
    [
      'points without a link to them',
      changed(good, (file) => (file.points = many)),
      { kind: 'damaged', where: 'points' },
    ],
    ['a point less', changed(big, (file) => (file.points = many.slice(1))), { kind: 'damaged', where: 'points' }],
    ['no points', changed(big, (file) => Reflect.deleteProperty(file, 'points')), { kind: 'wrongLink', key: 'pts' }],
    ['a point of words', changed(big, (file) => (file.points = [['a', 1, 1]])), { kind: 'damaged', where: 'points' }],
    ['a point far out', changed(big, (file) => (file.points = [[1e13, 1, 1]])), { kind: 'damaged', where: 'points' }],
  ])('%s is refused with the reason', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  test('more points than the page takes are refused', () => {
    expect(readModelFile(big, 811)).toEqual({ fault: { kind: 'damaged', where: 'points' } });
    expect(readModelFile(big, 812)).not.toHaveProperty('fault');
  });

  test('never throws, and what it opens is the run of the link in the file', () => {
    const source = fc.constantFrom(
      good,
      fileOf('#data=spiral&n=10&net=2&at=12'),
      fileOf('#data=points&pts=0,1,0;2,3,1'),
    );
    const place = fc.double({ noNaN: true, min: 0, max: 1, maxExcluded: true });
    const edit = fc.tuple(
      place,
      fc.integer({ min: 0, max: 40 }),
      fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('9', '-', '"', '}', ',', 'null')),
    );
    const mutated = fc.tuple(source, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) =>
      edits.reduce((now, [at, length, by]) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + by + now.slice(start + length);
      }, text),
    );
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string(), fc.json()), (text) => {
        const result = readModelFile(text, MOST_POINTS);
        if ('fault' in result) return;
        const { link } = parsed(text);
        expect(result.opened.spec).toEqual(readLink(String(link)).spec);
      }),
      { numRuns: 2000 },
    );
  });
});
