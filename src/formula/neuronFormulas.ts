import { slopeAt } from '../core/engine/backwardPropagation.ts';
import type { Line } from '../core/microSteps/microSteps.ts';
import { type LayerActivationName, sharesOneWhole } from '../core/model/activations.ts';
import { gradientRules } from '../core/model/gradientRules.ts';
import { lossFunctions } from '../core/model/losses.ts';
import type { Quantity } from '../core/model/quantity.ts';
import { laterStrings } from '../strings/later.ts';
import { activationFormulas } from './activationFormulas.ts';
import { type FormulaContext, indexName, targetName } from './context.ts';
import {
  call,
  computedNumber,
  difference,
  type Expression,
  type FormulaSymbol,
  operand,
  product,
  quotient,
  sum,
} from './expression.ts';
import type { Formula, Note } from './formula.ts';
import { errorScaleName } from './lossFormulas.ts';

/** A sum of more terms is shortened to its first ones, unless the user asks for all. */
const MOST_TERMS = 8;
const FIRST_TERMS = 3;

/** z = b + w·a + …: the bias first, then the units of the layer before, as the engine sums them. */
export function preActivationFormula(context: FormulaContext, layer: number, neuron: number): Formula {
  const { network, pass } = context;
  const bias = network.layers[layer]?.biases[neuron] ?? Number.NaN;
  const before = pass.activations[layer] ?? [];
  const terms = [
    operand({ base: 'b', index: indexName(context, layer + 1, neuron) }, bias, {
      of: { kind: 'parameter', part: `b${layer}.${neuron}` },
    }),
    ...before.map((_, from) => weightedInput(context, layer, from, neuron)),
  ];
  const progress = progressOf(context, { kind: 'z', layer, neuron }, terms.length);
  return {
    quantity: { kind: 'z', layer, neuron },
    symbol: { base: 'z', index: indexName(context, layer + 1, neuron) },
    expression: sum(...(progress.is === 'begun' ? terms.slice(0, progress.terms) : terms)),
    value: pass.preActivations[layer]?.[neuron] ?? Number.NaN,
    progress: progress.is,
    tone: 'result',
    notes: [],
  };
}

/** w·a of one unit of the layer before. */
export function weightedInput(context: FormulaContext, layer: number, from: number, to: number): Expression {
  const weight = context.network.layers[layer]?.weights[from]?.[to] ?? Number.NaN;
  const index = `${indexName(context, layer, from)}→${indexName(context, layer + 1, to)}`;
  return product(
    operand({ base: 'w', index }, weight, {
      tone: 'weight',
      of: { kind: 'parameter', part: `w${layer}.${from}.${to}` },
    }),
    activationOperand(context, layer, from),
  );
}

/** The activation of a unit for the shown input; column 0 are the inputs. */
export function activationOperand(context: FormulaContext, column: number, unit: number) {
  const of: Quantity = column === 0 ? { kind: 'input', input: unit } : { kind: 'a', layer: column - 1, neuron: unit };
  return operand(activationSymbol(context, column, unit), context.pass.activations[column]?.[unit] ?? Number.NaN, {
    of,
  });
}

export function activationSymbol(context: FormulaContext, column: number, unit: number): FormulaSymbol {
  const name = indexName(context, column, unit);
  if (column === 0 || column === context.network.layers.length) return { base: name };
  return { base: 'a', index: name };
}

/** a = f(z). */
export function activationFormula(context: FormulaContext, layer: number, neuron: number): Formula {
  const { network, pass } = context;
  const z = pass.preActivations[layer]?.[neuron] ?? Number.NaN;
  const zOperand = operand({ base: 'z', index: indexName(context, layer + 1, neuron) }, z, {
    of: { kind: 'z', layer, neuron },
  });
  const slope = slopeFormula(context, layer, neuron);
  const activation = network.layers[layer]?.activation ?? 'linear';
  return {
    quantity: { kind: 'a', layer, neuron },
    symbol: activationSymbol(context, layer + 1, neuron),
    expression: sharesOneWhole(activation)
      ? softmaxOf(context, layer, neuron)
      : activationFormulas[activation].value(zOperand, z),
    value: pass.activations[layer + 1]?.[neuron] ?? Number.NaN,
    progress: progressOf(context, { kind: 'a', layer, neuron }, 1).is,
    tone: 'result',
    notes: slope ? [{ kind: 'slope', formula: slope }] : [],
  };
}

/** Powers of e that stay in range without subtracting the largest z first. */
const LARGEST_POWER = 600;

/** e^z / Σ e^z over the outputs; far from 0, all z are taken from the largest one, as the engine does. */
function softmaxOf(context: FormulaContext, layer: number, neuron: number): Expression {
  const sums = context.pass.preActivations[layer] ?? [];
  const most = Math.max(...sums);
  const isLarge = sums.some((z) => Math.abs(z) > LARGEST_POWER);
  const powerOf = (z: number, k: number) => {
    const of: Quantity = { kind: 'z', layer, neuron: k };
    const zOperand = operand({ base: 'z', index: indexName(context, layer + 1, k) }, z, { of });
    return call('exp', isLarge ? difference(zOperand, operand({ base: 'max z' }, most)) : zOperand);
  };
  return quotient(powerOf(sums[neuron] ?? Number.NaN, neuron), sum(...sums.map(powerOf)));
}

/** f′(z) by the chain rule, from a, or null if it is 1 everywhere. Softmax has none that a formula here needs. */
function slopeFormula(context: FormulaContext, layer: number, neuron: number): Formula | null {
  const activation = context.network.layers[layer]?.activation ?? 'linear';
  if (sharesOneWhole(activation)) return null;
  const { slope, slopeSymbol } = activationFormulas[activation];
  if (slope === null) return null;
  const a = activationOperand(context, layer + 1, neuron);
  const z = operand({ base: 'z' }, context.pass.preActivations[layer]?.[neuron] ?? Number.NaN);
  return {
    quantity: { kind: 'a', layer, neuron },
    symbol: { base: slopeSymbol },
    expression: slope(a, z, z.value),
    value: slopeAt(a.value, activation, 'exact'),
    progress: progressOf(context, { kind: 'a', layer, neuron }, 1).is,
    tone: 'plain',
    notes: [],
  };
}

/** δ = ∂L/∂z, or null if the shown input has no target. */
export function deltaFormula(context: FormulaContext, layer: number, neuron: number): Formula | null {
  const { config, network, pass, targets, deltas, batchCount } = context;
  if (targets === null || deltas === null) return null;
  const isOutput = layer === network.layers.length - 1;
  const activation = network.layers[layer]?.activation ?? 'linear';
  const { errorIsDelta } = lossFunctions[config.loss];
  const hasSlope = !(isOutput && errorIsDelta);
  const a = pass.activations[layer + 1]?.[neuron] ?? Number.NaN;
  const isBug = gradientRules[config.gradientRule].hasBug;
  const slope = operand(
    { base: isBug ? 'σ′(a)' : slopeSymbolOf(activation) },
    slopeAt(a, activation, config.gradientRule),
    { of: { kind: 'a', layer, neuron } },
  );
  const terms = isOutput ? [outputError(context, neuron)] : errorTerms(context, layer, neuron);
  const steps = terms.length + (hasSlope ? 1 : 0);
  const progress = progressOf(context, { kind: 'delta', layer, neuron }, steps);
  const done = progress.is === 'begun' ? terms.slice(0, progress.terms) : terms;
  const isWhole = progress.is !== 'begun' || progress.terms === steps;
  const whole = isOutput && hasSlope && isWhole ? outputError(context, neuron).factors : [sum(...done)];
  const notes: readonly Note[] = [
    ...(isBug ? [{ kind: 'bug' } as const] : []),
    ...(hasSlope ? [] : [{ kind: 'crossEntropy' } as const]),
    { kind: 'oneOfBatch', count: batchCount },
  ];
  return {
    quantity: { kind: 'delta', layer, neuron },
    symbol: { base: 'δ', index: indexName(context, layer + 1, neuron) },
    expression: hasSlope && isWhole ? product(...whole, slope) : sum(...done),
    value: deltas[layer]?.[neuron] ?? Number.NaN,
    progress: progress.is,
    tone: 'backward',
    notes,
  };
}

function slopeSymbolOf(activation: LayerActivationName): string {
  return sharesOneWhole(activation) ? 'f′(z)' : activationFormulas[activation].slopeSymbol;
}

/** The slope of the loss at an output: the loss's factor times output minus target. */
function outputError(context: FormulaContext, output: number): Extract<Expression, { kind: 'product' }> {
  const { config, network, targets, batchCount } = context;
  const scale = lossFunctions[config.loss].errorScale(batchCount, config.outputCount);
  const error = difference(
    activationOperand(context, network.layers.length, output),
    operand({ base: targetName(context, output) }, targets?.[output] ?? Number.NaN),
  );
  return {
    kind: 'product',
    factors: scale === 1 ? [error] : [operand({ base: errorScaleName(config.loss, config.outputCount) }, scale), error],
  };
}

/** δ·w for each neuron of the layer after. */
function errorTerms(context: FormulaContext, layer: number, neuron: number): readonly Expression[] {
  const { network, deltas } = context;
  return (deltas?.[layer + 1] ?? []).map((delta, next) =>
    product(
      operand({ base: 'δ', index: indexName(context, layer + 2, next) }, delta, {
        tone: 'backward',
        of: { kind: 'delta', layer: layer + 1, neuron: next },
      }),
      operand(
        { base: 'w', index: `${indexName(context, layer + 1, neuron)}→${indexName(context, layer + 2, next)}` },
        network.layers[layer + 1]?.weights[neuron]?.[next] ?? Number.NaN,
        { tone: 'weight', of: { kind: 'parameter', part: `w${layer + 1}.${neuron}.${next}` } },
      ),
    ),
  );
}

/** Progress of the cursor in a line of `terms` terms. */
export function progressOf({ termsDone }: FormulaContext, line: Line, terms: number) {
  const done = termsDone?.(line) ?? terms;
  const is = done === 0 ? ('ahead' as const) : done < terms ? ('begun' as const) : ('done' as const);
  return { is, terms: done };
}

/**
 * A sum, shortened if it has many terms and `isWhole` is false: the first terms, and the others as one number, so that it
 * still adds up. `total` is the exact sum; terms that are not shown are not computed.
 */
export function withFewTerms(
  count: number,
  termAt: (index: number) => Expression,
  total: number,
  isWhole: boolean,
): { readonly expression: Expression; readonly leftOut: number } {
  const { symbols } = laterStrings.formula;
  const isShort = !isWhole && count > MOST_TERMS;
  const terms = Array.from({ length: isShort ? FIRST_TERMS : count }, (_, index) => termAt(index));
  if (!isShort) return { expression: sum(...terms), leftOut: 0 };
  const leftOut = count - FIRST_TERMS;
  const first = terms.reduce((sumSoFar, term) => sumSoFar + computedNumber(term), 0);
  return { expression: sum(...terms, operand({ base: symbols.others(leftOut) }, total - first)), leftOut };
}
