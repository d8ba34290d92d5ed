import type { ReactNode } from 'react';
import { formatSignificant } from '../../strings/formatNumber.ts';

interface CheckTableProps {
  readonly caption: ReactNode;
  /** Column headings; the first heads the row names. */
  readonly columns: readonly ReactNode[];
  /** Rows in total including the head, if not all are drawn. */
  readonly rowCount?: number | undefined;
  /** Table bodies. */
  readonly children: ReactNode;
}

const CELL = 'border-b border-hairline px-1.5 py-0.5 max-[499px]:px-0.5';

/** A table of numbers whose head stays visible while it scrolls. */
export function CheckTable({ caption, columns, rowCount, children }: CheckTableProps) {
  return (
    <table aria-rowcount={rowCount} className="border-separate border-spacing-0 text-[13px] max-[499px]:text-[12px]">
      <caption className="pb-1 text-left font-semibold">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, c) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are.
              key={c}
              scope="col"
              className={`${CELL} sticky top-0 max-w-[100px] bg-card align-bottom font-normal text-muted ${c === 0 ? 'text-left' : 'text-right'}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

export function RowName({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="row" className={`${CELL} text-left font-semibold whitespace-nowrap`}>
      {children}
    </th>
  );
}

interface NumberCellProps {
  /** Undefined if not yet known: the cell stays empty. */
  readonly value: number | undefined;
  readonly digits: number;
  /** Gradients and deltas have the colour of the backward pass. */
  readonly backward?: boolean;
}

export function NumberCell({ value, digits, backward = false }: NumberCellProps) {
  return (
    <td data-value={value ?? ''} className={`${CELL} text-right whitespace-nowrap ${backward ? 'text-backward' : ''}`}>
      {value === undefined ? '' : formatSignificant(value, digits)}
    </td>
  );
}
