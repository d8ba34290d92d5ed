import { isRight, largestIndex } from '../../core/data/decision.ts';
import { activationFormulas } from '../../formula/activationFormulas.ts';
import { call, computedNumber, type Expression, operand, product, quotient, sum } from '../../formula/expression.ts';
import { type Token, tokensOf } from '../../formula/tokens.ts';
import { answerText } from '../../strings/answerText.ts';
import { formatExact, formatFixed } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
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

const DECIMALS = 4;
const MOST_DECIMALS = 12;
/** A longer sum is written with its first terms, and the others as one number. */
const MOST_TERMS = 5;
const FIRST_TERMS = 4;
/** Larger numbers are written with so many significant digits. */
const LARGE = 99_999;
const LARGE_DIGITS = 9;

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

  const answerOf = (digits: number): Expression => {
    const at = (k: number) => {
      const base = isSeveral ? `z${k + 1}` : 'z';
      return operand({ base }, rounded(sums[k] ?? Number.NaN, digits));
    };
    if (activation !== 'softmax') return activationFormulas[activation].value(at(unit), z);
    return quotient(call('exp', at(unit)), sum(...sums.map((_, k) => call('exp', at(k)))));
  };
  const shownAnswer = shown(answer, data.decision.middle);
  const sumDigits = fewest((digits) => agrees(answerOf(digits), shownAnswer.value, shownAnswer.decimals));
  const shownSum = rounded(z, sumDigits);
  const sumOf = (digits: number): Expression => writtenSum(moment, layer, unit, digits);
  const digits = fewest((count) => agrees(sumOf(count), shownSum, sumDigits));
  const written = {
    sum: { expression: sumOf(digits), result: shownSum },
    answer: { expression: answerOf(sumDigits), result: shownAnswer.value },
  };
  return {
    outputName,
    written,
    lines: linesOf(moment, unit, written, { digits, sumDigits, answer: shownAnswer.text, activation }),
  };
}

/** b + w1 · h1 + …, with every number as it is written; a long sum with the rest as one number. */
function writtenSum({ network, pass, nameOf }: PaperMoment, layer: number, unit: number, digits: number): Expression {
  const { biases = [], weights = [] } = network.layers[layer] ?? {};
  const inputs = pass.activations[layer] ?? [];
  const term = (from: number) =>
    product(
      operand({ base: `w${from + 1}` }, rounded(weights[from]?.[unit] ?? Number.NaN, digits)),
      operand({ base: nameOf(layer, from) }, rounded(inputs[from] ?? Number.NaN, digits)),
    );
  const isLong = inputs.length > MOST_TERMS;
  const first = inputs.slice(0, isLong ? FIRST_TERMS : inputs.length).map((_, from) => term(from));
  const rest = inputs
    .slice(first.length)
    .reduce((total, input, k) => total + (weights[first.length + k]?.[unit] ?? Number.NaN) * input, 0);
  const others = operand(
    { base: laterStrings.formula.symbols.others(inputs.length - first.length) },
    rounded(rest, digits),
  );
  return sum(
    operand({ base: 'b' }, rounded(biases[unit] ?? Number.NaN, digits)),
    ...first,
    ...(isLong ? [others] : []),
  );
}

interface Writing {
  readonly digits: number;
  readonly sumDigits: number;
  /** The answer as text. */
  readonly answer: string;
  readonly activation: string;
}

function linesOf(
  moment: PaperMoment,
  unit: number,
  written: WorkedAnswer['written'],
  { digits, sumDigits, answer, activation }: Writing,
): WorkedAnswer['lines'] {
  const { network, nameOf } = moment;
  const layer = network.layers.length - 1;
  const isSeveral = (network.layers[layer]?.biases.length ?? 1) > 1;
  const zName = isSeveral ? `z${unit + 1}` : 'z';
  const sumTokens = tokensOf(written.sum.expression);
  const answerTokens = tokensOf(written.answer.expression);
  const answerSymbols = piecesOf(answerTokens, 'symbols', sumDigits);
  const isItself = activation === 'linear';
  return [
    [name(zName), plain(' = '), ...piecesOf(sumTokens, 'symbols', digits)],
    [
      plain('= '),
      ...piecesOf(sumTokens, 'numbers', digits),
      plain(' = '),
      result(numberText(written.sum.result, sumDigits)),
    ],
    [
      name(nameOf(layer + 1, unit)),
      plain(' = '),
      ...answerSymbols,
      plain(' = '),
      ...(isItself || !isSeveral ? [] : [...piecesOf(answerTokens, 'numbers', sumDigits), plain(' = ')]),
      result(answer),
      plain(verdict(moment, unit)),
    ],
  ];
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

function piecesOf(tokens: readonly Token[], side: 'symbols' | 'numbers', digits: number): readonly WorkedPiece[] {
  return tokens.flatMap((token) => tokenPieces(token, side, digits));
}

function tokenPieces(token: Token, side: 'symbols' | 'numbers', digits: number): readonly WorkedPiece[] {
  switch (token.kind) {
    case 'operand': {
      if (side === 'symbols') return [name(token.operand.symbol.base)];
      const text = numberText(token.operand.value, digits);
      return [plain(token.operand.value < 0 && !token.isAlone ? `(${text})` : text)];
    }
    case 'constant':
      return [plain(formatExact(token.value))];
    case 'sign':
      return [plain(signText(token))];
    case 'name':
      return [plain(token.text)];
    case 'fraction':
      return [...grouped(token.over, side, digits), plain(' / '), ...grouped(token.under, side, digits)];
    case 'square':
      return [...piecesOf(token.of, side, digits), power('2')];
    case 'root':
      return [plain('√('), ...piecesOf(token.of, side, digits), plain(')')];
    case 'exponential':
      return [plain('e'), ...piecesOf(token.power, side, digits).map(({ text }) => power(text.trim()))];
  }
}

/** In brackets, unless it is a single piece. */
function grouped(tokens: readonly Token[], side: 'symbols' | 'numbers', digits: number): readonly WorkedPiece[] {
  const pieces = piecesOf(tokens, side, digits);
  return tokens.length > 1 ? [plain('('), ...pieces, plain(')')] : pieces;
}

function signText(token: Extract<Token, { kind: 'sign' }>): string {
  if (token.isPrefix || token.text === '(' || token.text === ')') return token.text;
  return token.text === ',' ? ', ' : ` ${token.text} `;
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
  const isLarge = Math.abs(answer) > LARGE;
  const text = isLarge ? numberText(rounded(answer, DECIMALS), DECIMALS) : answerText(answer, middle, DECIMALS);
  const decimals = Math.max(DECIMALS, /\.(\d+)$/.exec(text)?.[1]?.length ?? DECIMALS);
  return { text, value: rounded(answer, decimals), decimals };
}

/** The fewest decimals, from four on, with which a formula gives what is written. */
function fewest(isEnough: (digits: number) => boolean): number {
  for (let digits = DECIMALS; digits < MOST_DECIMALS; digits++) if (isEnough(digits)) return digits;
  return MOST_DECIMALS;
}

/** Whether a formula with written numbers gives a written result, to its last decimal. */
function agrees(expression: Expression, written: number, digits: number): boolean {
  return rounded(computedNumber(expression), digits) === written;
}

function rounded(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  return Math.abs(value) > LARGE
    ? Number(value.toPrecision(LARGE_DIGITS + digits - DECIMALS))
    : Number(value.toFixed(digits));
}

function numberText(value: number, digits: number): string {
  return Math.abs(value) > LARGE ? formatExact(value) : formatFixed(value, digits);
}
