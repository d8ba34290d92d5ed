import type { KeyboardEvent, ReactNode } from 'react';
import { partOfQuantity } from '../../core/model/quantity.ts';
import type { Operand } from '../../formula/expression.ts';
import { highlight, openQuantity } from '../../store/actions/formulaActions.ts';
import { laterStrings } from '../../strings/later.ts';

interface NumberLinkProps {
  readonly operand: Operand;
  readonly text: string;
  readonly children: ReactNode;
}

/** A number in a formula; if it has a formula of its own, a click leads there. MathML has no links and no buttons. */
export function NumberLink({ operand, text, children }: NumberLinkProps) {
  const { of, symbol, value } = operand;
  if (!of) return children;
  const part = partOfQuantity(of);
  const open = () => openQuantity(of);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    open();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button may stand within MathML.
    <mrow
      role="button"
      tabIndex={0}
      data-value={String(value)}
      aria-label={laterStrings.formula.operandName(
        laterStrings.formula.symbolName(symbol.base, symbol.index, symbol.sample),
        text,
      )}
      onClick={open}
      onKeyDown={onKeyDown}
      onPointerEnter={() => highlight(part)}
      onPointerLeave={() => highlight(null)}
      onFocus={() => highlight(part)}
      onBlur={() => highlight(null)}
      className="cursor-pointer rounded-sm border-b border-dotted border-current hover:bg-sunken"
    >
      {children}
    </mrow>
  );
}
