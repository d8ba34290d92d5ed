import { useEffect, useRef } from 'react';
import { ALL_DIGITS, DIGITS, operandDigits, writtenNumber } from '../../formula/digits.ts';
import { computedNumber, operandsOf } from '../../formula/expression.ts';
import type { Formula } from '../../formula/formula.ts';
import { tokensOf } from '../../formula/tokens.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Equals, Result, SymbolOf, SymbolSide } from './Maths.tsx';
import { NumberSide } from './NumberSide.tsx';

interface FormulaLineProps {
  readonly formula: Formula;
  /** Whether the user asked for this number. */
  readonly isOpened: boolean;
  readonly notes: readonly string[];
}

/** One formula: symbol = in symbols = in numbers = result. Parts beyond the cursor stay blank. */
export function FormulaLine({ formula, isOpened, notes }: FormulaLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const allDigits = usePage((state) => state.view.allDigits);
  const { symbol, expression, value, progress, tone } = formula;

  useEffect(() => {
    if (!isOpened || !line.current) return;
    // A step scrolls the line into view within its card only; a request for a number scrolls the page to it.
    if (selectAtCursor(pageStore.getState()) === null) line.current.scrollIntoView({ block: 'nearest' });
    else scrollWithinCard(line.current);
  }, [isOpened]);

  const digits = allDigits ? ALL_DIGITS : DIGITS;
  const tokens = expression ? tokensOf(expression) : [];
  const hasSymbols = expression !== null && operandsOf(expression).length > 0;
  // Within a sum, the result is the sum of the terms so far.
  const result = progress === 'begun' && expression ? computedNumber(expression) : value;
  const ofOperands = expression && !allDigits ? operandDigits(expression, result) : ALL_DIGITS;
  const slope = formula.notes.find((note) => note.kind === 'slope');
  return (
    <div
      ref={line}
      aria-current={isOpened || undefined}
      className={`-mx-1.5 flex flex-wrap items-baseline gap-x-3 rounded-md px-1.5 text-[1.02rem] leading-[1.6] min-[1100px]:text-[0.95rem] min-[1400px]:text-[1.08rem] ${
        isOpened ? 'bg-sunken' : ''
      }`}
    >
      <p className="font-formula has-[mfrac]:pt-[3px]">
        <SymbolOf symbol={symbol} />
        {hasSymbols && (
          <>
            <Equals />
            <SymbolSide tokens={tokens} />
            {progress === 'begun' && ' + …'}
          </>
        )}
        {progress !== 'ahead' && expression && (
          <>
            <Equals />
            <NumberSide tokens={tokens} digits={ofOperands} />
          </>
        )}
        {/* A formula of a single number shows it already. */}
        {progress !== 'ahead' && expression?.kind !== 'operand' && (
          <>
            <Equals />
            <Result value={result} text={writtenNumber(result, digits)} tone={tone} />
          </>
        )}
      </p>
      {progress === 'begun' && <span className="text-[0.9em] text-muted">{strings.formula.soFar}</span>}
      {slope && <SlopeNote formula={slope.formula} digits={digits} />}
      {progress === 'ahead' && <span className="text-[0.9em] text-muted">{strings.formula.ahead}</span>}
      {notes.map((note) => (
        <span key={note} className="text-[13px] text-muted">
          {note}
        </span>
      ))}
    </div>
  );
}

function scrollWithinCard(line: HTMLElement): void {
  const card = line.closest('section');
  if (!card) return;
  const [inner, outer] = [line.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inner.top < outer.top) card.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) card.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
}

function SlopeNote({ formula, digits }: { readonly formula: Formula; readonly digits: number }) {
  if (formula.progress !== 'done') return null;
  const tokens = formula.expression ? tokensOf(formula.expression) : null;
  return (
    <p className="font-formula text-muted has-[mfrac]:pt-[3px]">
      <span className="font-sans text-[13px]">{strings.formula.slope} </span>
      <SymbolOf symbol={formula.symbol} />
      <Equals />
      {tokens && (
        <>
          <SymbolSide tokens={tokens} />
          <Equals />
        </>
      )}
      <Result value={formula.value} text={writtenNumber(formula.value, digits)} tone="plain" />
    </p>
  );
}
