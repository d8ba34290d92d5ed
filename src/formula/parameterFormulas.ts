import { biasRules } from '../core/model/biasRules.ts';
import { gradientRules } from '../core/model/gradientRules.ts';
import { initializations } from '../core/model/initializations.ts';
import { networkFrom } from '../core/model/network.ts';
import { optimizers } from '../core/model/optimizers.ts';
import { type ParameterPart, parameterIndex, parsePart } from '../core/model/partId.ts';
import { isHeld } from '../core/run/heldParameters.ts';
import { runKindOf } from '../core/run/runKind.ts';
import type { UpdateRecord } from '../core/run/updateRecord.ts';
import { laterStrings } from '../strings/later.ts';
import { type FormulaContext, indexName, sampleOf } from './context.ts';
import { computedNumber, type Expression, type FormulaSymbol, operand, product, withoutSources } from './expression.ts';
import type { Formula, Note } from './formula.ts';
import { activationOperand, activationSymbol, progressOf, weightedInput, withFewTerms } from './neuronFormulas.ts';
import { penaltyFormulas } from './penaltyFormulas.ts';
import { before, updateFormulas } from './updateFormulas.ts';

/** Place of a parameter: the unit that its line leaves (null for a bias), and the neuron that it belongs to. */
interface ParameterPlace {
  readonly layer: number;
  readonly from: number | null;
  readonly to: number;
  /** Index in the flat list. */
  readonly index: number;
}

function placeOfParameter({ network }: FormulaContext, part: ParameterPart): ParameterPlace {
  const sizes = [network.layers[0]?.weights.length ?? 0, ...network.layers.map(({ biases }) => biases.length)];
  const index = parameterIndex(sizes, part);
  const parsed = parsePart(part);
  if (parsed?.kind === 'weight') return { layer: parsed.layer, from: parsed.from, to: parsed.to, index };
  if (parsed?.kind === 'bias') return { layer: parsed.layer, from: null, to: parsed.to, index };
  throw new Error(`${part} is no weight and no bias`);
}

/** w with the index x1→h2, b with the index h2. */
function parameterSymbol(context: FormulaContext, { layer, from, to }: ParameterPlace): FormulaSymbol {
  const target = indexName(context, layer + 1, to);
  return from === null
    ? { base: 'b', index: target }
    : { base: 'w', index: `${indexName(context, layer, from)}→${target}` };
}

/** What a weight adds to z for the shown input, or null for a bias, which is added as it is. */
export function contributionFormula(context: FormulaContext, part: ParameterPart): Formula | null {
  const { symbols } = laterStrings.formula;
  const { layer, from, to } = placeOfParameter(context, part);
  if (from === null) return null;
  const expression = weightedInput(context, layer, from, to);
  return {
    quantity: { kind: 'contribution', part },
    symbol: { base: symbols.partOfZ, index: indexName(context, layer + 1, to) },
    expression,
    value: computedNumber(expression),
    progress: isAdded(context, layer, from, to) ? 'done' : 'ahead',
    tone: 'result',
    notes: [],
  };
}

/** Whether z includes this weight's term at the cursor. The bias is the first term. */
function isAdded({ termsDone }: FormulaContext, layer: number, from: number, to: number): boolean {
  return termsDone === null || termsDone({ kind: 'z', layer, neuron: to }) > from + 1;
}

/** a·δ, or δ for a bias: the part of the shown input in the gradient. Null if it has no target. */
export function partFormula(context: FormulaContext, part: ParameterPart): Formula | null {
  const { symbols } = laterStrings.formula;
  const { deltas } = context;
  if (!deltas) return null;
  const { layer, from, to } = placeOfParameter(context, part);
  const delta = operand({ base: 'δ', index: indexName(context, layer + 1, to) }, deltas[layer]?.[to] ?? Number.NaN, {
    tone: 'backward',
    of: { kind: 'delta', layer, neuron: to },
  });
  const expression = from === null ? delta : product(activationOperand(context, layer, from), delta);
  return {
    quantity: { kind: 'part', part },
    symbol: { base: symbols.samplePart },
    expression,
    value: computedNumber(expression),
    progress: progressOf(context, { kind: 'part', part }, 1).is,
    tone: 'backward',
    notes: [],
  };
}

/** ∂L/∂w = Σ a·δ over the samples of the next update's batch. Null without a next update. */
export function gradientFormula(context: FormulaContext, part: ParameterPart): Formula | null {
  const { snapshot, config } = context;
  const next = snapshot.updates?.next;
  if (!next) return null;
  const place = placeOfParameter(context, part);
  const value = next.gradient[place.index] ?? Number.NaN;
  const { expression, leftOut } = withFewTerms(
    next.samples.length,
    (index) => samplePart(context, place, next.samples[index] ?? 0),
    value,
    context.isWhole,
  );
  const hasPenalty = penaltyFormulas[context.snapshot.inEffect.regularization] !== null && place.from !== null;
  return {
    quantity: { kind: 'gradient', part },
    symbol: gradientSymbol(context, place),
    expression,
    value,
    progress: progressOf(context, { kind: 'gradient', part }, 1).is,
    tone: 'backward',
    notes: [
      ...(leftOut > 0 ? [{ kind: 'leftOut', count: leftOut } as const] : []),
      ...(gradientRules[config.gradientRule].hasBug ? [{ kind: 'bug' } as const] : []),
      ...(hasPenalty ? [{ kind: 'withoutPenalty' } as const] : []),
    ],
  };
}

function gradientSymbol(context: FormulaContext, place: ParameterPlace): FormulaSymbol {
  const { base, index } = parameterSymbol(context, place);
  return index === undefined ? { base: `∂L/∂${base}` } : { base: `∂L/∂${base}`, index };
}

function samplePart(context: FormulaContext, { layer, from, to }: ParameterPlace, sample: number): Expression {
  const found = sampleOf(context, sample);
  const delta = operand(
    { base: 'δ', index: indexName(context, layer + 1, to), sample: sample + 1 },
    found?.deltas[layer]?.[to] ?? Number.NaN,
    { tone: 'backward', of: { kind: 'delta', layer, neuron: to, sample } },
  );
  if (from === null) return delta;
  const a = operand(
    { ...activationSymbol(context, layer, from), sample: sample + 1 },
    found?.pass.activations[layer]?.[from] ?? Number.NaN,
    {
      of: layer === 0 ? { kind: 'input', input: from, sample } : { kind: 'a', layer: layer - 1, neuron: from, sample },
    },
  );
  return product(a, delta);
}

/** The next update of a parameter, with the optimizer's own numbers first. Empty without a next update. */
export function nextFormulas(context: FormulaContext, part: ParameterPart): readonly Formula[] {
  const next = context.snapshot.updates?.next;
  if (!next) return [];
  const { is } = progressOf(context, { kind: 'update', part }, 1);
  const isSubtracted = optimizers[context.config.optimizer].isPlain && !isHeld(context.config, part);
  const notes: readonly Note[] = isSubtracted ? [{ kind: 'signConvention' }] : [];
  return formulasOfUpdate(context, part, next, { kind: 'next', part }).map((formula) => ({
    ...formula,
    progress: is,
    notes: [...formula.notes, ...notes],
  }));
}

/** The origin of a parameter's value: the last update, a change by hand, or the start. */
export function parameterFormulas(context: FormulaContext, part: ParameterPart): readonly Formula[] {
  const { snapshot, config } = context;
  const place = placeOfParameter(context, part);
  const value = snapshot.parameters[place.index] ?? Number.NaN;
  const last = snapshot.updates?.last;
  const quantity = { kind: 'parameter', part } as const;
  const held = isHeld(config, part);
  if (last && !held && Object.is(last.after[place.index], value)) {
    const note: Note = { kind: 'updateOf', epoch: Math.floor(last.position / snapshot.updatesPerEpoch) + 1 };
    const formulas = formulasOfUpdate(context, part, last, quantity);
    const noted = formulas.map((formula, k) =>
      k === formulas.length - 1 ? { ...formula, notes: [...formula.notes, note] } : formula,
    );
    const gradient = gradientThen(context, part, last);
    return gradient ? [...noted, gradient] : noted;
  }
  const given: Formula = {
    quantity,
    symbol: parameterSymbol(context, place),
    expression: null,
    value,
    progress: 'done',
    tone: 'result',
    notes: [...originOf(context, part, place), ...(held ? [{ kind: 'held' } as const] : [])],
  };
  const gradient = last && held ? gradientThen(context, part, last) : null;
  return gradient ? [given, gradient] : [given];
}

/** The gradient of the last update. Its numbers have been replaced since, so none of them links to a formula. */
function gradientThen(context: FormulaContext, part: ParameterPart, last: UpdateRecord): Formula | null {
  const { snapshot } = context;
  const gradient = gradientFormula(
    {
      ...context,
      network: networkFrom(snapshot.architecture, last.before),
      batchCount: last.samples.length,
      snapshot: { ...snapshot, inEffect: last.inEffect, updates: { last: null, next: last, start: last.before } },
      termsDone: null,
    },
    part,
  );
  return (
    gradient && {
      ...gradient,
      quantity: { kind: 'parameter', part },
      symbol: before(gradient.symbol),
      expression: gradient.expression && withoutSources(gradient.expression),
    }
  );
}

/** The origin of a value that no update made. Empty if the update that made it was not recorded. */
function originOf(
  { snapshot, config, setByHand }: FormulaContext,
  part: ParameterPart,
  place: ParameterPlace,
): readonly Note[] {
  if (setByHand.has(part)) return [{ kind: 'setByHand' }];
  if (snapshot.position > 0) return [];
  if (!runKindOf(config).drawsParameters) return [{ kind: 'given' }];
  const { weights, drawsBiases } = initializations[config.initialization];
  const hasBiases = drawsBiases && !biasRules[config.biases].isZero;
  const isZero = weights === null || (place.from === null && !hasBiases);
  return [isZero ? { kind: 'zero' } : { kind: 'drawn', seed: config.seed }];
}

function formulasOfUpdate(
  context: FormulaContext,
  part: ParameterPart,
  record: UpdateRecord,
  quantity: Formula['quantity'],
): readonly Formula[] {
  const place = placeOfParameter(context, part);
  const isNext = record === context.snapshot.updates?.next;
  return updateFormulas({
    config: context.config,
    record,
    index: place.index,
    isWeight: place.from !== null,
    symbol: parameterSymbol(context, place),
    // The gradient of the last update is not that of the current numbers, so it links to no formula.
    gradientSymbol: isNext ? gradientSymbol(context, place) : before(gradientSymbol(context, place)),
    gradientOf: isNext ? { kind: 'gradient', part } : null,
    quantity,
  });
}
