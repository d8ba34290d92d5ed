import { writtenNumber } from './digits.ts';
import type { FormulaSymbol } from './expression.ts';
import type { Token } from './tokens.ts';

/** Widths in the size of the letters, of the page's own mathematics font, and rather too large. */
const DIGIT = 0.56;
const LETTER = 0.64;
const INDEX = 0.46;
const OPERATORS = { '+': 1.35, '−': 1.35, '·': 0.75, '(': 0.45, ')': 0.45, ',': 0.5 } as const;
/** An equals sign with its space. */
export const EQUALS_WIDTH = 1.5;

/** Width of a name on the blackboard. */
export function symbolWidth({ base, index = '', sample }: FormulaSymbol): number {
  const above = sample === undefined ? 0 : String(sample).length + 2;
  return base.length * LETTER + Math.max(index.length, above) * INDEX;
}

/** Width of a number as it is written. */
export function textWidth(text: string): number {
  return text.length * DIGIT + (text.startsWith('−') ? 0.3 : 0);
}

/** Width of a part of a formula, with the digits of its numbers or, for null, in symbols. */
export function tokensWidth(tokens: readonly Token[], digits: number | null): number {
  return tokens.reduce((width, token) => width + tokenWidth(token, digits), 0);
}

function tokenWidth(token: Token, digits: number | null): number {
  switch (token.kind) {
    case 'operand': {
      const { symbol, value } = token.operand;
      if (digits === null) return symbolWidth(symbol);
      return textWidth(writtenNumber(value, digits)) + (value < 0 && !token.isAlone ? 2 * OPERATORS['('] : 0);
    }
    case 'constant':
      return textWidth(writtenNumber(token.value));
    case 'sign':
      return token.isPrefix ? 0.85 : OPERATORS[token.text];
    case 'name':
      return token.text.length * LETTER;
    case 'fraction':
      return Math.max(tokensWidth(token.over, digits), tokensWidth(token.under, digits)) + 0.3;
    case 'square':
      return tokensWidth(token.of, digits) + 1.4;
    case 'root':
      return tokensWidth(token.of, digits) + 1.1;
    case 'exponential':
      return LETTER + 0.75 * tokensWidth(token.power, digits);
  }
}

interface Breakable {
  readonly width: number;
  readonly startsLine?: boolean;
}

/** Pieces of a formula in lines that are at most `room` wide, unless one piece is wider. */
export function brokenLines<Piece extends Breakable>(pieces: readonly Piece[], room: number): Piece[][] {
  const lines: Piece[][] = [];
  let left = 0;
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && !piece.startsLine && piece.width <= left) {
      last.push(piece);
      left -= piece.width;
    } else {
      lines.push([piece]);
      left = room - piece.width;
    }
  }
  return lines;
}
