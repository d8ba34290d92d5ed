import { type FormulaSymbol, mapOperands } from '../../formula/expression.ts';
import type { Formula } from '../../formula/formula.ts';

/** A shorter name for a symbol, where its surroundings say the rest. */
export type ShortName = (symbol: FormulaSymbol) => FormulaSymbol;

/** Names in the formulas of one neuron: its own name is left out. z of h2 is z, w of x1→h2 is w of x1. */
export function withinNeuron(neuron: string): ShortName {
  return (symbol) => {
    const { index } = symbol;
    if (index === neuron) return { ...symbol, index: undefined };
    const source = index?.endsWith(`→${neuron}`) ? index.slice(0, -neuron.length - 1) : index;
    return source === index ? symbol : { ...symbol, index: source };
  };
}

/** Every name in full. */
export const inFull: ShortName = (symbol) => symbol;

export function shortened(formula: Formula, short: ShortName): Formula {
  const { symbol, expression } = formula;
  return {
    ...formula,
    symbol: short(symbol),
    expression: expression && mapOperands(expression, (operand) => ({ ...operand, symbol: short(operand.symbol) })),
  };
}
