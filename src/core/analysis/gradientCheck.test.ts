// Long because every verdict is tested where it applies and where it nearly does.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import type { Sample } from '../data/dataSet.ts';
import { expectClose } from '../fixtures/expectClose.ts';
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
import { activationFunctions, activationNames } from '../model/activations.ts';
import { createRun } from '../run/run.ts';
import { type Config, inEffectAt } from '../run/runSpec.ts';
import type { AnalysisInput } from './analysis.ts';
import { createGradientCheck, type GradientCheck, type GradientOf } from './gradientCheck.ts';

const always = () => true;
const seed = fc.integer({ min: 0, max: 1e9 });

function analysisInputOf(config: Config, parameters: Float64Array, samples: readonly Sample[]): AnalysisInput {
  const columns = columnsOf(samples, config.features.length);
  return {
    config,
    position: 0,
    parameters,
    optimizerState: new Float64Array(0),
    inEffect: inEffectAt({ config, interventions: [] }, 0),
    training: columns,
    batch: columns,
    path: [],
  };
}

function checkOf(input: AnalysisInput, gradientOf?: GradientOf): GradientCheck {
  const analysis = createGradientCheck(input, gradientOf);
  expect(analysis.advance(always)).toBe(true);
  expect(analysis.progress()).toBe(1);
  return analysis.result();
}

function runAt(config: Config, position: number) {
  const run = createRun({ config, interventions: [] });
  run.seek(position, always);
  return run;
}

describe.each(['net_2-3-1', 'net_2-4-4-1', 'net_2-8-8-1'])('%s in PyTorch', (name) => {
  const fixture = readFixture<GradientFixture>(`gradients/${name}.json`);
  const samples = samplesFrom(fixture.inputs, fixture.targets.flat());
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

test('the chain rule agrees for every parameter that is not at a kink, in any network, with small weights and large', () => {
  fc.assert(
    fc.property(
      randomConfig,
      fc.integer({ min: 1, max: 140 }),
      fc.constantFrom(0.001, 1, 1, 5, 100),
      seed,
      (drawn, count, scale, draw) => {
        const config: Config = { ...drawn, gradientRule: 'exact' };
        const parameters = randomParameters(config, draw).map((value) => value * scale);
        const { verdicts, all, layers } = checkOf(
          analysisInputOf(config, parameters, randomSamples(config, count, draw + 1)),
        );
        expect(verdicts).not.toContain('disagrees');
        expect(verdicts).not.toContain('unmeasurable');
        if (!activationFunctions[config.activation].hasKink) expect(verdicts).not.toContain('atKink');
        expect(all.agreeing + all.tooSmall + all.atKink).toBe(parameters.length);
        expect(layers.reduce((sum, { agreeing }) => sum + agreeing, 0)).toBe(all.agreeing);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
});

test('a single wrong entry is found: a thousandth too large, of the wrong sign, or zero', () => {
  let [tried, found] = [0, 0];
  fc.assert(
    fc.property(
      randomConfig,
      fc.constantFrom(1.001, -1, 0),
      fc.integer({ min: 0, max: 1000 }),
      seed,
      (drawn, factor, entry, draw) => {
        const config: Config = { ...drawn, gradientRule: 'exact' };
        const parameters = randomParameters(config, draw).map((value) => value / 2);
        const input = analysisInputOf(config, parameters, randomSamples(config, 10, draw + 1));
        const right = checkOf(input);
        const p = entry % parameters.length;
        const slope = right.backpropagation[p] ?? Number.NaN;
        // There is no slope at a kink, and a thousandth of a slope near 0 is too small to measure.
        if (right.verdicts[p] !== 'agrees' || Math.abs(slope) < 1e-4) return;
        tried++;
        const spoiled = right.backpropagation.slice();
        spoiled[p] = slope * factor;
        const check = checkOf(input, () => spoiled);
        expect(check.all.disagreeing).toBe(1);
        expect(check.verdicts[p]).toBe('disagrees');
        expect(check.all.largestDifference).toBeCloseTo(Math.abs(slope * (1 - factor)), 6);
        found++;
      },
    ),
    { numRuns: 150, seed: 2 },
  );
  expect(tried).toBeGreaterThan(90);
  expect(found).toBe(tried);
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

test('two gradients of 0 are compared without dividing by 0', () => {
  // All zero: every output is 0.5, and the errors of XOR cancel.
  const { all, verdicts } = checkOf(runAt({ ...xorConfig, initialization: 'zeros' }, 0).analysisInput());
  expect(verdicts.every((verdict) => verdict === 'tooSmall')).toBe(true);
  expect(all).toMatchObject({ relativeDifference: null, cosine: null, agreeing: 0, disagreeing: 0, tooSmall: 13 });
  expect(all.largestDifference).toBeLessThan(1e-10);
});

test('both gradients of a saturated network are 0, and a loss of millions is measured to its own precision', () => {
  const samples = samplesFrom(
    [
      [1, 1],
      [1, -1],
    ],
    [0, 1],
  );
  const hidden = { ...xorConfig, hiddenSizes: [] };
  const saturated = checkOf(analysisInputOf(hidden, Float64Array.of(500, 500, 200), samples));
  expect([...saturated.backpropagation]).toEqual([0, 0, 0]);
  expect(saturated.all).toMatchObject({ tooSmall: 3, disagreeing: 0, relativeDifference: null });

  // y = 3000·x1 + 1000·x2 + 0, L = ½(4000² + (2000 − 1)²): slopes 4000 + 1999, 4000 − 1999, 4000 + 1999.
  const large = checkOf(
    analysisInputOf({ ...hidden, outputActivation: 'linear' }, Float64Array.of(3000, 1000, 0), samples),
  );
  expect([...large.backpropagation]).toEqual([5999, 2001, 5999]);
  expect(large.all).toMatchObject({ agreeing: 3, disagreeing: 0 });
  expectClose(large.finiteDifferences, [5999, 2001, 5999], 1e-3);
});

test('a loss that overflows is unmeasurable, not wrong', () => {
  const config: Config = { ...xorConfig, hiddenSizes: [], outputActivation: 'linear' };
  const { verdicts } = checkOf(analysisInputOf(config, Float64Array.of(1e200, 1, 1), samplesFrom([[1, 1]], [0])));
  expect(verdicts).toEqual(['unmeasurable', 'unmeasurable', 'unmeasurable']);
});

test('a parameter so large that a step of 1e-5 would be lost is still measured', () => {
  const config: Config = { ...xorConfig, hiddenSizes: [], outputActivation: 'linear' };
  const check = checkOf(analysisInputOf(config, Float64Array.of(1e12, 1, 1), samplesFrom([[0, 1]], [0])));
  // The input of the large weight is 0, and so is its slope.
  expect(check.verdicts).toEqual(['tooSmall', 'agrees', 'agrees']);
  expectClose(check.finiteDifferences, [0, 2, 2], 1e-9);
});

test('at z = 0, an activation function with a kink has no slope to compare with; all others do', () => {
  // z = x1 − x2 + 0 is 0 for (1, 1): its weights and its bias move it across the kink, the output's parameters do not.
  const samples = samplesFrom(
    [
      [1, 1],
      [2, 0],
    ],
    [0, 1],
  );
  for (const activation of activationNames) {
    const { hasKink } = activationFunctions[activation];
    const verdict = hasKink ? 'atKink' : 'agrees';
    const config: Config = { ...xorConfig, hiddenSizes: [1], activation };
    const check = checkOf(analysisInputOf(config, Float64Array.of(1, -1, 0, 0.7, 0.1), samples));
    expect(check.verdicts, activation).toEqual([verdict, verdict, verdict, 'agrees', 'agrees']);
    expect(check.layers.map(({ atKink }) => atKink)).toEqual([hasKink ? 3 : 0, 0]);
  }
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

describe('a network that has fitted its points exactly raises no false alarm', () => {
  const fitted: readonly (readonly [what: string, config: Config, position: number])[] = [
    ['XOR, tanh', { ...xorConfig, activation: 'tanh', outputActivation: 'linear', learningRate: 0.1 }, 3000],
    ['XOR, still on its way', { ...xorConfig, activation: 'tanh', outputActivation: 'linear', learningRate: 0.1 }, 600],
    [
      'two own points',
      {
        ...xorConfig,
        dataSet: 'points',
        points: [
          [0, 0, 0.5],
          [1, 1, 0.7],
        ],
        outputActivation: 'linear',
        loss: 'mse',
        learningRate: 0.1,
      },
      5000,
    ],
  ];

  test.each(fitted)('%s', (_, config, position) => {
    expect(checkOf(runAt(config, position).analysisInput()).verdicts).not.toContain('disagrees');
  });

  test('in 300 random runs, many of them fitted to the last digit', { tags: ['slow'] }, () => {
    const few = fc.array(fc.tuple(fc.constantFrom(-1, -0.5, 0, 0.5, 1), fc.constantFrom(-1, 0, 1)), {
      minLength: 1,
      maxLength: 4,
    });
    let exact = 0;
    fc.assert(
      fc.property(
        randomConfig,
        few,
        fc.constantFrom(0.03, 0.1, 0.3),
        fc.constantFrom(1, 30, 1000, 3000),
        seed,
        (drawn, places, learningRate, position, draw) => {
          const config: Config = {
            ...drawn,
            dataSet: 'points',
            points: places.map(([x1, x2], i) => [x1, x2, drawn.loss === 'bce' ? i % 2 : (i % 3) / 2] as const),
            trainingShare: 100,
            batchSize: 'full',
            gradientRule: 'exact',
            regularization: 'none',
            optimizer: 'sgd',
            learningRate,
            seed: draw,
          };
          const run = runAt(config, position);
          if (run.position() < position) return;
          const { verdicts } = checkOf(run.analysisInput());
          if (run.snapshot().training.loss < 1e-25) exact++;
          expect(verdicts).not.toContain('disagrees');
        },
      ),
      { numRuns: 300, seed: 5 },
    );
    expect(exact).toBeGreaterThan(30);
  });
});

test('where the two rules differ by more than can be measured wrong, the common bug is found, parameter by parameter', () => {
  let found = 0;
  fc.assert(
    fc.property(randomConfig, seed, (drawn, draw) => {
      const sigmoids: Config = { ...drawn, activation: 'sigmoid', outputActivation: 'sigmoid', loss: 'mse' };
      const config: Config = { ...sigmoids, gradientRule: 'tutorial' };
      const input = analysisInputOf(config, randomParameters(config, draw), randomSamples(config, 5, draw + 1));
      const { verdicts, corrected, backpropagation, tolerances } = checkOf(input);
      const chainRule = corrected?.backpropagation ?? [];
      backpropagation.forEach((slope, p) => {
        if (Math.abs(slope - (chainRule[p] ?? Number.NaN)) <= 2 * (tolerances[p] ?? Number.NaN)) return;
        expect(verdicts[p]).toBe('disagrees');
        found++;
      });
      expect(corrected?.all.disagreeing).toBe(0);
    }),
    { numRuns: 60, seed: 6 },
  );
  expect(found).toBeGreaterThan(500);
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

test('large weights behind a small one shorten the step until the slope is right', () => {
  // y = z of tanh(1e4·tanh(5e-5·x)): by the chain rule, ∂L/∂w = (y − t)·v·(1 − a²)·1e4·(1 − b²)·x.
  const config: Config = { ...xorConfig, hiddenSizes: [1, 1], activation: 'tanh', outputActivation: 'linear' };
  const samples = samplesFrom([[1, 0]], [0]);
  const parameters = Float64Array.of(5e-5, 0, 0, 1e4, 0, 1, 0);
  const check = checkOf(analysisInputOf(config, parameters, samples));
  const b = Math.tanh(5e-5);
  const a = Math.tanh(1e4 * b);
  const slope = a * (1 - a * a) * 1e4 * (1 - b * b);
  expect(Math.abs((check.finiteDifferences[0] ?? Number.NaN) / slope - 1)).toBeLessThan(1e-7);
  expect(check.verdicts[0]).toBe('agrees');
});

test('a weight behind a large activation takes a small step: a of 10⁹ times 10⁻⁹ is measured to seven digits', () => {
  // y = σ(v·a) with a = 10⁹·x: by the chain rule, ∂L/∂v = (y − t)·y·(1 − y)·a.
  const config: Config = { ...xorConfig, hiddenSizes: [1], activation: 'linear', outputActivation: 'sigmoid' };
  const check = checkOf(analysisInputOf(config, Float64Array.of(1e9, 0, 0, 1e-9, 0), samplesFrom([[1, 0]], [0])));
  const y = 1 / (1 + Math.exp(-1));
  const slope = y * y * (1 - y) * 1e9;
  expect(Math.abs((check.finiteDifferences[3] ?? Number.NaN) / slope - 1)).toBeLessThan(1e-7);
  expect(check.verdicts[3]).toBe('agrees');
});
