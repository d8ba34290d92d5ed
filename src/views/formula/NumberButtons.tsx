import { partOfQuantity } from '../../core/model/quantity.ts';
import { writtenNumber } from '../../formula/digits.ts';
import type { Operand } from '../../formula/expression.ts';
import { highlight, openQuantity } from '../../store/actions/formulaActions.ts';
import { laterStrings } from '../../strings/later.ts';

interface NumberButtonsProps {
  readonly operands: readonly Operand[];
  readonly digits: number;
}

/** The numbers of a formula that have a formula of their own, for the keyboard: each is seen while it has the focus. */
export function NumberButtons({ operands, digits }: NumberButtonsProps) {
  return Array.from(operands.entries(), ([place, { of, symbol, value }]) => {
    if (!of) return null;
    const words = laterStrings.formula;
    const name = words.symbolName(symbol.base, symbol.index, symbol.sample);
    return (
      <button
        // A followed number goes, and its focus with it to the panel.
        key={`${place} ${name}`}
        type="button"
        data-value={String(value)}
        onClick={() => openQuantity(of)}
        onFocus={() => highlight(partOfQuantity(of))}
        onBlur={() => highlight(null)}
        className="sr-only focus:not-sr-only focus:absolute focus:right-0 focus:bottom-0 focus:z-10 focus:min-h-[28px] focus:rounded-md focus:border focus:border-control focus:bg-card focus:px-2 focus:text-[13px]"
      >
        {words.operandName(name, writtenNumber(value, digits))}
      </button>
    );
  });
}
