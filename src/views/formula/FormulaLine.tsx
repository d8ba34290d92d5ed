import { useEffect, useRef } from 'react';
import { ALL_DIGITS, operandDigits } from '../../formula/digits.ts';
import { operandsOf } from '../../formula/expression.ts';
import type { Formula } from '../../formula/formula.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { MathLines, USUAL_SIZE } from './MathLines.tsx';
import { NumberButtons } from './NumberButtons.tsx';
import type { ShortName } from './shortNames.ts';

interface FormulaLineProps {
  readonly formula: Formula;
  /** Whether the user asked for this number. */
  readonly isOpened?: boolean;
  readonly notes?: readonly string[];
  /** How its names are shortened. */
  readonly short: ShortName;
  /** The width for it, in pixels. */
  readonly room: number;
  /** Size of its letters, in pixels. */
  readonly size?: number;
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
  size = USUAL_SIZE,
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
      <MathLines formula={formula} short={short} room={room} isStacked={isStacked} size={size} />
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
