import type { ClassRow } from '../../config/task/classRows.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

interface ResultsFootProps {
  readonly rows: readonly ClassRow[];
  readonly shown: number;
  /** How many rows of the table are in sight at once, or null. */
  readonly fitting: number | null;
  readonly hasGoal: boolean;
  readonly isSideBySide: boolean;
  readonly onSideBySide: (isSideBySide: boolean) => void;
}

/** How far the replay is, how much of the table is in sight, and the way to the pictures. */
export function ResultsFoot({ rows, shown, fitting, hasGoal, isSideBySide, onSideBySide }: ResultsFootProps) {
  const words = laterStrings.results;
  const done = rows.filter(({ verdict }) => verdict !== 'waiting').length;
  const isDone = done === rows.length;
  const reached = rows.filter(({ place }) => place !== null).length;
  return (
    <div className="flex min-h-[66px] shrink-0 flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-hairline px-[16px] py-3">
      <p className="text-muted">
        {!isDone && (
          <>
            <progress
              aria-label={words.counts.replayed}
              value={done}
              max={rows.length}
              className="mr-3 h-[10px] w-[92px]"
            />
            {words.foot.replaying(done, rows.length)}{' '}
          </>
        )}
        {isDone && fitting !== null && fitting < shown && `${words.foot.scroll(fitting, shown)} `}
        {isSideBySide ? words.foot.pictureOpens : words.foot.opens}
      </p>
      <p role="status" className="sr-only">
        {isDone && words.done(rows.length, hasGoal ? reached : null)}
      </p>
      <Button className="h-[40px] px-3 text-[14px] pointer-coarse:h-[44px]" onClick={() => onSideBySide(!isSideBySide)}>
        {isSideBySide ? words.foot.backToTable : words.foot.sideBySide}
      </Button>
    </div>
  );
}
