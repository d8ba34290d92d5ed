import { describe, expect, test } from 'vitest';
import { columnsOf } from '../data/batches.ts';
import { expectClose } from '../fixtures/expectClose.ts';
import {
  flat,
  type GradientFixture,
  hiddenNames,
  lossNames,
  type TutorialRuleFixture,
} from '../fixtures/gradientFixtures.ts';
import { readFixture } from '../fixtures/readFixture.ts';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { type Network, networkFrom, weightMask } from '../model/network.ts';
import { addPenaltySlopes, penaltyOf } from '../model/regularization.ts';
import { architectureOf, type Config } from '../run/runSpec.ts';
import { backwardPropagation, type Gradient } from './backwardPropagation.ts';
import { createBatchEngine } from './batchEngine.ts';
import { evaluate } from './evaluate.ts';
import { forwardPropagation, predict } from './forwardPropagation.ts';

const sides = { kind: 'sides', middle: 0.5 } as const;
const flatGradient = ({ layers }: Gradient) =>
  Float64Array.from(layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]));

describe.each([
  ['net_2-3-1', 108],
  ['net_2-4-4-1', 108],
  ['net_2-8-8-1', 108],
  ['net_2-3-3-3_softmax', 18],
] as const)('%s in PyTorch', (name, caseCount) => {
  const fixture = readFixture<GradientFixture>(`gradients/${name}.json`);
  const outputCount = fixture.layers.at(-1) ?? 1;
  const oneHot = (label: number) => Array.from({ length: outputCount }, (_, k) => (k === label ? 1 : 0));
  const samples = samplesFrom(fixture.inputs, fixture.targets ?? fixture.class_labels?.map(oneHot) ?? []);
  const columns = columnsOf(samples, fixture.layers);

  test(`has ${caseCount} cases`, () => {
    expect(fixture.cases).toHaveLength(caseCount);
  });

  test.each(fixture.cases)(
    '$hidden_activation, $output_activation, $loss, $regularizer: same outputs, loss, penalty, gradient',
    (known) => {
      const [loss, activation] = [lossNames[known.loss], hiddenNames[known.hidden_activation]];
      if (!loss || !activation) throw new Error('a case of functions without a name here');
      const config: Config = {
        ...xorConfig,
        hiddenSizes: fixture.layers.slice(1, -1),
        outputCount,
        activation,
        outputActivation: known.output_activation,
        loss,
        regularization: known.regularizer,
        regularizationRate: known.rate,
      };
      const engine = createBatchEngine(config);
      const isWeight = weightMask(fixture.layers);
      engine.parameters.set(flat(fixture.parameters));

      const evaluation = evaluate(engine, columns, loss, sides);
      expectClose(evaluation.outputs, known.outputs.flat());
      expectClose([evaluation.loss], [known.data_loss]);
      expectClose([penaltyOf(engine.parameters, isWeight, config) ?? 0], [known.penalty]);

      const gradient = engine.gradient(columns, 0, samples.length).slice();
      const network = networkFrom(architectureOf(config), engine.parameters);
      expect(flatGradient(backwardPropagation(network, samples, config))).toEqual(gradient);
      expect(samples.flatMap(({ inputs }) => predict(network, inputs))).toEqual([...evaluation.outputs]);
      addPenaltySlopes(gradient, engine.parameters, isWeight, config);
      expectClose(gradient, flat(known.gradients));
    },
  );
});

test('the tutorial’s rule gives the published wrong gradient, the chain rule the right one', () => {
  const fixture = readFixture<TutorialRuleFixture>('gradients/tutorial_rule.json');
  const samples = samplesFrom(fixture.inputs, fixture.targets.flat());
  for (const known of fixture.cases) {
    const by = (gradientRule: 'exact' | 'tutorial') => {
      const engine = createBatchEngine({ ...xorConfig, hiddenSizes: known.layers.slice(1, -1), gradientRule });
      engine.parameters.set(flat(known.parameters));
      return engine.gradient(columnsOf(samples, [2, 1]), 0, samples.length);
    };
    expectClose(by('exact'), flat(known.gradients_exact));
    expectClose(by('tutorial'), flat(known.gradients_tutorial));
  }
});

test('the forward pass adds the bias first, then the units in order', () => {
  const network: Network = { layers: [{ weights: [[1], [1], [1]], biases: [1e16], activation: 'relu' }] };
  // 1e16 + 1 rounds back to 1e16, three times; in another order the ones would first sum to 3.
  expect(forwardPropagation(network, [1, 1, 1]).preActivations[0]).toEqual([1e16]);
});
