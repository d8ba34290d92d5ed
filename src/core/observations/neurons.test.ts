import { expect, test } from 'vitest';
import { backwardPropagation } from '../engine/backwardPropagation.ts';
import { predict } from '../engine/forwardPropagation.ts';
import { findStep, stepOf } from '../fixtures/stepOf.ts';
import type { Config } from '../run/runSpec.ts';
import { deadNeuron } from './deadNeuron.ts';
import { saturatedAtPoint } from './saturatedAtPoint.ts';
import { saturatedNeuron } from './saturatedNeuron.ts';
import { networkFromSnapshot } from './saturation.ts';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const slope = (z: number) => sigmoid(z) * (1 - sigmoid(z));

/** A 2-2-1 network whose h1 has a bias and no weights; learning hardly changes it. */
const withBias = (bias: number, change: Partial<Config> = {}): Partial<Config> => ({
  hiddenSizes: [2],
  initialParameters: [0, 1, 0, 1, bias, 0, 0.5, 0.5, 0],
  learningRate: 1e-6,
  ...change,
});

test('a neuron that is saturated for every point is named once, with its largest slope', () => {
  const saturated = saturatedNeuron(stepOf(withBias(8), 0, 1));
  expect(saturated).toMatchObject({ layer: 0, neuron: 0, activation: 'sigmoid', count: 4, mistakenSlope: null });
  expect(saturated?.slope).toBeCloseTo(slope(8), 9);
  expect(saturatedNeuron(stepOf(withBias(8), 1, 2))).toBeNull();
  expect(saturatedNeuron(stepOf(withBias(-8), 0, 1))?.neuron).toBe(0);
});

test('a neuron that saturates in mid-run is observed then: the output of XOR at rate 50', () => {
  const step = findStep({ learningRate: 50 }, 1, saturatedNeuron);
  const slopes = Array.from(step.after.training.outputs, (a) => a * (1 - a));
  expect(saturatedNeuron(step)).toMatchObject({ layer: 1, neuron: 0, slope: Math.max(...slopes) });
  const epoch = step.after.position;
  expect(saturatedNeuron(stepOf({ learningRate: 50 }, epoch, epoch + 1))).toBeNull();
});

test('under the common bug, the factor that it uses instead is given', () => {
  const saturated = saturatedNeuron(stepOf(withBias(8, { gradientRule: 'tutorial' }), 0, 1));
  expect(saturated?.slope).toBeCloseTo(slope(8), 9);
  expect(saturated?.mistakenSlope).toBeCloseTo(slope(sigmoid(8)), 9);
});

test.each<[string, Partial<Config>]>([
  // σ(5.2)(1 − σ(5.2)) = 0.0055
  ['steep enough', withBias(5.2)],
  ['a softplus', withBias(8, { activation: 'softplus' })],
  ['a relu', withBias(8, { activation: 'relu' })],
  [
    'the output with cross-entropy, which does not use its slope',
    { hiddenSizes: [], initialParameters: [0, 0, 9], loss: 'bce' },
  ],
])('a neuron is not called saturated if it is %s', (_, change) => {
  expect(saturatedNeuron(stepOf({ learningRate: 1e-6, ...change }, 0, 1))).toBeNull();
});

test('a saturated output is observed if some points are wrong, not if all are right', () => {
  const always1: Partial<Config> = { hiddenSizes: [], initialParameters: [0, 0, 9], learningRate: 1e-6 };
  expect(saturatedNeuron(stepOf(always1, 0, 1))).toMatchObject({ layer: 0, neuron: 0 });
  const learned: Partial<Config> = { ...always1, dataSet: 'or', initialParameters: [20, 20, -10] };
  expect(saturatedNeuron(stepOf(learned, 0, 1))).toBeNull();
});

test('a neuron that saturates for one of a few points is named once, with that point', () => {
  const found = saturatedAtPoint(stepOf({}, 60, 70));
  expect(found).toMatchObject({ layer: 0, neuron: 2, point: [1, 0], mistakenSlope: null });
  const { layers } = networkFromSnapshot(stepOf({}, 60, 70).after);
  const a = sigmoid((layers[0]?.biases[2] ?? 0) + (layers[0]?.weights[0]?.[2] ?? 0));
  expect(found?.value).toBeCloseTo(a, 12);
  expect(found?.slope).toBeCloseTo(a * (1 - a), 12);
  expect(saturatedAtPoint(stepOf({}, 70, 71))).toBeNull();
  expect(saturatedAtPoint(stepOf({}, 0, 1))).toBeNull();
});

const relu: Partial<Config> = { hiddenSizes: [4], activation: 'relu', outputActivation: 'linear', learningRate: 0.1 };

test('a relu that gives 0 for every point is named when it dies, and gets no gradient from then on', () => {
  const step = stepOf(relu, 1, 2);
  const dead = deadNeuron(step);
  expect(dead).toMatchObject({ layer: 0, neuron: 3, count: 4 });
  const { layers } = backwardPropagation(networkFromSnapshot(step.after), step.dataSet.training, step.spec.config);
  expect(layers[0]?.weights.map((row) => Math.abs(row[3] ?? Number.NaN))).toEqual([0, 0]);
  expect(Math.abs(layers[0]?.biases[3] ?? Number.NaN)).toBe(0);
  expect(layers[1]?.weights[3]?.map(Math.abs)).toEqual([0]);
  expect(deadNeuron(stepOf(relu, 2, 3))).toBeNull();
});

test.each<[string, Partial<Config>]>([
  ['a relu that one point still reaches', { ...relu, initialParameters: [1, 1, -1.5, 1, 0], hiddenSizes: [1] }],
  ['a leaky relu', { ...relu, activation: 'leaky', initialParameters: [-1, -1, -1, 1, 0], hiddenSizes: [1] }],
])('%s is not dead', (_, change) => {
  const step = stepOf({ ...change, learningRate: 1e-6 }, 0, 1);
  expect(deadNeuron(step)).toBeNull();
  const outputs = step.dataSet.training.map(({ inputs }) => predict(networkFromSnapshot(step.after), inputs));
  expect(new Set(outputs).size).toBeGreaterThan(1);
});
