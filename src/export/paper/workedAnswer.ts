import { isRight, largestIndex } from '../../core/data/decision.ts';
import { sharesOneWhole } from '../../core/model/activations.ts';
import { activationFormulas } from '../../formula/activationFormulas.ts';
import { call, type Expression, operand, product, quotient, sum } from '../../formula/expression.ts';
import { type Token, tokensOf } from '../../formula/tokens.ts';
import { answerText } from '../../strings/answerText.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import {
  DECIMALS,
  decimalsOf,
  leastPrecision,
  type Precision,
  roundedTo,
  written,
  writtenText,
} from './paperDigits.ts';
import type { PaperMoment } from './paperMoment.ts';

/** A piece of a line: its digits are indices if it is a name. */
export interface WorkedPiece {
  readonly text: string;
  readonly as: 'plain' | 'name' | 'power' | 'result';
}

/** How the answer for the chosen input is computed, as a student would write it. */
export interface WorkedAnswer {
  /** The output that is worked out. */
  readonly outputName: string;
  readonly lines: readonly (readonly WorkedPiece[])[];
  /** The same with the numbers as they are written, for whoever recomputes it: sum and answer. */
  readonly written: { readonly sum: Worked; readonly answer: Worked };
}

/** A formula with the numbers as written, and its written result. */
export interface Worked {
  readonly expression: Expression;
  readonly result: number;
}

/** A longer sum is written with its first terms, and the others as one number. */
const MOST_TERMS = 8;
const FIRST_TERMS = 5;

/** The answer of the output, or of the one that decides. Null if it is too large for a number. */
export function workedAnswer(moment: PaperMoment): WorkedAnswer | null {
  const { network, pass, data, nameOf } = moment;
  const layer = network.layers.length - 1;
  const outputs = pass.activations.at(-1) ?? [];
  const unit = data.decision.kind === 'largest' ? largestIndex(outputs) : 0;
  const sums = pass.preActivations[layer] ?? [];
  const [z, answer] = [sums[unit] ?? Number.NaN, outputs[unit] ?? Number.NaN];
  if (!Number.isFinite(z) || !Number.isFinite(answer)) return null;
  const isSeveral = outputs.length > 1;
  const outputName = nameOf(layer + 1, unit);
  const activation = network.layers[layer]?.activation ?? 'linear';

  const answerOf = (precision: Precision): Expression => {
    const at = (k: number) => {
      const base = isSeveral ? `z${k + 1}` : 'z';
      return operand({ base }, written(sums[k] ?? Number.NaN, precision));
    };
    if (!sharesOneWhole(activation)) return activationFormulas[activation].value(at(unit), z);
    return quotient(call('exp', at(unit)), sum(...sums.map((_, k) => call('exp', at(k)))));
  };
  const shownAnswer = shown(answer, data.decision.middle);
  const ofSum = leastPrecision(answerOf, shownAnswer.value, shownAnswer.decimals);
  const sumOf = (precision: Precision) => writtenSum(moment, layer, unit, precision);
  const ofTerms = leastPrecision(sumOf, written(z, ofSum), decimalsOf(z, ofSum));
  const numbers = {
    sum: { expression: sumOf(ofTerms), result: written(z, ofSum) },
    answer: { expression: answerOf(ofSum), result: shownAnswer.value },
  };
  return {
    outputName,
    written: numbers,
    lines: linesOf(moment, unit, numbers, { ofTerms, ofSum, answer: shownAnswer.text }),
  };
}

/** b + w1 · h1 + …, with every number as it is written; a long sum with the rest as one number. */
function writtenSum(
  { network, pass, nameOf }: PaperMoment,
  layer: number,
  unit: number,
  precision: Precision,
): Expression {
  const { biases = [], weights = [] } = network.layers[layer] ?? {};
  const inputs = pass.activations[layer] ?? [];
  const term = (from: number) =>
    product(
      operand({ base: `w${from + 1}` }, written(weights[from]?.[unit] ?? Number.NaN, precision)),
      operand({ base: nameOf(layer, from) }, written(inputs[from] ?? Number.NaN, precision)),
    );
  const isLong = inputs.length > MOST_TERMS;
  const first = inputs.slice(0, isLong ? FIRST_TERMS : inputs.length).map((_, from) => term(from));
  const rest = inputs
    .slice(first.length)
    .reduce((total, input, k) => total + (weights[first.length + k]?.[unit] ?? Number.NaN) * input, 0);
  const others = operand(
    { base: laterStrings.formula.symbols.others(inputs.length - first.length) },
    written(rest, precision),
  );
  return sum(
    operand({ base: 'b' }, written(biases[unit] ?? Number.NaN, precision)),
    ...first,
    ...(isLong ? [others] : []),
  );
}

interface Writing {
  /** Of the terms of the sum, and of the sum itself. */
  readonly ofTerms: Precision;
  readonly ofSum: Precision;
  /** The answer as text. */
  readonly answer: string;
}

function linesOf(
  moment: PaperMoment,
  unit: number,
  numbers: WorkedAnswer['written'],
  { ofTerms, ofSum, answer }: Writing,
): WorkedAnswer['lines'] {
  const { network, nameOf } = moment;
  const layer = network.layers.length - 1;
  const isSeveral = (network.layers[layer]?.biases.length ?? 1) > 1;
  const isShared = sharesOneWhole(network.layers[layer]?.activation ?? 'linear');
  const zName = isSeveral ? `z${unit + 1}` : 'z';
  const sumTokens = tokensOf(numbers.sum.expression);
  const answerTokens = tokensOf(numbers.answer.expression);
  const answerSymbols = piecesOf(answerTokens, 'symbols', ofSum);
  return [
    [name(zName), plain(' = '), ...piecesOf(sumTokens, 'symbols', ofTerms)],
    [
      plain('= '),
      ...piecesOf(withoutBrackets(sumTokens), 'numbers', ofTerms),
      plain(' = '),
      result(writtenText(numbers.sum.result, ofSum)),
    ],
    [
      name(nameOf(layer + 1, unit)),
      plain(' = '),
      ...answerSymbols,
      plain(' = '),
      ...(!isShared ? [] : [...piecesOf(answerTokens, 'numbers', ofSum), plain(' = ')]),
      result(answer),
      plain(verdict(moment, unit)),
    ],
  ];
}

/** A negative number at the beginning needs no brackets. */
function withoutBrackets([first, ...rest]: readonly Token[]): readonly Token[] {
  return first?.kind === 'operand' ? [{ ...first, isAlone: true }, ...rest] : [...(first ? [first] : []), ...rest];
}

/** What the answer is read as. */
function verdict({ data, pass, point }: PaperMoment, unit: number): string {
  const words = laterStrings.paper.worked;
  const outputs = pass.activations.at(-1) ?? [];
  if (data.task === 'regression') return '.';
  if (data.decision.kind === 'largest') return words.largest(unit);
  const { low, middle, high } = data.range;
  const isHigh = (outputs[unit] ?? Number.NaN) >= middle;
  const known = data.training.find(({ point: at }) => at[0] === point[0] && at[1] === point[1]);
  const text = words.side(formatExact(middle), isHigh, formatExact(isHigh ? high : low));
  return known && outputs.length === 1 && !isRight(data.decision, outputs, known.targets)
    ? words.wrong(text)
    : `${text}.`;
}

function piecesOf(tokens: readonly Token[], side: 'symbols' | 'numbers', precision: Precision): readonly WorkedPiece[] {
  return tokens.flatMap((token) => tokenPieces(token, side, precision));
}

function tokenPieces(token: Token, side: 'symbols' | 'numbers', precision: Precision): readonly WorkedPiece[] {
  switch (token.kind) {
    case 'operand': {
      if (side === 'symbols') return [name(token.operand.symbol.base)];
      const text = writtenText(token.operand.value, precision);
      return [plain(token.operand.value < 0 && !token.isAlone ? `(${text})` : text)];
    }
    case 'constant':
      return [plain(formatExact(token.value))];
    case 'sign':
      return [plain(signText(token))];
    case 'name':
      return [plain(token.text)];
    case 'fraction':
      return [...grouped(token.over, side, precision), plain(' / '), ...grouped(token.under, side, precision)];
    case 'square':
      return [...piecesOf(token.of, side, precision), power('2')];
    case 'root':
      return [plain('√('), ...piecesOf(token.of, side, precision), plain(')')];
    case 'exponential':
      return [plain('e'), ...piecesOf(token.power, side, precision).map(({ text }) => power(text.trim()))];
  }
}

/** In brackets, unless it is a single piece. */
function grouped(tokens: readonly Token[], side: 'symbols' | 'numbers', precision: Precision): readonly WorkedPiece[] {
  const pieces = piecesOf(tokens, side, precision);
  return tokens.length > 1 ? [plain('('), ...pieces, plain(')')] : pieces;
}

function signText(token: Extract<Token, { kind: 'sign' }>): string {
  if (token.isPrefix || token.text === '(' || token.text === ')') return token.text;
  // A product is not divided between two lines.
  return token.text === ',' ? ', ' : token.text === '·' ? '\u00a0·\u00a0' : ` ${token.text} `;
}

function plain(text: string): WorkedPiece {
  return { text, as: 'plain' };
}

function name(text: string): WorkedPiece {
  return { text, as: 'name' };
}

function power(text: string): WorkedPiece {
  return { text, as: 'power' };
}

function result(text: string): WorkedPiece {
  return { text, as: 'result' };
}

/** The answer as it is shown, and as a number: with so many decimals as tell its side of the middle. */
function shown(answer: number, middle: number) {
  const text = answerText(answer, middle, DECIMALS);
  const decimals = Math.max(DECIMALS, /\.(\d+)$/.exec(text)?.[1]?.length ?? DECIMALS);
  return { text, value: roundedTo(answer, decimals), decimals };
}
