import { expect, test } from 'vitest';
import { createGradientCheck } from '../analysis/gradientCheck.ts';
import { columnsOf } from '../data/batches.ts';
import type { Sample } from '../data/dataSet.ts';
import { backwardPropagation } from '../engine/backwardPropagation.ts';
import { createBatchEngine } from '../engine/batchEngine.ts';
import { randomParameters, randomSamples } from '../fixtures/randomNetworks.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import { activationNames, outputActivationNames } from './activations.ts';
import { gradientRuleNames, gradientRules } from './gradientRules.ts';
import { lossFunctions, lossNames } from './losses.ts';
import { networkFrom, weightMask } from './network.ts';
import { optimizerNames, optimizers } from './optimizers.ts';
import { regularizationNames, regularizations } from './regularization.ts';

const UPDATES = 6;

const base: Config = { ...xorConfig, hiddenSizes: [4, 3], learningRate: 0.05, regularizationRate: 0.1 };

const ofClasses: Partial<Config> = { outputActivation: 'softmax', loss: 'ce', outputCount: 3 };

/** Every name of every table, each in a network that allows it. */
const cases: readonly (readonly [what: string, change: Partial<Config>])[] = [
  ...activationNames.map((activation) => [`activation ${activation}`, { activation }] as const),
  ...outputActivationNames.map(
    (outputActivation) =>
      [
        `output activation ${outputActivation}`,
        outputActivation === 'softmax' ? ofClasses : { outputActivation, outputCount: 2 },
      ] as const,
  ),
  ...lossNames.map((loss) => {
    const { needsOutput } = lossFunctions[loss];
    const outputs = {
      outputActivation: needsOutput ?? 'tanh',
      outputCount: needsOutput === 'softmax' ? 4 : 1,
    } as const;
    return [`loss ${loss}`, { loss, activation: 'tanh', ...outputs }] as const;
  }),
  ...gradientRuleNames.map((gradientRule) => [`gradient rule ${gradientRule}`, { gradientRule }] as const),
  ...optimizerNames.map((optimizer) => [`optimizer ${optimizer}`, { optimizer }] as const),
  ...regularizationNames.map((regularization) => [`regularization ${regularization}`, { regularization }] as const),
];

/** The parameters after some updates, by forward and backward propagation and the optimizer's rule for one parameter at a time. */
function trainedAsRead(config: Config, samples: readonly Sample[], start: Float64Array): Float64Array {
  const architecture = architectureOf(config);
  const isWeight = weightMask(architecture.sizes);
  const penalty = regularizations[config.regularization];
  const single = start.map((value) => value);
  const rules = Array.from(start, () => optimizers[config.optimizer].create(config, 1));
  const states = rules.map(({ stateSize }) => new Float64Array(stateSize));
  for (let update = 0; update < UPDATES; update++) {
    const { layers } = backwardPropagation(networkFrom(architecture, single), samples, config);
    const gradient = layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
    rules.forEach(({ step }, p) => {
      const own = single.subarray(p, p + 1);
      const pull = penalty && isWeight[p] ? config.regularizationRate * penalty.slope(own[0] ?? Number.NaN) : 0;
      step(
        own,
        Float64Array.of((gradient[p] ?? Number.NaN) + pull),
        states[p] ?? new Float64Array(),
        config.learningRate,
      );
    });
  }
  return single;
}

test.each(cases)('%s: the engine trains to the same bits as the readable formulas', (_, change) => {
  for (const count of [1, 9, 70]) {
    const config: Config = { ...base, ...change };
    const start = randomParameters(config, count);
    const samples = randomSamples(config, count, count + 1);
    const columns = columnsOf(samples, architectureOf(config).sizes);
    const engine = createBatchEngine(config);
    engine.parameters.set(start);
    for (let update = 0; update < UPDATES; update++) engine.update(columns, 0, count, config);
    expect(engine.parameters).toEqual(trainedAsRead(config, samples, start));
    expect(engine.parameters).not.toEqual(start);
  }
});

test.each(cases)('%s: the gradient check agrees, except for the common bug', (_, change) => {
  const config: Config = { ...base, ...change };
  const samples = randomSamples(config, 9, 5);
  const batch = columnsOf(samples, architectureOf(config).sizes);
  const analysis = createGradientCheck({
    config,
    position: 0,
    parameters: randomParameters(config, 4),
    optimizerState: new Float64Array(0),
    inEffect: config,
    training: batch,
    batch,
    path: [],
  });
  analysis.advance(() => true);
  expect(analysis.result().all.disagreeing > 0).toBe(gradientRules[config.gradientRule].hasBug);
});

test.each(optimizerNames)('%s depends on all of its own hyperparameters and on no others', (optimizer) => {
  const { usual, create } = optimizers[optimizer];
  const after = (change: Partial<Config>) => {
    const { stateSize, step } = create({ ...base, ...change }, 1);
    const [parameter, state] = [Float64Array.of(0.7), new Float64Array(stateSize)];
    for (const g of [0.5, -0.2, 0.9]) step(parameter, Float64Array.of(g), state, 0.1);
    return parameter[0];
  };
  for (const name of ['momentum', 'rho', 'beta1', 'beta2', 'epsilon', 'weightDecay'] as const)
    expect(after({ [name]: 0.123 }) !== after({}), name).toBe(name in usual);
});

test.each(optimizerNames)(
  '%s goes straight against the gradient, in proportion to it, if it states so',
  (optimizer) => {
    const { isPlain, isAdaptive, create } = optimizers[optimizer];
    const steps = (gradient: number) => {
      const { stateSize, step } = create(xorConfig, 1);
      const [parameter, state] = [Float64Array.of(0), new Float64Array(stateSize)];
      return [1, 2].map(() => {
        const before = parameter[0] ?? Number.NaN;
        step(parameter, Float64Array.of(gradient), state, 0.1);
        return (parameter[0] ?? Number.NaN) - before;
      });
    };
    const [first = 0, second = 0] = steps(3);
    expect(Math.abs(first + 0.3) < 1e-15 && Math.abs(second + 0.3) < 1e-15).toBe(isPlain);
    expect(Math.abs(first / (steps(0.003)[0] ?? 0) - 1) < 1e-3).toBe(isAdaptive);
  },
);

test.each(regularizationNames)('the penalty %s has the slope that central differences give', (name) => {
  const penalty = regularizations[name];
  if (!penalty) return;
  const h = 1e-6;
  for (const w of [-3, -0.4, 0.2, 5]) {
    const measured = (penalty.factor * (penalty.size(w + h) - penalty.size(w - h))) / (2 * h);
    expect(penalty.slope(w)).toBeCloseTo(measured, 8);
  }
  expect([penalty.size(0), penalty.slope(0)]).toEqual([0, 0]);
});
