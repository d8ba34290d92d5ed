import { useId, useMemo, useState } from 'react';
import { type ClassRow, isToLookAt, type Order, sortedRows } from '../../config/task/classRows.ts';
import type { TaskDraft } from '../../config/task/taskDraft.ts';
import { laterStrings } from '../../strings/later.ts';
import { Segments } from '../shared/inputs/Segments.tsx';
import { CopyTable } from './CopyTable.tsx';
import { EndStates } from './EndStates.tsx';
import { ResultsFoot } from './ResultsFoot.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { labelOf } from './rowWords.ts';

type Filter = keyof typeof laterStrings.results.filters;

const passes: Readonly<Record<Filter, (row: ClassRow) => boolean>> = {
  all: () => true,
  reached: ({ place }) => place !== null,
  look: isToLookAt,
};

interface ResultsCardProps {
  readonly draft: TaskDraft;
  readonly rows: readonly ClassRow[];
}

/** What became of each link, as a table or side by side. */
export function ResultsCard({ draft, rows }: ResultsCardProps) {
  const words = laterStrings.results;
  const titleId = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>({ column: 'epoch', isDescending: false });
  const [hidesNames, setHidesNames] = useState(false);
  const [isSideBySide, setSideBySide] = useState(false);
  const [fitting, setFitting] = useState<number | null>(null);
  const shown = useMemo(
    () => sortedRows(rows.filter(passes[filter]), order, (row) => labelOf(row, hidesNames)),
    [rows, filter, order, hidesNames],
  );
  const labels = useMemo(() => rows.map((row) => labelOf(row, hidesNames)), [rows, hidesNames]);
  const isEmpty = rows.length === 0;
  return (
    <section
      aria-labelledby={titleId}
      className="flex min-h-0 min-w-0 flex-col overflow-hidden rounded-xl border border-hairline bg-card"
    >
      <div className="flex min-h-[52px] shrink-0 flex-wrap items-center gap-x-4 gap-y-2 px-[16px] py-2">
        <h3 id={titleId} className="text-[16px] font-bold">
          {isEmpty ? words.empty : words.results(rows.length)}
        </h3>
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="text-muted">
            {words.show}
          </span>
          <Segments
            label={words.show}
            options={filters().map((value) => ({ value, label: words.filters[value] }))}
            chosen={filter}
            onChoose={setFilter}
          />
        </span>
        <span className="ml-auto flex items-center gap-4">
          <label className="flex min-h-[28px] cursor-pointer items-center gap-2 pointer-coarse:min-h-[44px]">
            <input
              type="checkbox"
              checked={hidesNames}
              onChange={(event) => setHidesNames(event.currentTarget.checked)}
              className="h-[20px] w-[20px] cursor-pointer accent-ink"
            />
            {words.hideNames}
          </label>
          <CopyTable draft={draft} rows={shown} labels={labels} />
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="flex-1 border-t border-hairline px-[16px] py-3 text-muted">
          {isEmpty ? words.emptyHelp : words.noneShown}
        </p>
      ) : isSideBySide ? (
        <EndStates rows={shown} labels={labels} />
      ) : (
        <ResultsTable
          draft={draft}
          rows={shown}
          labels={labels}
          order={order}
          onOrder={setOrder}
          onFitting={setFitting}
        />
      )}
      {!isEmpty && (
        <ResultsFoot
          rows={rows}
          shown={shown.length}
          fitting={isSideBySide ? null : fitting}
          hasGoal={draft.task.goal !== null}
          isSideBySide={isSideBySide}
          onSideBySide={setSideBySide}
        />
      )}
    </section>
  );
}

function filters(): readonly Filter[] {
  return Object.keys(laterStrings.results.filters) as Filter[];
}
