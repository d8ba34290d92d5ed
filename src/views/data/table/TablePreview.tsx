import { laterStrings } from '../../../strings/later.ts';
import type { TableChoice } from '../../../table/chooseColumns.ts';
import type { Table } from '../../../table/table.ts';
import { columnLabel, shortened } from './problemSentence.ts';

/** Enough to recognise a table. */
const ROWS = 6;

interface TablePreviewProps {
  readonly table: Table;
  readonly choice: TableChoice;
}

/** The first rows as in the file, with the chosen columns marked. */
export function TablePreview({ table: { columns, rows }, choice }: TablePreviewProps) {
  const words = laterStrings.data.table;
  const first = rows.slice(0, ROWS);
  const marks = columns.map((_, column) => marksOf(column, choice));
  const isUsed = (column: number) => (marks[column]?.length ?? 0) > 0;
  return (
    <section
      aria-label={words.preview(first.length)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, so the keyboard must get there.
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-hairline"
    >
      <table className="w-full border-collapse text-[13px]">
        <thead>
          <tr className="border-b border-hairline text-left">
            <th scope="col" className="px-2 py-1 font-normal text-muted">
              {words.line}
            </th>
            {columns.map((_, column) => (
              <th
                // Columns have no identity except their index.
                key={String(column)}
                scope="col"
                className={`px-2 py-1 whitespace-nowrap ${isUsed(column) ? 'bg-sunken font-semibold' : 'font-normal text-muted'}`}
              >
                {columnLabel(columns, column)}
                {marks[column]?.map((mark) => (
                  <span key={mark} className="ml-1.5 rounded-full bg-ink px-1.5 py-px text-[12px] text-on-ink">
                    {mark}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className="px-2 py-0.5 text-left font-normal text-muted">
                {line}
              </th>
              {cells.map((cell, column) => (
                <td
                  key={String(column)}
                  className={`px-2 py-0.5 whitespace-nowrap ${isUsed(column) ? 'bg-sunken' : 'text-muted'}`}
                >
                  {shortened(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a column is used for. */
function marksOf(column: number, { x1, x2, target, targets, task }: TableChoice): readonly string[] {
  const words = laterStrings.data.table;
  const isSeveral = task === 'severalTargets';
  return [
    ...(column === x1 ? [words.marks.x1] : []),
    ...(column === x2 ? [words.marks.x2] : []),
    ...(column === target && !isSeveral ? [words.marks.target] : []),
    ...(isSeveral && targets.includes(column) ? [words.markOfTarget(targets.indexOf(column) + 1)] : []),
  ];
}
