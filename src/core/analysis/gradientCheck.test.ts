import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../fixtures/expectClose.ts';
import { analysisInputOf, checkOf, runAt } from '../fixtures/gradientChecks.ts';
import {
  type FixtureLayer,
  flat,
  type GradientFixture,
  hiddenNames,
  lossNames,
  type TutorialRuleFixture,
} from '../fixtures/gradientFixtures.ts';
import { randomConfig, randomParameters, randomSamples } from '../fixtures/randomNetworks.ts';
import { readFixture } from '../fixtures/readFixture.ts';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import type { Config } from '../run/runSpec.ts';
import { createGradientCheck } from './gradientCheck.ts';

const always = () => true;
const seed = fc.integer({ min: 0, max: 1e9 });

describe.each(['net_2-3-1', 'net_2-4-4-1', 'net_2-8-8-1'])('%s in PyTorch', (name) => {
  const fixture = readFixture<GradientFixture>(`gradients/${name}.json`);
  const samples = samplesFrom(fixture.inputs, fixture.targets?.flat() ?? []);
  const unpenalized = fixture.cases.filter(({ regularizer }) => regularizer === 'none');

  test.each(unpenalized)(
    '$hidden_activation, $output_activation, $loss: finite differences match the gradient',
    (known) => {
      const [loss, activation] = [lossNames[known.loss], hiddenNames[known.hidden_activation]];
      if (!loss || !activation) throw new Error('a case of functions without a name here');
      const outputActivation = known.output_activation;
      const hiddenSizes = fixture.layers.slice(1, -1);
      const config: Config = { ...xorConfig, hiddenSizes, activation, outputActivation, loss };
      const check = checkOf(analysisInputOf(config, flat(fixture.parameters), samples));
      const gradient = flat(known.gradients);
      const limit = 1e-9 * Math.max(1, ...gradient.map(Math.abs));
      expectClose(check.finiteDifferences, gradient, limit);
      expectClose(check.backpropagation, gradient);
      expect(check.verdicts).toEqual(
        Array.from(gradient, (slope, p) => (Math.abs(slope) <= (check.tolerances[p] ?? 0) ? 'tooSmall' : 'agrees')),
      );
      expect(check.all.largestDifference).toBeLessThan(limit);
      expect(check.all.relativeDifference).toBeLessThan(1e-8);
      expect(check.all.cosine).toBeCloseTo(1, 12);
    },
  );

  test('has 36 cases without a penalty', () => {
    expect(unpenalized).toHaveLength(36);
  });
});

test('the check finds the common bug, with the cosine that NumPy measures, and accepts the chain rule', () => {
  const fixture = readFixture<TutorialRuleFixture>('gradients/tutorial_rule.json');
  const samples = samplesFrom(fixture.inputs, fixture.targets.flat());
  for (const known of fixture.cases) {
    const config: Config = { ...xorConfig, hiddenSizes: known.layers.slice(1, -1), gradientRule: 'tutorial' };
    const check = checkOf(analysisInputOf(config, flat(known.parameters), samples));
    expectClose(check.backpropagation, flat(known.gradients_tutorial));
    expectClose(check.finiteDifferences, flat(known.gradients_exact), 2e-9);
    expect(check.all.cosine).toBeCloseTo(known.cosine_similarity, 8);
    expect(check.all.agreeing).toBe(0);
    expect(check.layers.map(({ disagreeing }) => disagreeing > 0)).toEqual(check.layers.map(() => true));
    expectClose(check.corrected?.backpropagation ?? [], flat(known.gradients_exact));
    expect(check.corrected?.all.disagreeing).toBe(0);
    const change = (gradients: readonly FixtureLayer[]) =>
      flat(gradients).map((slope) => -xorConfig.learningRate * slope);
    expectClose(check.corrected?.ownChange ?? [], change(known.gradients_tutorial));
    expectClose(check.corrected?.chainRuleChange ?? [], change(known.gradients_exact));
  }
});

test('interrupting the check does not change its result', () => {
  fc.assert(
    fc.property(
      randomConfig,
      fc.integer({ min: 1, max: 140 }),
      seed,
      fc.infiniteStream(fc.boolean()),
      (config, count, draw, turns) => {
        const input = analysisInputOf(config, randomParameters(config, draw), randomSamples(config, count, draw + 1));
        const analysis = createGradientCheck(input);
        let progress = analysis.progress();
        expect(progress).toBe(0);
        while (!analysis.advance(() => turns.next().value)) {
          expect(analysis.progress()).toBeGreaterThanOrEqual(progress);
          progress = analysis.progress();
          expect(progress).toBeLessThanOrEqual(1);
        }
        expect(analysis.result()).toEqual(checkOf(input));
        // A further call still returns true.
        expect(analysis.advance(always)).toBe(true);
      },
    ),
    { numRuns: 40, seed: 3 },
  );
});

test('one piece of the check evaluates at most 64 samples on each side', () => {
  const input = analysisInputOf(xorConfig, randomParameters(xorConfig, 1), randomSamples(xorConfig, 6400, 2));
  const analysis = createGradientCheck(input);
  let turns = 1;
  while (!analysis.advance(() => false)) turns++;
  // 100 chunks to survey, then at least as many for each of the 13 parameters.
  expect(turns).toBeGreaterThan(14 * 100);
});

test('the changes are those of the run’s next update, whatever the optimizer state', () => {
  fc.assert(
    fc.property(randomConfig, fc.integer({ min: 0, max: 9 }), (drawn, position) => {
      const sigmoids: Config = { ...drawn, activation: 'sigmoid', outputActivation: 'sigmoid', loss: 'mse' };
      const run = runAt({ ...sigmoids, gradientRule: 'tutorial' }, position);
      const next = run.snapshot('wanted').updates?.next;
      if (!next) throw new Error('no update');
      const check = checkOf(run.analysisInput());
      expect(check.backpropagation).toEqual(next.gradient);
      expect(check.corrected?.ownChange).toEqual(next.after.map((value, p) => value - (next.before[p] ?? Number.NaN)));
    }),
    { numRuns: 25, seed: 4 },
  );
});

test('without points there is nothing to check', () => {
  const check = checkOf(runAt({ ...xorConfig, dataSet: 'points' }, 0).analysisInput());
  expect(check.sampleCount).toBe(0);
});

test('the chain rule itself has no gradient to correct, and progress counts parameters', () => {
  const input = analysisInputOf(xorConfig, randomParameters(xorConfig, 1), randomSamples(xorConfig, 4, 2));
  const analysis = createGradientCheck(input);
  const seen = new Set<number>();
  while (!analysis.advance(() => false)) seen.add(analysis.progress());
  expect(seen.size).toBeGreaterThan(10);
  expect(analysis.result().corrected).toBeNull();
});

test('with momentum, what both rules would do begins from the same memory: −η(μ·v + g)', () => {
  const config: Config = { ...xorConfig, optimizer: 'momentum', gradientRule: 'tutorial', learningRate: 0.5 };
  const memory = Float64Array.from({ length: 13 }, (_, p) => p / 10);
  const input = {
    ...analysisInputOf(config, randomParameters(config, 3), randomSamples(config, 4, 4)),
    optimizerState: memory,
  };
  const check = checkOf(input);
  const change = (gradient: ArrayLike<number>) =>
    Array.from(gradient, (slope, p) => -0.5 * (config.momentum * (p / 10) + slope));
  expectClose(check.corrected?.ownChange ?? [], change(check.backpropagation), 1e-12);
  expectClose(check.corrected?.chainRuleChange ?? [], change(check.corrected?.backpropagation ?? []), 1e-12);
  expect([...memory]).toEqual(Array.from({ length: 13 }, (_, p) => p / 10));
});
