import type { ForwardPass } from '../core/engine/forwardPropagation.ts';
import { lossFunctions } from '../core/model/losses.ts';
import type { ReadoutName } from '../core/model/quantity.ts';
import type { Evaluation } from '../core/run/snapshot.ts';
import { laterStrings } from '../strings/later.ts';
import { logOfOnePlusExp } from './activationFormulas.ts';
import { type FormulaContext, indexName, sampleOf, targetName } from './context.ts';
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
  sum,
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
  const { outputCount } = context.config;
  const total = set.loss / lossFunctions[loss].total(1, set.count, outputCount);
  const { expression, leftOut } = withFewTerms(set.count, (k) => lossTerm(context, offset + k), total, context.isWhole);
  return readout(
    name,
    name === 'testLoss' ? symbols.testLoss : 'L',
    totalOf(loss, expression, set.count, outputCount),
    set.loss,
    leftOut,
  );
}

/** The term of a point: (ŷ − y)², or its cross-entropy; of several outputs, the sum over them. */
function lossTerm(context: FormulaContext, index: number): Expression {
  const found = sampleOf(context, index);
  return termOf(context, found?.pass ?? context.pass, found?.sample.targets ?? [], index);
}

function termOf(context: FormulaContext, pass: ForwardPass, targets: readonly number[], index: number | null) {
  const { config } = context;
  const { kind, needsOutput } = lossFunctions[config.loss];
  const outputs = targets.map((target, k) => outputAt(context, pass, k, target, index));
  if (kind === 'squaredError') return sum(...outputs.map(({ yHat, y }) => square(difference(yHat, y))));
  if (needsOutput === 'softmax') return classTerm(outputs);
  return sum(...outputs.map(crossEntropyTerm));
}

type OutputAt = ReturnType<typeof outputAt>;

/** One output of a point (the shown input, if `index` is null), as operands. */
function outputAt(context: FormulaContext, pass: ForwardPass, k: number, target: number, index: number | null) {
  const layer = context.network.layers.length - 1;
  const number = index === null ? undefined : index + 1;
  const place = { layer, neuron: k, ...(index === null ? {} : { sample: index }) };
  const name = indexName(context, layer + 1, k);
  const z = pass.preActivations.at(-1)?.[k] ?? Number.NaN;
  return {
    target,
    z,
    yHat: operand({ base: name, sample: number }, pass.activations.at(-1)?.[k] ?? Number.NaN, {
      of: { kind: 'a', ...place },
    }),
    y: operand({ base: targetName(context, k), sample: number }, target),
    zOperand: operand({ base: 'z', index: name, sample: number }, z, { of: { kind: 'z', ...place } }),
  };
}

/** −ln ŷ or −ln(1 − ŷ), or a mean of both. If the output has rounded to 0 or 1, its logarithm would be infinite: then from z. */
function crossEntropyTerm({ target, z, yHat, y, zOperand }: OutputAt): Expression {
  if (target !== 0 && target !== 1) {
    if (isSaturated(yHat.value)) return difference(logOfOnePlusExp(zOperand, z), product(y, zOperand));
    const rest = product(difference(constant(1), y), call('ln', difference(constant(1), yHat)));
    return negative(sum(product(y, call('ln', yHat)), rest));
  }
  if (!isSaturated(yHat.value)) return negative(call('ln', target === 1 ? yHat : difference(constant(1), yHat)));
  return target === 1 ? logOfOnePlusExp(negative(zOperand), -z) : logOfOnePlusExp(zOperand, z);
}

/** −ln of the right class's output. If that has rounded to 0 or 1, ln Σ e^(z − z of the right class) is the same. */
function classTerm(outputs: readonly OutputAt[]): Expression {
  const right = outputs.find(({ target }) => target === 1);
  if (!right) return constant(0);
  if (!isSaturated(right.yHat.value)) return negative(call('ln', right.yHat));
  const most = outputs.reduce((largest, output) => (output.z > largest.z ? output : largest));
  // To the last digit the largest power alone.
  if (most.z - right.z > LARGEST_POWER) return difference(most.zOperand, right.zOperand);
  const others = outputs.filter((output) => output !== right);
  const powers = others.map(({ zOperand }) => call('exp', difference(zOperand, right.zOperand)));
  return call('ln', sum(constant(1), ...powers));
}

/** A power of e beside which 1 does not count. */
const LARGEST_POWER = 600;

function isSaturated(output: number): boolean {
  return output <= 1e-9 || output >= 1 - 1e-9;
}

/** The share of the shown input in the loss of its batch. */
function sampleLossFormula(context: FormulaContext): Formula | null {
  const { symbols } = laterStrings.formula;
  const { pass, targets, batchCount, config } = context;
  if (targets === null) return null;
  const { term, total } = lossFunctions[config.loss];
  const ofPoint = term(pass.preActivations.at(-1) ?? [], pass.activations.at(-1) ?? [], targets);
  const value = total(ofPoint, batchCount, config.outputCount);
  return {
    ...readout(
      'sampleLoss',
      symbols.sampleTerm,
      totalOf(config.loss, termOf(context, pass, targets, null), batchCount, config.outputCount),
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
  const { outputCount } = context.config;
  const n = operand({ base: 'n' }, set.count);
  const numbers = outputCount === 1 ? n : product(constant(outputCount), n);
  const whole = call('sqrt', product(quotient(constant(1), numbers), expression));
  return readout(name, 'RMSE', whole, set.rootMeanSquaredError, leftOut);
}

/** R² = 1 − Σ(ŷ − y)² / Σ(y − mean)². */
function rSquaredFormula(context: FormulaContext, name: ReadoutName, set: Evaluation, offset: number): Formula | null {
  const { symbols } = laterStrings.formula;
  if (set.rSquared === null) return null;
  const { expression, leftOut } = squaredErrors(context, set, offset);
  const spread = Array.from({ length: context.config.outputCount }, (_, output) => {
    const targets = Array.from({ length: set.count }, (_sample, k) => targetOf(context, offset + k, output));
    const mean = targets.reduce((total, target) => total + target, 0) / targets.length;
    return targets.reduce((total, target) => total + (target - mean) * (target - mean), 0);
  }).reduce((total, ofOutput) => total + ofOutput, 0);
  const whole = difference(constant(1), quotient(expression, operand({ base: symbols.spread }, spread)));
  return readout(name, 'R²', whole, set.rSquared, leftOut);
}

function squaredErrors(context: FormulaContext, set: Evaluation, offset: number) {
  const layer = context.network.layers.length - 1;
  const { outputCount } = context.config;
  const termAt = (number: number) => {
    const [index, output] = [offset + Math.floor(number / outputCount), number % outputCount];
    const yHat = operand(
      { base: indexName(context, layer + 1, output), sample: index + 1 },
      set.outputs[number] ?? Number.NaN,
      { of: { kind: 'a', layer, neuron: output, sample: index } },
    );
    const y = operand({ base: targetName(context, output), sample: index + 1 }, targetOf(context, index, output));
    return square(difference(yHat, y));
  };
  const numbers = set.outputs.length;
  const total = set.rootMeanSquaredError * set.rootMeanSquaredError * numbers;
  return withFewTerms(numbers, termAt, total, context.isWhole);
}

function targetOf({ data }: FormulaContext, index: number, output: number): number {
  const sample = data.training[index] ?? data.test[index - data.training.length];
  return sample?.targets[output] ?? Number.NaN;
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
