import { clausesOf } from '../../formula/clauses.ts';
import { ALL_DIGITS, DIGITS, operandDigits, writtenNumber } from '../../formula/digits.ts';
import { computedNumber, operandsOf } from '../../formula/expression.ts';
import type { Formula } from '../../formula/formula.ts';
import { brokenLines, EQUALS_WIDTH, symbolWidth, textWidth, tokensWidth } from '../../formula/lineBreaks.ts';
import { type Token, tokensOf } from '../../formula/tokens.ts';
import { usePage } from '../../store/state/usePage.ts';
import { Equals, Sign, Tokens, toneClass } from './Maths.tsx';
import { type ShortName, shortened } from './shortNames.ts';

/** Size of the letters in pixels. */
export const USUAL_SIZE = 16;

interface Piece {
  readonly width: number;
  readonly startsLine?: boolean;
  readonly content: React.ReactNode;
}

interface MathLinesProps {
  readonly formula: Formula;
  readonly short: ShortName;
  /** The width for it, in pixels. */
  readonly room: number;
  /** Whether the numbers begin on a line of their own. */
  readonly isStacked: boolean;
  /** Size of its letters, in pixels. */
  readonly size: number;
}

/** The formula in lines of the given width: each is one expression, for eyes and ears. */
export function MathLines({ formula, short, room, isStacked, size }: MathLinesProps) {
  const allDigits = usePage((state) => state.view.allDigits);
  const lines = brokenLines(piecesOf(formula, short, allDigits, isStacked), room / size);
  return lines.map((pieces, place) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: lines stay in their order.
      key={place}
      className="font-formula leading-[1.625] whitespace-nowrap has-[mfrac]:py-1"
      style={{ fontSize: size }}
    >
      <math>
        <mrow>
          {pieces.map(({ content }, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces stay in their order.
            <mrow key={k}>{content}</mrow>
          ))}
        </mrow>
      </math>
    </p>
  ));
}

/** Sizes of letters on the projector, in pixels: the largest that the room allows is taken. */
const LARGE_SIZES = [32, 30, 28, 26, 24, 22, 20, 18] as const;
/** Heights in sizes of letters: of a line, and what a fraction in it adds. */
const LINE = 1.63;
const FRACTION = 1.6;

/** Size of letters for some formulas, each with `besides` pixels for its caption, in a box: at least the usual one. */
export function fittingSize(
  formulas: readonly Formula[],
  short: ShortName,
  allDigits: boolean,
  box: { readonly width: number; readonly height: number; readonly besides: number },
): number {
  const heightAt = (size: number) =>
    formulas.reduce((height, formula) => {
      const lines = brokenLines(piecesOf(formula, short, allDigits, false), box.width / size).length;
      return height + box.besides + size * lines * (LINE + (hasFraction(formula) ? FRACTION : 0));
    }, 0);
  return LARGE_SIZES.find((size) => heightAt(size) <= box.height) ?? USUAL_SIZE;
}

function hasFraction({ expression }: Formula): boolean {
  return expression !== null && tokensOf(expression).some(({ kind }) => kind === 'fraction');
}

function piecesOf(formula: Formula, short: ShortName, allDigits: boolean, isStacked: boolean): Piece[] {
  const { expression, value, progress, tone } = formula;
  // Numbers keep their full names: a screen reader hears one of them alone.
  const named = shortened(formula, short);
  const symbols = named.expression ? tokensOf(named.expression) : [];
  const tokens = expression ? tokensOf(expression) : [];
  const hasSymbols = expression !== null && operandsOf(expression).length > 0;
  // Within a sum, the result is the sum of the terms so far.
  const result = progress === 'begun' && expression ? computedNumber(expression) : value;
  const ofOperands = expression && !allDigits ? operandDigits(expression, result) : ALL_DIGITS;
  const resultText = writtenNumber(result, allDigits ? ALL_DIGITS : DIGITS);
  const side = (tokens: readonly Token[], digits: number | null): Piece[] =>
    clausesOf(tokens).map((clause, place) => ({
      width: tokensWidth(clause, digits) + (place === 0 ? EQUALS_WIDTH : 0),
      startsLine: isStacked && digits !== null && place === 0,
      content: (
        <>
          {place === 0 && <Equals />}
          <Tokens tokens={clause} numbers={digits} />
        </>
      ),
    }));
  return [
    { width: symbolWidth(named.symbol), content: <Sign symbol={named.symbol} /> },
    ...(hasSymbols ? side(symbols, null) : []),
    ...(hasSymbols && progress === 'begun' ? [{ width: 2.2, content: <mtext>&nbsp;+ …</mtext> }] : []),
    ...(progress !== 'ahead' && expression ? side(tokens, ofOperands) : []),
    // A formula of a single number shows it already.
    ...(progress !== 'ahead' && expression?.kind !== 'operand'
      ? [
          {
            width: EQUALS_WIDTH + textWidth(resultText),
            content: (
              <>
                <Equals />
                <mn data-value={String(result)} className={toneClass(tone, result)}>
                  {resultText}
                </mn>
              </>
            ),
          },
        ]
      : []),
  ];
}
