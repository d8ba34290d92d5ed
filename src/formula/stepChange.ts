import { gradientRules } from '../core/model/gradientRules.ts';
import { optimizers } from '../core/model/optimizers.ts';
import { heldParameters } from '../core/run/heldParameters.ts';
import type { Config } from '../core/run/runSpec.ts';
import type { UpdateRecord } from '../core/run/updateRecord.ts';
import type { Cause } from '../strings/en/why.ts';
import { laterStrings } from '../strings/later.ts';
import { type Expression, type FormulaSymbol, mapOperands } from './expression.ts';
import type { Formula } from './formula.ts';
import { penaltyFormulas } from './penaltyFormulas.ts';
import { updateFormulas } from './updateFormulas.ts';

/** What one update did to one weight or bias. */
export interface StepChange {
  readonly before: number;
  readonly after: number;
  /** Of the loss, without penalty. */
  readonly slope: number;
  /** Whether that slope is the common bug's number, and not the slope of the loss. */
  readonly isBug: boolean;
  /** Whether the step leaves it as it is, whatever the slope. */
  readonly isHeld: boolean;
  /** What outweighs the slope of the loss, or null if the step goes against the slope, as it should. */
  readonly cause: Cause | null;
  /** The rule of the step in words and numbers, then those of the optimizer's own numbers. */
  readonly rule: readonly Formula[];
}

interface Parameter {
  /** Index in the flat list. */
  readonly index: number;
  readonly isWeight: boolean;
}

export function stepChange(config: Config, record: UpdateRecord, { index, isWeight }: Parameter): StepChange {
  const before = record.before[index] ?? Number.NaN;
  const after = record.after[index] ?? Number.NaN;
  const slope = record.gradient[index] ?? Number.NaN;
  const isAgainstSlope = Math.sign(after - before) === -Math.sign(slope);
  return {
    before,
    after,
    slope,
    isBug: gradientRules[config.gradientRule].hasBug,
    isHeld: heldParameters(config)?.[index] === 1,
    cause: isAgainstSlope || after === before ? null : causeOf(config, record, isWeight),
    rule: ruleInWords(config, record, { index, isWeight }),
  };
}

/** What besides the slope of the loss moves a parameter. Null for plain gradient descent without penalty. */
function causeOf(config: Config, { inEffect }: UpdateRecord, isWeight: boolean): Cause | null {
  const hasPenalty = isWeight && penaltyFormulas[inEffect.regularization] !== null && inEffect.regularizationRate > 0;
  const { isPlain, usual } = optimizers[config.optimizer];
  if (hasPenalty) return isPlain ? 'penalty' : 'penaltyAndMemory';
  if (isPlain) return null;
  return usual.weightDecay === undefined ? 'memory' : 'decay';
}

/** new = old − rate · slope. */
function ruleInWords(config: Config, record: UpdateRecord, { index, isWeight }: Parameter): readonly Formula[] {
  const { symbols } = laterStrings.why;
  const formulas = updateFormulas({
    config,
    record,
    index,
    isWeight,
    symbol: { base: OWN },
    gradientSymbol: { base: symbols.slope },
    gradientOf: null,
    quantity: { kind: 'next', part: 'b0.0' },
  });
  return formulas.toReversed().map((formula) => ({
    ...formula,
    symbol: inWords(formula.symbol),
    expression: formula.expression && wordsIn(formula.expression),
  }));
}

/** Stands for the parameter itself. */
const OWN = 'w';

function wordsIn(expression: Expression): Expression {
  return mapOperands(expression, (operand) => ({ ...operand, symbol: inWords(operand.symbol) }));
}

function inWords(symbol: FormulaSymbol): FormulaSymbol {
  const { symbols } = laterStrings.why;
  if (symbol.base === OWN) return { base: symbol.index === undefined ? symbols.new : symbols.old };
  return symbol.base === 'η' ? { base: symbols.rate } : symbol;
}
