import { type RefObject, useLayoutEffect, useRef } from 'react';
import { asksTestLoss, type ClassRow, type Column, columns, type Order } from '../../config/task/classRows.ts';
import type { TaskDraft } from '../../config/task/taskDraft.ts';
import { laterStrings } from '../../strings/later.ts';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { ResultRow } from './ResultRow.tsx';

/** The height of a row, and of the head, in pixels. */
const ROW = 32;
const HEAD = 37;

interface ResultsTableProps {
  readonly draft: TaskDraft;
  readonly rows: readonly ClassRow[];
  /** The names of all rows, in the order in which they were handed in. */
  readonly labels: readonly string[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** Told how many rows are in sight at once. */
  readonly onFitting: (count: number | null) => void;
}

/** A row for each link; a column's name sorts by it. */
export function ResultsTable({ draft, rows, labels, order, onOrder, onFitting }: ResultsTableProps) {
  const words = laterStrings.results;
  const box = useRef<HTMLDivElement>(null);
  useFittingRows(box, onFitting);
  const nameOf = (column: Column) =>
    column === 'loss' && asksTestLoss(draft) ? words.testLoss : words.columns[column];
  return (
    <div ref={box} className="relative min-h-0 flex-1 overflow-auto stacked:max-h-[70dvh]">
      <table
        aria-label={words.title}
        style={{ minWidth: 900 }}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: WIDTHS[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === order.column ? (order.isDescending ? 'descending' : 'ascending') : undefined}
                className="sticky top-0 z-10 border-b border-control bg-card p-0"
              >
                <button
                  type="button"
                  onClick={() => onOrder({ column, isDescending: column === order.column && !order.isDescending })}
                  className={`h-[36px] w-full cursor-pointer px-3 whitespace-nowrap text-[13px] font-semibold hover:text-ink pointer-coarse:h-[44px] ${column === order.column ? 'text-ink' : 'text-muted'} ${isNumber(column) ? 'text-right' : 'text-left'}`}
                >
                  {nameOf(column)}
                  {column === order.column && <span aria-hidden="true"> {order.isDescending ? '▼' : '▲'}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ResultRow
              key={row.order}
              row={row}
              draft={draft}
              label={labels[row.order - 1] ?? ''}
              sameLabel={row.sameAs === null ? null : (labels[row.sameAs - 1] ?? '')}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In pixels; the last column has what is left. */
const WIDTHS: Readonly<Record<Column, number | undefined>> = {
  place: 66,
  name: 152,
  epoch: 82,
  loss: 94,
  neurons: 84,
  rate: 70,
  correct: 104,
  verdict: undefined,
};

function isNumber(column: Column): boolean {
  return column !== 'name' && column !== 'verdict';
}

/** Tells how many whole rows fit below the head, now and after every change of the window. */
function useFittingRows(box: RefObject<HTMLDivElement | null>, onFitting: (count: number | null) => void): void {
  const height = useBoxSize(box)?.height ?? null;
  useLayoutEffect(() => {
    onFitting(height === null ? null : Math.floor((height - HEAD) / ROW));
  }, [height, onFitting]);
}
