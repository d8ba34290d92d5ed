import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { formatFixed, formatSignificant } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { Indexed } from '../shared/words/Indexed.tsx';
import { RowChunk } from './RowChunk.tsx';

/** Enough to see where the two begin to differ. */
const DECIMALS = 9;
const DIFFERENCE_DIGITS = 2;
/** Smaller slopes are written with a power of ten. */
const SMALLEST_FIXED = 1e-6;
/** Longer tables are drawn in chunks. */
const MOST_ROWS = 150;
const CHUNK_ROWS = 100;
const COLUMNS = 4;

interface ParameterTableProps {
  readonly caption: string;
  /** Index of the first row in the flat lists. */
  readonly start: number;
  readonly names: readonly string[];
  readonly check: GradientCheck | null;
  readonly hasBug: boolean;
  /** Index of the selected weight or bias, or −1. */
  readonly outlined: number;
}

/** The slopes of some weights and biases: by the chain rule, measured, and their difference. */
export function ParameterTable({ caption, start, names, check, hasBug, outlined }: ParameterTableProps) {
  const words = laterStrings.check;
  const isLong = names.length > MOST_ROWS;
  const rows = (from: number, to: number) =>
    names.slice(from, to).map((name, row) => {
      const p = start + from + row;
      return (
        <Row key={name} name={name} check={check} p={p} isOutlined={p === outlined} place={isLong ? p - start : null} />
      );
    });
  return (
    <table
      aria-rowcount={isLong ? names.length + 1 : undefined}
      className="border-separate border-spacing-0 text-[13px] max-[499px]:text-[12px]"
    >
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {[words.parameter, hasBug ? words.withTheBug : words.byChainRule, words.measuredHead, words.difference].map(
            (head, column) => (
              <th
                key={head}
                scope="col"
                className="sticky top-0 z-10 h-6 border-b border-control bg-card px-1.5 text-right font-semibold text-muted short:h-5"
              >
                {column === 0 ? <span className="sr-only">{head}</span> : head}
              </th>
            ),
          )}
        </tr>
      </thead>
      {isLong ? (
        chunkStarts(names.length).map((from) => {
          const to = Math.min(names.length, from + CHUNK_ROWS);
          return (
            <RowChunk key={from} rows={to - from} columns={COLUMNS}>
              {() => rows(from, to)}
            </RowChunk>
          );
        })
      ) : (
        <tbody>{rows(0, names.length)}</tbody>
      )}
    </table>
  );
}

function chunkStarts(rows: number): number[] {
  return Array.from({ length: Math.ceil(rows / CHUNK_ROWS) }, (_, chunk) => chunk * CHUNK_ROWS);
}

interface RowProps {
  readonly name: string;
  readonly check: GradientCheck | null;
  /** Index in the flat lists. */
  readonly p: number;
  readonly isOutlined: boolean;
  /** Its place in a table that does not draw all of its rows, or null. */
  readonly place: number | null;
}

const CELL = 'px-1.5 text-right whitespace-nowrap';

function Row({ name, check, p, isOutlined, place }: RowProps) {
  const computed = check?.backpropagation[p];
  const measured = check?.finiteDifferences[p];
  const verdict = check?.verdicts[p];
  return (
    <tr
      aria-rowindex={place === null ? undefined : place + 2}
      aria-current={isOutlined || undefined}
      className={`h-[21px] short:h-5 ${isOutlined ? 'rounded-md font-semibold outline-2 -outline-offset-1 outline-ink' : ''}`}
    >
      <th scope="row" className="px-1.5 text-left font-normal whitespace-nowrap">
        <Indexed text={name} />
      </th>
      <td data-value={computed ?? ''} className={`${CELL} text-backward`}>
        {slopeText(computed)}
      </td>
      <td data-value={measured ?? ''} className={CELL}>
        {slopeText(measured)}
      </td>
      <td className={`${CELL} ${verdict === 'disagrees' ? 'font-semibold text-alarm' : 'text-muted'}`}>
        {computed !== undefined && measured !== undefined && (
          <Difference value={computed - measured} verdict={verdict} />
        )}
      </td>
    </tr>
  );
}

interface DifferenceProps {
  readonly value: number;
  readonly verdict: GradientCheck['verdicts'][number] | undefined;
}

function Difference({ value, verdict }: DifferenceProps) {
  const words = laterStrings.check.verdicts;
  if (verdict === 'atKink' || verdict === 'unmeasurable') return words[verdict];
  return (
    <>
      {formatSignificant(value, DIFFERENCE_DIGITS)}
      {(verdict === 'disagrees' || verdict === 'tooSmall') && <span className="sr-only"> {words[verdict]}</span>}
    </>
  );
}

function slopeText(slope: number | undefined): string {
  if (slope === undefined) return '';
  const isTiny = slope !== 0 && Math.abs(slope) < SMALLEST_FIXED;
  return isTiny ? formatSignificant(slope, DIFFERENCE_DIGITS + 2) : formatFixed(slope, DECIMALS);
}
