import { useEffect, useRef } from 'react';
import { clausesOf } from '../../formula/clauses.ts';
import { ALL_DIGITS, DIGITS, operandDigits, writtenNumber } from '../../formula/digits.ts';
import { computedNumber, operandsOf } from '../../formula/expression.ts';
import type { Formula } from '../../formula/formula.ts';
import { brokenLines, EQUALS_WIDTH, symbolWidth, textWidth, tokensWidth } from '../../formula/lineBreaks.ts';
import { type Token, tokensOf } from '../../formula/tokens.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Equals, Sign, Tokens, toneClass } from './Maths.tsx';
import { NumberButtons } from './NumberButtons.tsx';
import { type ShortName, shortened } from './shortNames.ts';

/** Size of the letters in pixels. */
const SIZE = 16;

interface FormulaLineProps {
  readonly formula: Formula;
  /** Whether the user asked for this number. */
  readonly isOpened?: boolean;
  readonly notes?: readonly string[];
  /** How its names are shortened. */
  readonly short: ShortName;
  /** The width for it, in pixels. */
  readonly room: number;
  /** Whether the numbers begin on a line of their own. */
  readonly isStacked?: boolean;
}

/** One formula: symbol = in symbols = in numbers = result. Parts beyond the cursor stay blank. */
export function FormulaLine({
  formula,
  isOpened = false,
  notes = [],
  short,
  room,
  isStacked = false,
}: FormulaLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const { expression, progress, value } = formula;
  const allDigits = usePage((state) => state.view.allDigits);
  const digits = expression && !allDigits ? operandDigits(expression, value) : ALL_DIGITS;

  useEffect(() => {
    if (isOpened) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpened]);

  return (
    <div
      ref={line}
      aria-current={isOpened || undefined}
      className={`relative -mx-1.5 rounded-md px-1.5 ${isOpened ? 'bg-sunken' : ''}`}
    >
      <MathLines formula={formula} short={short} room={room} isStacked={isStacked} />
      {progress !== 'ahead' && expression && <NumberButtons operands={operandsOf(expression)} digits={digits} />}
      {progress === 'begun' && <span className="mr-3 text-[13px] text-muted">{laterStrings.formula.soFar}</span>}
      {progress === 'ahead' && <span className="mr-3 text-[13px] text-muted">{laterStrings.formula.ahead}</span>}
      {notes.map((note) => (
        <span key={note} className="mr-3 text-[13px] text-muted">
          {note}
        </span>
      ))}
    </div>
  );
}

interface Piece {
  readonly width: number;
  readonly startsLine?: boolean;
  readonly content: React.ReactNode;
}

interface MathLinesProps extends Pick<FormulaLineProps, 'formula' | 'short' | 'room'> {
  readonly isStacked: boolean;
}

/** The formula in lines of the given width: each is one expression, for eyes and ears. */
function MathLines({ formula, short, room, isStacked }: MathLinesProps) {
  const allDigits = usePage((state) => state.view.allDigits);
  const lines = brokenLines(piecesOf(formula, short, allDigits, isStacked), room / SIZE);
  return lines.map((pieces, place) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: lines stay in their order.
      key={place}
      className="font-formula text-[16px] leading-[26px] whitespace-nowrap has-[mfrac]:py-1"
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
