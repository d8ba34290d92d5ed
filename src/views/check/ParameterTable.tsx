import { memo } from 'react';
import type { GradientCheck } from '../../core/analysis/gradientCheck.ts';
import { strings } from '../../strings/index.ts';
import { CheckTable, NumberCell, RowName, WordCell } from './CheckTable.tsx';
import { RowChunk } from './RowChunk.tsx';

/** Enough digits to see where the two gradients start to differ. */
const DIGITS = 10;
const DIFFERENCE_DIGITS = 2;
/** Longer tables are drawn in chunks. */
const MOST_ROWS = 300;
const CHUNK_ROWS = 100;

interface ParameterTableProps {
  readonly names: readonly string[];
  /** Or null while the check runs: the table keeps its place, empty. */
  readonly check: GradientCheck | null;
}

/** Both gradients of every parameter, and their difference. Renders only for a new check. */
export const ParameterTable = memo(function ParameterTable({ names, check }: ParameterTableProps) {
  const words = strings.check;
  const isLong = names.length > MOST_ROWS;
  const columns = [
    words.parameter,
    words.backpropagation,
    words.finiteDifference,
    words.difference,
    words.explained,
    <span key="verdict" className="sr-only">
      {words.verdict}
    </span>,
  ];
  const rows = (start: number, end: number) =>
    names
      .slice(start, end)
      .map((name, row) => <ParameterRow key={name} name={name} check={check} p={start + row} isOneOfMany={isLong} />);
  return (
    <CheckTable caption={words.tableCaption} columns={columns} rowCount={isLong ? names.length + 1 : undefined}>
      {isLong ? (
        chunkStarts(names.length).map((start) => {
          const end = Math.min(names.length, start + CHUNK_ROWS);
          return (
            <RowChunk key={start} rows={end - start} columns={columns.length}>
              {() => rows(start, end)}
            </RowChunk>
          );
        })
      ) : (
        <tbody>{rows(0, names.length)}</tbody>
      )}
    </CheckTable>
  );
});

function chunkStarts(rows: number): number[] {
  return Array.from({ length: Math.ceil(rows / CHUNK_ROWS) }, (_, chunk) => chunk * CHUNK_ROWS);
}

interface ParameterRowProps {
  readonly name: string;
  readonly check: GradientCheck | null;
  /** Index in the flat lists. */
  readonly p: number;
  /** Whether some rows of the table are not drawn. */
  readonly isOneOfMany: boolean;
}

function ParameterRow({ name, check, p, isOneOfMany }: ParameterRowProps) {
  const words = strings.check;
  const computed = check?.backpropagation[p];
  const measured = check?.finiteDifferences[p];
  const difference = computed === undefined || measured === undefined ? undefined : computed - measured;
  const verdict = check?.verdicts[p];
  return (
    <tr aria-rowindex={isOneOfMany ? p + 2 : undefined}>
      <RowName>{name}</RowName>
      <NumberCell value={computed} digits={DIGITS} backward />
      <NumberCell value={measured} digits={DIGITS} />
      <NumberCell value={difference} digits={DIFFERENCE_DIGITS} />
      <NumberCell value={check?.tolerances[p]} digits={DIFFERENCE_DIGITS} />
      <WordCell>
        {verdict && (
          <span className={verdict === 'disagrees' ? 'font-semibold text-alarm' : ''}>{words.verdicts[verdict]}</span>
        )}
      </WordCell>
    </tr>
  );
}
