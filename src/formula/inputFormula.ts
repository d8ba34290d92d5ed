import { features } from '../core/data/features.ts';
import { runKindOf } from '../core/run/runKind.ts';
import { laterStrings } from '../strings/later.ts';
import type { FormulaContext } from './context.ts';
import { call, constant, difference, type Expression, operand, product, quotient, square } from './expression.ts';
import type { Formula } from './formula.ts';

/** An input of the network, from the coordinates of the shown point: as they are, scaled, squared, multiplied … */
export function inputFormula(context: FormulaContext, input: number): Formula {
  const { symbols } = laterStrings.formula;
  const { config, pass, nameOf, data, point } = context;
  const feature = config.features[input] ?? 'x1';
  const coordinate = (axis: 0 | 1): Expression => {
    const name = axis === 0 ? 'x1' : 'x2';
    const raw = operand({ base: data.scaling ? symbols.ofData(name) : name }, point[axis]);
    const range = data.scaling?.[name];
    if (!range) return raw;
    if (range.max <= range.min) return constant(0);
    const width = difference(operand({ base: 'max' }, range.max), operand({ base: 'min' }, range.min));
    return difference(
      quotient(product(constant(2), difference(raw, operand({ base: 'min' }, range.min))), width),
      constant(1),
    );
  };
  const { sineFrequency } = runKindOf(config);
  const sineOf = (axis: 0 | 1) => {
    const x = coordinate(axis);
    return call('sin', sineFrequency === 1 ? x : product(operand({ base: 'π' }, sineFrequency), x));
  };
  const expressions: Readonly<Record<typeof feature, Expression>> = {
    x1: coordinate(0),
    x2: coordinate(1),
    x1sq: square(coordinate(0)),
    x2sq: square(coordinate(1)),
    x1x2: product(coordinate(0), coordinate(1)),
    sinx1: sineOf(0),
    sinx2: sineOf(1),
  };
  const isGiven = features[feature].isCoordinate && !data.scaling;
  return {
    quantity: { kind: 'input', input },
    symbol: { base: nameOf(0, input) },
    expression: isGiven ? null : expressions[feature],
    value: pass.activations[0]?.[input] ?? Number.NaN,
    progress: 'done',
    tone: 'result',
    notes: [{ kind: 'fromData' }],
  };
}
