import { formatExact, formatSignificant } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import type { MirrorArray, RowWindow } from './mirrorArrays.ts';

const DIGITS = 4;

interface ArrayTableProps {
  readonly array: MirrorArray;
  /** The visible rows of the batch. */
  readonly window: RowWindow;
  /** The current sample's place in the batch, or null. */
  readonly sample: number | null;
  /** Whether the cursor is at the line that computes this array. */
  readonly isCurrent: boolean;
}

/** One array: name, shape and numbers. Values not yet computed are blank. */
export function ArrayTable({ array, window, sample, isCurrent }: ArrayTableProps) {
  const words = strings.numpy;
  const { name, shape, mark, rows, isBackward, isBySample } = array;
  const isBlank = rows.every((row) => row.every(Number.isNaN));
  const [first = 0, ...others] = shape;
  const shapeText = others.length === 0 ? `(${first},)` : `(${shape.join(', ')})`;
  return (
    <table
      data-mark={mark ?? undefined}
      className={`border-separate rounded-lg border px-1 text-[12px] ${isCurrent ? 'border-ink' : 'border-hairline'}`}
    >
      <caption className="px-1 text-left whitespace-nowrap">
        <span className={`font-mono font-semibold ${isBackward ? 'text-backward' : ''}`}>{name}</span>{' '}
        <span className="text-muted">{shapeText}</span>
      </caption>
      <tbody>
        {isBySample && window.start > 0 && <Note text={words.moreRows(window.start)} />}
        {isBlank ? (
          <Note text={words.notComputed} />
        ) : (
          rows.map((row, k) => {
            const place = isBySample ? window.start + k : k;
            return (
              <tr key={place} className={`h-[18px] ${isBySample && place === sample ? 'font-semibold' : ''}`}>
                {Array.from(row.entries(), ([column, value]) => (
                  <Cell key={column} value={value} />
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
    <tr>
      <td colSpan={100} className="px-1 whitespace-nowrap text-muted">
        {text}
      </td>
    </tr>
  );
}

function Cell({ value }: { readonly value: number }) {
  const words = strings.numpy;
  if (Number.isNaN(value))
    return (
      <td title={words.notComputed}>
        <span className="sr-only">{words.notComputed}</span>
      </td>
    );
  return (
    <td title={formatExact(value)} className="px-1 text-right whitespace-nowrap">
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
