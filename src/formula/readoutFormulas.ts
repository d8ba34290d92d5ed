import { lossFunctions } from '../core/model/losses.ts';
import type { ReadoutName } from '../core/model/quantity.ts';
import type { Evaluation } from '../core/run/snapshot.ts';
import { laterStrings } from '../strings/later.ts';
import { logOfOnePlusExp } from './activationFormulas.ts';
import { type FormulaContext, indexName, sampleOf } from './context.ts';
import {
  call,
  computedNumber,
  constant,
  difference,
  type Expression,
  negative,
  operand,
  product,
  quotient,
  square,
} from './expression.ts';
import type { Formula } from './formula.ts';
import { totalOf } from './lossFormulas.ts';
import { progressOf, withFewTerms } from './neuronFormulas.ts';
import { penaltyFormulas } from './penaltyFormulas.ts';

/** The formula of a number beside the Step buttons, or null if there is no such number. */
export function readoutFormula(context: FormulaContext, name: ReadoutName): Formula | null {
  const { training, test } = context.snapshot;
  const offset = training.count;
  switch (name) {
    case 'trainingLoss':
      return lossFormula(context, name, training, 0);
    case 'testLoss':
      return test && lossFormula(context, name, test, offset);
    case 'sampleLoss':
      return sampleLossFormula(context);
    case 'penalty':
      return penaltyFormula(context);
    case 'accuracy':
      return accuracyFormula(name, training);
    case 'testAccuracy':
      return test && accuracyFormula(name, test);
    case 'rootMeanSquare':
      return rootMeanSquareFormula(context, name, training, 0);
    case 'testRootMeanSquare':
      return test && rootMeanSquareFormula(context, name, test, offset);
    case 'rSquared':
      return rSquaredFormula(context, name, training, 0);
    case 'testRSquared':
      return test && rSquaredFormula(context, name, test, offset);
  }
}

/** L over one set of points; `offset` is the index of its first point among all. */
function lossFormula(context: FormulaContext, name: ReadoutName, set: Evaluation, offset: number): Formula | null {
  const { symbols } = laterStrings.formula;
  if (set.count === 0) return null;
  const { loss } = context.config;
  // The sum of the terms, recovered from the engine's loss.
  const total = set.loss / lossFunctions[loss].total(1, set.count);
  const { expression, leftOut } = withFewTerms(set.count, (k) => lossTerm(context, offset + k), total, context.isWhole);
  return readout(
    name,
    name === 'testLoss' ? symbols.testLoss : 'L',
    totalOf(loss, expression, set.count),
    set.loss,
    leftOut,
  );
}

/** The term of a point: (ŷ − y)², or its cross-entropy. */
function lossTerm(context: FormulaContext, index: number): Expression {
  const found = sampleOf(context, index);
  const target = found?.sample.target ?? Number.NaN;
  const z = found?.pass.preActivations.at(-1)?.[0] ?? Number.NaN;
  const output = found?.pass.activations.at(-1)?.[0] ?? Number.NaN;
  return termOf(context, z, output, target, index);
}

function termOf(context: FormulaContext, z: number, output: number, target: number, index: number | null): Expression {
  const layer = context.network.layers.length - 1;
  const number = index === null ? undefined : index + 1;
  const sample = index === null ? {} : { sample: index };
  const yHat = operand({ base: 'ŷ', sample: number }, output, {
    of: { kind: 'a', layer, neuron: 0, ...sample },
  });
  switch (lossFunctions[context.config.loss].kind) {
    case 'squaredError':
      return square(difference(yHat, operand({ base: 'y', sample: number }, target)));
    case 'crossEntropy': {
      // If the output has rounded to 0 or 1, its logarithm would be infinite: then use z.
      const isSaturated = output <= 1e-9 || output >= 1 - 1e-9;
      if (!isSaturated) return negative(call('ln', target === 1 ? yHat : difference(constant(1), yHat)));
      const zOperand = operand({ base: 'z', index: indexName(context, layer + 1, 0), sample: number }, z, {
        of: { kind: 'z', layer, neuron: 0, ...sample },
      });
      return target === 1 ? logOfOnePlusExp(negative(zOperand), -z) : logOfOnePlusExp(zOperand, z);
    }
  }
}

/** The share of the shown input in the loss of its batch. */
function sampleLossFormula(context: FormulaContext): Formula | null {
  const { symbols } = laterStrings.formula;
  const { pass, target, batchCount, config } = context;
  if (target === null) return null;
  const z = pass.preActivations.at(-1)?.[0] ?? Number.NaN;
  const output = pass.activations.at(-1)?.[0] ?? Number.NaN;
  const { term, total } = lossFunctions[config.loss];
  const value = total(term(z, output, target), batchCount);
  return {
    ...readout(
      'sampleLoss',
      symbols.sampleTerm,
      totalOf(config.loss, termOf(context, z, output, target, null), batchCount),
      value,
      0,
    ),
    progress: progressOf(context, { kind: 'loss' }, 1).is,
  };
}

/** λ·Σ|w| or ½·λ·Σw². */
function penaltyFormula(context: FormulaContext): Formula | null {
  const { symbols } = laterStrings.formula;
  const { snapshot, network, isWhole } = context;
  const { regularization, regularizationRate } = snapshot.inEffect;
  const penalty = penaltyFormulas[regularization];
  if (snapshot.penalty === null || penalty === null) return null;
  const terms = network.layers.flatMap(({ weights }, layer) =>
    weights.flatMap((row, from) =>
      row.map((weight, to) => {
        const index = `${indexName(context, layer, from)}→${indexName(context, layer + 1, to)}`;
        const w = operand({ base: 'w', index }, weight, {
          tone: 'weight',
          of: { kind: 'parameter', part: `w${layer}.${from}.${to}` },
        });
        return penalty.size(w);
      }),
    ),
  );
  const total = terms.reduce((sumSoFar, term) => sumSoFar + computedNumber(term), 0);
  const { expression, leftOut } = withFewTerms(terms.length, (k) => terms[k] ?? constant(0), total, isWhole);
  const lambda = operand({ base: 'λ' }, regularizationRate);
  return readout('penalty', symbols.penalty, penalty.total(lambda, expression), snapshot.penalty, leftOut);
}

function accuracyFormula(name: ReadoutName, { correct, count }: Evaluation): Formula | null {
  const { symbols } = laterStrings.formula;
  if (count === 0) return null;
  const expression = quotient(operand({ base: symbols.correct }, correct), operand({ base: 'n' }, count));
  return readout(name, symbols.accuracy, expression, correct / count, 0);
}

function rootMeanSquareFormula(
  context: FormulaContext,
  name: ReadoutName,
  set: Evaluation,
  offset: number,
): Formula | null {
  if (set.count === 0) return null;
  const { expression, leftOut } = squaredErrors(context, set, offset);
  const whole = call('sqrt', product(quotient(constant(1), operand({ base: 'n' }, set.count)), expression));
  return readout(name, 'RMSE', whole, set.rootMeanSquaredError, leftOut);
}

/** R² = 1 − Σ(ŷ − y)² / Σ(y − mean)². */
function rSquaredFormula(context: FormulaContext, name: ReadoutName, set: Evaluation, offset: number): Formula | null {
  const { symbols } = laterStrings.formula;
  if (set.rSquared === null) return null;
  const { expression, leftOut } = squaredErrors(context, set, offset);
  const targets = Array.from(set.outputs, (_, k) => targetOf(context, offset + k));
  const mean = targets.reduce((total, target) => total + target, 0) / targets.length;
  const spread = targets.reduce((total, target) => total + (target - mean) * (target - mean), 0);
  const whole = difference(constant(1), quotient(expression, operand({ base: symbols.spread }, spread)));
  return readout(name, 'R²', whole, set.rSquared, leftOut);
}

function squaredErrors(context: FormulaContext, set: Evaluation, offset: number) {
  const layer = context.network.layers.length - 1;
  const termAt = (k: number) =>
    square(
      difference(
        operand({ base: 'ŷ', sample: offset + k + 1 }, set.outputs[k] ?? Number.NaN, {
          of: { kind: 'a', layer, neuron: 0, sample: offset + k },
        }),
        operand({ base: 'y', sample: offset + k + 1 }, targetOf(context, offset + k)),
      ),
    );
  const total = set.rootMeanSquaredError * set.rootMeanSquaredError * set.count;
  return withFewTerms(set.count, termAt, total, context.isWhole);
}

function targetOf({ data }: FormulaContext, index: number): number {
  const sample = data.training[index] ?? data.test[index - data.training.length];
  return sample?.target ?? Number.NaN;
}

function readout(name: ReadoutName, symbol: string, expression: Expression, value: number, leftOut: number): Formula {
  return {
    quantity: { kind: name },
    symbol: { base: symbol },
    expression,
    value,
    progress: 'done',
    tone: 'result',
    notes: leftOut > 0 ? [{ kind: 'leftOut', count: leftOut }] : [],
  };
}
