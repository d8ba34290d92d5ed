import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { setParameter } from '../../../store/actions/settingsActions.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { parseDecimal } from '../../shared/inputs/parseDecimal.ts';
import { whyUnreadable } from '../../shared/inputs/whyUnreadable.ts';
import { parameterWords } from '../../shared/words/parameterWords.ts';
import { unitNamesOf } from '../../shared/words/unitNames.ts';
import { parameterIn } from './parameterValue.ts';

interface NumberCellProps {
  /** A weight or bias. */
  readonly part: PartId;
  /** The key that began the typing, or null to edit the present number. */
  readonly begun: string | null;
  /** Middle of the number that the cell covers, in pixels of the graph. */
  readonly place: { readonly x: number; readonly y: number };
  /** Called at the end; `returns` if the focus goes back to the part. */
  readonly onEnd: (returns: boolean) => void;
}

const WIDTH = 84;

/**
 * A cell over a number of the graph, as in a spreadsheet: Enter, Tab or leaving it takes the number, Escape restores the old
 * one. Text that is no number stays, with a sentence.
 */
export function NumberCell({ part, begun, place, onEnd }: NumberCellProps) {
  const field = useRef<HTMLInputElement>(null);
  /** The text that needs no taking: that of the present number, or the one taken last. */
  const known = useRef<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const { newWeight, newBias, cellHelp } = laterStrings.fields;
  const nameOf = unitNamesOf(pageStore.getState().spec.config);

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    const present = formatExact(parameterIn(pageStore.getState(), part));
    known.current = begun === null ? present : null;
    input.value = begun ?? present;
    input.focus({ preventScroll: true });
    if (begun === null) input.select();
    else input.setSelectionRange(begun.length, begun.length);
  }, [part, begun]);

  /** Returns false for a text that is no number. */
  const take = (text: string): boolean => {
    if (text === known.current) return true;
    const number = parseDecimal(text);
    setProblem(number === null ? whyUnreadable(text) : null);
    if (number === null) return false;
    known.current = text;
    if (number !== parameterIn(pageStore.getState(), part)) setParameter(part, number);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    if (event.key === 'Escape') {
      known.current = value;
      onEnd(true);
    } else if (event.key === 'Enter') {
      if (take(value)) onEnd(true);
    } else if (event.key !== 'Tab' || take(value)) return;
    event.preventDefault();
    // Escape would close the card too.
    event.stopPropagation();
  };
  const onBlur = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    // A window that lost the focus gives it back to the cell.
    if (document.activeElement !== currentTarget && take(currentTarget.value)) onEnd(false);
  };

  return (
    <div
      className="absolute z-20 -translate-x-1/2 -translate-y-1/2 text-[14px] presenting:text-[28px]"
      style={{ left: place.x, top: place.y, width: WIDTH }}
    >
      <input
        ref={field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={parameterWords(part, nameOf, { weight: newWeight, bias: newBias })}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={id}
        onChange={() => setProblem(null)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        className="h-[30px] w-full rounded-md border-2 border-ink bg-card px-2 text-right font-semibold text-ink shadow-md aria-invalid:border-invalid pointer-coarse:h-[44px] pointer-coarse:text-[16px]"
      />
      <span
        id={id}
        role={problem === null ? undefined : 'status'}
        className={
          problem === null
            ? 'sr-only'
            : 'absolute top-full left-0 mt-1 w-max max-w-[220px] rounded-lg border border-invalid bg-card px-2 py-1 text-[13px] text-invalid shadow-md'
        }
      >
        {problem ?? cellHelp}
      </span>
    </div>
  );
}
