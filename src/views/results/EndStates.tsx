import type { ClassRow } from '../../config/task/classRows.ts';
import { laterStrings } from '../../strings/later.ts';
import { EndState } from './EndState.tsx';

interface EndStatesProps {
  readonly rows: readonly ClassRow[];
  readonly labels: readonly string[];
}

/** What every replayed network answers in the end, side by side in the order of the table. */
export function EndStates({ rows, labels }: EndStatesProps) {
  return (
    <ul
      style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))' }}
      aria-label={laterStrings.results.endStates}
      className="grid min-h-0 flex-1 content-start gap-x-3 gap-y-2 overflow-y-auto border-t border-hairline px-[16px] py-3"
    >
      {rows.map((row) => (
        <EndState key={row.order} row={row} label={labels[row.order - 1] ?? ''} />
      ))}
    </ul>
  );
}
