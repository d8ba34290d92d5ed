import { formatExact, formatSignificant } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import type { MirrorArray, RowWindow } from './mirrorArrays.ts';

const DIGITS = 4;

/** The cell of the selected weight or bias. */
export interface BoxedCell {
  readonly row: number;
  readonly column: number;
}

interface ArrayTableProps {
  readonly array: MirrorArray;
  /** The visible rows of the batch. */
  readonly window: RowWindow;
  /** The place in the batch of the sample whose row is lit, or null. */
  readonly sample: number | null;
  /** Whether it is what the line computes. */
  readonly isResult: boolean;
  readonly boxed: BoxedCell | null;
}

/** One array: name, shape and numbers. Values not yet computed are blank. */
export function ArrayTable({ array, window, sample, isResult, boxed }: ArrayTableProps) {
  const words = laterStrings.numpy;
  const { name, shape, mark, rows, isBackward, isBySample } = array;
  const isBlank = rows.every((row) => row.every(Number.isNaN));
  const [first = 0] = shape;
  return (
    <table data-mark={mark ?? undefined} className="border-separate border-spacing-0 text-[13px]">
      <caption className="pb-0.5 text-left leading-[20px] whitespace-nowrap">
        <span className={`font-mono font-semibold ${isBackward ? 'text-backward' : ''}`}>{name}</span>{' '}
        <span className="text-muted">{shape.join(' × ')}</span>
      </caption>
      <tbody
        className={`rounded-lg outline -outline-offset-1 ${isResult ? 'outline-2 outline-ink' : 'outline-hairline'}`}
      >
        {isBySample && window.start > 0 && <Note text={words.moreRows(window.start)} />}
        {isBlank ? (
          <Note text={words.notComputed} />
        ) : (
          rows.map((row, k) => {
            const place = isBySample ? window.start + k : k;
            const isLit = isBySample && place === sample;
            return (
              <tr key={place} className={`h-[22px] ${isLit ? 'bg-warning' : ''}`}>
                {Array.from(row.entries(), ([column, value]) => (
                  <Cell key={column} value={value} isBoxed={boxed?.row === place && boxed.column === column} />
                ))}
              </tr>
            );
          })
        )}
        {isBySample && window.end < first && <Note text={words.moreRows(first - window.end)} />}
      </tbody>
    </table>
  );
}

function Note({ text }: { readonly text: string }) {
  return (
    <tr className="h-[22px]">
      <td colSpan={100} className="px-2 whitespace-nowrap text-muted">
        {text}
      </td>
    </tr>
  );
}

function Cell({ value, isBoxed }: { readonly value: number; readonly isBoxed: boolean }) {
  const words = laterStrings.numpy;
  if (Number.isNaN(value))
    return (
      <td title={words.notComputed}>
        <span className="sr-only">{words.notComputed}</span>
      </td>
    );
  return (
    <td
      title={formatExact(value)}
      className={`px-2.5 text-right whitespace-nowrap ${isBoxed ? 'rounded-sm font-semibold outline-2 -outline-offset-2 outline-ink' : ''}`}
    >
      {shortText(value)}
    </td>
  );
}

/** Four significant digits; small whole numbers in full. */
function shortText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS
    ? formatExact(value)
    : formatSignificant(value, DIGITS);
}
