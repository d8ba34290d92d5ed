import { expect, test } from 'vitest';
import { readLink } from '../config/link/link.ts';
import { dataSetOf } from '../core/data/dataSet.ts';
import { flat, type TutorialRuleFixture } from '../core/fixtures/gradientFixtures.ts';
import { readFixture } from '../core/fixtures/readFixture.ts';
import { samplesFrom } from '../core/fixtures/samplesFrom.ts';
import { xorConfig } from '../core/fixtures/xorConfig.ts';
import { networkFrom } from '../core/model/network.ts';
import { parameterParts } from '../core/model/partId.ts';
import { runTo } from '../core/run/run.ts';
import { architectureOf } from '../core/run/runSpec.ts';
import { lossShares, slopeOf } from './pointShares.ts';

function lastUpdate(link: string) {
  const { spec, view } = readLink(link);
  const { architecture, updates } = runTo(spec, view.position);
  const record = updates?.last ?? updates?.next;
  if (!record) throw new Error('no update');
  return { config: spec.config, architecture, record, data: dataSetOf(spec.config) };
}

test('the first step of w(x1→h2): each point asks for what doc/model.md and the picture say', () => {
  const { value, shares } = slopeOf(lastUpdate('#at=1'), 'w0.0.1');
  expect(value).toBeCloseTo(-0.010986, 6);
  expect(shares.map(({ point, target, source }) => [...point, target, source])).toEqual([
    [0, 0, 0, 0],
    [0, 1, 1, 0],
    [1, 0, 1, 1],
    [1, 1, 0, 1],
  ]);
  const written = (numbers: readonly number[], decimals: number) => numbers.map((number) => number.toFixed(decimals));
  expect(
    written(
      shares.map(({ answers }) => answers[0] ?? Number.NaN),
      3,
    ),
  ).toEqual(['0.547', '0.390', '0.444', '0.339']);
  expect(
    written(
      shares.map(({ delta }) => delta),
      6,
    ),
  ).toEqual(['0.012975', '-0.003491', '-0.012724', '0.001738']);
  expect(shares.map(({ part }) => Math.abs(part).toFixed(6))).toEqual(['0.000000', '0.000000', '0.012724', '0.001738']);
});

test.each(['exact', 'tutorial'] as const)('the parts add up to NumPy’s gradient with the rule %s', (gradientRule) => {
  const fixture = readFixture<TutorialRuleFixture>('gradients/tutorial_rule.json');
  const training = samplesFrom(fixture.inputs, fixture.targets.flat());
  for (const known of fixture.cases) {
    const config = { ...xorConfig, hiddenSizes: known.layers.slice(1, -1), gradientRule };
    const before = flat(known.parameters);
    const gradient = flat(gradientRule === 'exact' ? known.gradients_exact : known.gradients_tutorial);
    const samples = Int32Array.from(training, (_, index) => index);
    const source = {
      ...lastUpdate('#at=1'),
      config,
      architecture: architectureOf(config),
      data: { ...dataSetOf(config), training },
    };
    const record = { ...source.record, before, gradient, samples };
    for (const [index, part] of parameterParts(known.layers).entries()) {
      const { shares, value } = slopeOf({ ...source, record }, part);
      expect(value).toBe(gradient[index]);
      expect(shares.reduce((sum, share) => sum + share.part, 0)).toBeCloseTo(value, 12);
    }
  }
});

test.each(['#data=circle&n=40&batch=7&act=tanh&out=linear&loss=mse&at=9', '#act=relu&loss=bce&at=2', '#opt=adam&at=3'])(
  'the parts of every slope of %s add up to the engine’s gradient',
  (link) => {
    const source = lastUpdate(link);
    for (const [index, part] of parameterParts(source.architecture.sizes).entries()) {
      const { value, shares } = slopeOf(source, part);
      expect(Object.is(value, source.record.gradient[index])).toBe(true);
      expect(shares).toHaveLength(source.record.samples.length);
      expect(shares.reduce((sum, share) => sum + share.part, 0)).toBeCloseTo(value, 13);
    }
  },
);

test('what the points add is the loss, of training and of test points', () => {
  const { spec, view } = readLink('#data=circle&n=40&loss=bce&at=30');
  const snapshot = runTo(spec, view.position);
  const network = networkFrom(snapshot.architecture, snapshot.parameters);
  for (const set of ['training', 'test'] as const) {
    const shares = lossShares(spec.config, network, dataSetOf(spec.config), set);
    expect(shares.map(({ answers }) => answers[0] ?? Number.NaN)).toEqual([...(snapshot[set]?.outputs ?? [])]);
    expect(shares.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(snapshot[set]?.loss ?? Number.NaN, 12);
  }
  // By hand: half the square of an error of 0.5, at the start of a network of zeros.
  const zeros = readLink('#init=zeros').spec;
  const start = runTo(zeros, 0);
  const [first] = lossShares(
    zeros.config,
    networkFrom(start.architecture, start.parameters),
    dataSetOf(zeros.config),
    'training',
  );
  expect(first?.part).toBe(0.125);
});
