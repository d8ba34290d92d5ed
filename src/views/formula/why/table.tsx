import type { ReactNode } from 'react';

const PADDING = 'px-1.5 max-[499px]:px-0.5 first:pl-0 last:pr-0 min-[500px]:last:pl-4';

/** One sentence, and a table whose head and sum stay in sight. */
export function TableWithSum({ children }: { readonly children: ReactNode }) {
  return <div className="grid roomy:h-full roomy:grid-rows-[auto_minmax(0,1fr)] roomy:content-start">{children}</div>;
}

/** Shows whole rows only. */
export function Scroller({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many points scroll, so the keyboard must get there.
    <div tabIndex={0} className="min-w-0 overflow-x-auto roomy:max-h-[round(down,100%,24px)] roomy:overflow-y-auto">
      {children}
    </div>
  );
}

interface CellProps {
  readonly children: ReactNode;
  readonly title?: string | undefined;
  readonly isLeft?: boolean;
  /** Whether there is no room for it on a phone. */
  readonly isWide?: boolean;
  readonly className?: string;
}

/** The head of a column; it stays in sight. */
export function HeadCell({ children, title, isLeft = false, isWide = false }: CellProps) {
  return (
    <th
      scope="col"
      title={title}
      className={`sticky top-0 z-10 h-6 bg-card ${PADDING} text-[13px] font-normal whitespace-nowrap text-muted ${isLeft ? 'text-left' : 'text-right'} ${isWide ? 'max-[499px]:hidden' : ''} max-[499px]:text-[12px]`}
    >
      {children}
    </th>
  );
}

interface NumberCellProps {
  readonly value: number;
  readonly text: string;
  readonly className?: string;
}

export function NumberCell({ value, text, className = '' }: NumberCellProps) {
  return (
    <td data-value={String(value)} className={`h-6 ${PADDING} text-right whitespace-nowrap ${className}`}>
      {text}
    </td>
  );
}

export function Cell({ children, className = '' }: CellProps) {
  return <td className={`h-6 ${PADDING} ${className}`}>{children}</td>;
}

/** A cell of the sum, which stays in sight. */
export const SUM_CELL = `sticky bottom-0 z-10 h-6 border-t border-ink bg-card ${PADDING}`;
