import { expect, test } from 'vitest';
import { activationFunctions, activationNames } from '../../../core/model/activations.ts';
import { answerBy, cardRuleOf, roundedHalfUp } from './cardRules.ts';

test('the sigmoid has the table of the picture', () => {
  const rule = cardRuleOf('sigmoid');
  expect(rule.kind === 'table' && rule.columns.map(({ sum, say }) => [sum, say])).toEqual([
    [-3, 0],
    [-2, 0.1],
    [-1, 0.3],
    [0, 0.5],
    [1, 0.7],
    [2, 0.9],
    [3, 1],
  ]);
});

test.each(activationNames)('people who follow the card of %s are never far off', (name) => {
  const rule = cardRuleOf(name);
  const { value, steepest } = activationFunctions[name];
  const step = rule.kind === 'table' ? rule.step : 0;
  for (let sum = -9; sum <= 9; sum += 0.03125)
    // Half a step beside the sum, and half a decimal.
    expect(Math.abs(answerBy(rule, sum) - value(sum))).toBeLessThanOrEqual((steepest * step) / 2 + 0.05 + 1e-9);
});

test.each(activationNames)('a table of %s says what the function is, with one decimal', (name) => {
  const rule = cardRuleOf(name);
  if (rule.kind !== 'table') return;
  for (const { sum, say } of rule.columns)
    if (say !== 'sum') expect(say.toFixed(1)).toBe((activationFunctions[name].value(sum) + 1e-12).toFixed(1));
});

test('exactly between two, the larger one is taken', () => {
  const rule = cardRuleOf('sigmoid');
  expect([-2.5, 0.5, 1.5, 2.5, 7, -7].map((sum) => answerBy(rule, sum))).toEqual([0.1, 0.7, 0.9, 1, 1, 0]);
  expect([0.25, -0.25, 0.1 + 0.2 - 0.05].map((value) => roundedHalfUp(value, 1))).toEqual([0.3, -0.2, 0.3]);
});
