import type { ReactNode } from 'react';
import { partOfQuantity } from '../../core/model/quantity.ts';
import type { Operand } from '../../formula/expression.ts';
import { highlight, openQuantity } from '../../store/actions/formulaActions.ts';

interface NumberLinkProps {
  readonly operand: Operand;
  readonly children: ReactNode;
}

/**
 * A number in a formula; if it has a formula of its own, a click leads there. MathML has no links and no buttons: for the keyboard and
 * for screen readers, `NumberButtons` follow the formula.
 */
export function NumberLink({ operand, children }: NumberLinkProps) {
  const { of, value } = operand;
  if (!of) return children;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the buttons after the formula.
    <mrow
      data-value={String(value)}
      onClick={() => openQuantity(of)}
      onPointerEnter={() => highlight(partOfQuantity(of))}
      onPointerLeave={() => highlight(null)}
      className="cursor-pointer rounded-sm border-b border-dotted border-current hover:bg-sunken in-[mfrac]:border-none"
    >
      {children}
    </mrow>
  );
}
