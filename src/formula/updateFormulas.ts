import type { Quantity } from '../core/model/quantity.ts';
import { heldParameters } from '../core/run/heldParameters.ts';
import { runKindOf } from '../core/run/runKind.ts';
import type { Config } from '../core/run/runSpec.ts';
import type { UpdateRecord } from '../core/run/updateRecord.ts';
import { laterStrings } from '../strings/later.ts';
import {
  call,
  constant,
  difference,
  type Expression,
  type FormulaSymbol,
  operand,
  product,
  quotient,
  square,
  sum,
} from './expression.ts';
import type { Formula } from './formula.ts';
import { penaltyFormulas } from './penaltyFormulas.ts';

/** One parameter in one update. */
interface ParameterUpdate {
  readonly config: Config;
  readonly record: UpdateRecord;
  /** Index in the flat list. */
  readonly index: number;
  readonly isWeight: boolean;
  readonly symbol: FormulaSymbol;
  readonly gradientSymbol: FormulaSymbol;
  readonly gradientOf: Quantity | null;
  readonly quantity: Quantity;
}

/** The formula of a parameter's update, preceded by one for each number of the optimizer's state. What is held stays. */
export function updateFormulas(update: ParameterUpdate): readonly Formula[] {
  const { config, record, index } = update;
  if (heldParameters(config)?.[index] === 1)
    return [{ ...newValue(update, oldValue(update)), notes: [{ kind: 'held' }] }];
  if (runKindOf(config).penaltyIsOwnStep) return [twoStepFormula(update)];
  const g = totalGradient(update);
  return rules[config.optimizer]({ ...update, old: oldValue(update), rate: rateOf(record), g });
}

interface Parts extends ParameterUpdate {
  readonly old: Expression;
  /** η */
  readonly rate: Expression;
  /** The gradient with the penalty's slope. */
  readonly g: Expression;
}

const rules: Readonly<Record<Config['optimizer'], (parts: Parts) => readonly Formula[]>> = {
  sgd: (parts) => [newValue(parts, difference(parts.old, product(parts.rate, parts.g)))],
  momentum: (parts) => {
    const v = velocity(parts);
    return [v.formula, newValue(parts, difference(parts.old, product(parts.rate, v.operand)))];
  },
  nesterov: (parts) => {
    const v = velocity(parts);
    const step = sum(parts.g, product(momentumOf(parts), v.operand));
    return [v.formula, newValue(parts, difference(parts.old, product(parts.rate, step)))];
  },
  rmsprop: (parts) => {
    const rho = operand({ base: 'ρ' }, parts.config.rho);
    const s = remembered(parts, 's', 0, (old) =>
      sum(product(rho, old), product(difference(constant(1), rho), square(parts.g))),
    );
    return [s.formula, newValue(parts, difference(parts.old, perRoot(parts, parts.g, call('sqrt', s.operand))))];
  },
  adagrad: (parts) => {
    const s = remembered(parts, 's', 0, (old) => sum(old, square(parts.g)));
    return [s.formula, newValue(parts, difference(parts.old, perRoot(parts, parts.g, call('sqrt', s.operand))))];
  },
  adam: (parts) => adam(parts, parts.old),
  adamw: (parts) => {
    const decay = operand({ base: 'wd' }, parts.config.weightDecay);
    return adam(parts, product(parts.old, difference(constant(1), product(parts.rate, decay))));
  },
};

/** v ← μ·v + g */
function velocity(parts: Parts) {
  return remembered(parts, 'v', 0, (old) => sum(product(momentumOf(parts), old), parts.g));
}

function momentumOf({ config }: Parts): Expression {
  return operand({ base: 'μ' }, config.momentum);
}

/** η·g / (√s + ε) */
function perRoot({ rate, config }: Parts, over: Expression, root: Expression): Expression {
  return quotient(product(rate, over), sum(root, operand({ base: 'ε' }, config.epsilon)));
}

function adam(parts: Parts, decayed: Expression): readonly Formula[] {
  const { config, record, rate } = parts;
  const count = record.before.length;
  const [beta1, beta2] = [operand({ base: 'β₁' }, config.beta1), operand({ base: 'β₂' }, config.beta2)];
  const one = constant(1);
  const m = remembered(parts, 'm', 0, (old) => sum(product(beta1, old), product(difference(one, beta1), parts.g)));
  const s = remembered(parts, 's', count, (old) =>
    sum(product(beta2, old), product(difference(one, beta2), square(parts.g))),
  );
  const [power1 = Number.NaN, power2 = Number.NaN] = record.optimizerAfter.slice(2 * count + 1, 2 * count + 3);
  const warm1 = difference(one, operand({ base: 'β₁ᵗ' }, power1));
  const warm2 = difference(one, operand({ base: 'β₂ᵗ' }, power2));
  const step = quotient(rate, warm1);
  const root = quotient(call('sqrt', s.operand), call('sqrt', warm2));
  const scaled = quotient(m.operand, sum(root, operand({ base: 'ε' }, config.epsilon)));
  return [m.formula, s.formula, newValue(parts, difference(decayed, product(step, scaled)))];
}

/** A number of the optimizer's state; `offset` is where its list begins in the state. */
function remembered(
  { record, index, symbol, quantity }: Parts,
  letter: string,
  offset: number,
  rule: (old: Expression) => Expression,
) {
  const named = { base: letter, index: symbol.index };
  const old = operand(before(named), record.optimizerBefore[offset + index] ?? Number.NaN);
  const value = record.optimizerAfter[offset + index] ?? Number.NaN;
  const formula: Formula = {
    quantity,
    symbol: named,
    expression: rule(old),
    value,
    progress: 'done',
    tone: 'backward',
    notes: [],
  };
  return { formula, operand: operand(named, value, { tone: 'backward' }) };
}

/** The gradient, and for a weight the slope of the penalty: L1 λ·sign(w), L2 λ·w. */
function totalGradient(update: ParameterUpdate): Expression {
  const { record, isWeight } = update;
  const { regularization, regularizationRate } = record.inEffect;
  const g = lossGradient(update);
  const penalty = penaltyFormulas[regularization];
  if (penalty === null || !isWeight) return g;
  const lambda = operand({ base: 'λ' }, regularizationRate);
  return sum(g, product(lambda, penalty.slope(oldValue(update))));
}

function lossGradient({ record, index, gradientSymbol, gradientOf }: ParameterUpdate): Expression {
  return operand(gradientSymbol, record.gradient[index] ?? Number.NaN, { tone: 'backward', of: gradientOf });
}

function oldValue({ record, index, symbol, isWeight }: ParameterUpdate) {
  return operand(before(symbol), record.before[index] ?? Number.NaN, {
    tone: isWeight ? 'weight' : 'plain',
  });
}

/** The symbol of a number before the update. */
export function before({ base, index }: FormulaSymbol): FormulaSymbol {
  const { symbols } = laterStrings.formula;
  return { base, index: index === undefined ? symbols.before : `${index}, ${symbols.before}` };
}

function rateOf({ inEffect }: UpdateRecord): Expression {
  return operand({ base: 'η' }, inEffect.learningRate);
}

function newValue({ record, index, symbol, quantity }: ParameterUpdate, expression: Expression): Formula {
  return {
    quantity,
    symbol,
    expression,
    value: record.after[index] ?? Number.NaN,
    progress: 'done',
    tone: 'result',
    notes: [],
  };
}

/** Gradient first, then penalty, both from the old number; a weight that L1 pushes across 0 dies. */
function twoStepFormula(update: ParameterUpdate): Formula {
  const { record, index, isWeight } = update;
  const { regularization, regularizationRate } = record.inEffect;
  const old = oldValue(update);
  const after = record.after[index] ?? Number.NaN;
  const stepped = difference(old, product(rateOf(record), lossGradient(update)));
  const isDead = record.optimizerBefore[index] === 1 || record.optimizerAfter[index] === 1;
  if (isDead) return { ...newValue(update, constant(after)), expression: null, notes: [{ kind: 'deadLink' }] };
  const penalty = penaltyFormulas[regularization];
  if (penalty === null || !isWeight) return newValue(update, stepped);
  const pull = product(rateOf(record), operand({ base: 'λ' }, regularizationRate), penalty.slope(old));
  return newValue(update, difference(stepped, pull));
}
