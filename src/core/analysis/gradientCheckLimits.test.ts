import { expect, test } from 'vitest';
import { expectClose } from '../fixtures/expectClose.ts';
import { analysisInputOf, checkOf, runAt } from '../fixtures/gradientChecks.ts';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { activationFunctions, activationNames } from '../model/activations.ts';
import type { Config } from '../run/runSpec.ts';

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
