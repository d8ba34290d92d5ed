import type { ClassRow, Verdict } from '../../config/task/classRows.ts';
import { useClass } from '../../store/results/useClass.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';

interface ResultCountsProps {
  readonly rows: readonly ClassRow[];
  readonly hasGoal: boolean;
}

/** How many links of each kind there are; what there is none of is left out, but for the first lines. */
export function ResultCounts({ rows, hasGoal }: ResultCountsProps) {
  const words = laterStrings.results;
  const left = useClass((state) => state.left);
  const of = (test: (row: ClassRow) => boolean) => rows.filter(test).length;
  const same = of(({ sameAs }) => sameAs !== null);
  const stopped = of(({ replay }) => replay?.kind === 'replayed' && replay.stopped);
  const verdicts = Object.entries(words.counts.verdicts) as [Verdict, string][];
  const lines = [
    { name: words.counts.links, count: rows.length + left, isAlways: true },
    { name: words.counts.replayed, count: of(({ replay }) => replay?.kind === 'replayed'), isAlways: true },
    ...verdicts.map(([verdict, name]) => ({
      name,
      count: of((row) => row.verdict === verdict),
      isAlways: hasGoal && (verdict === 'reached' || verdict === 'notReached'),
      isStrong: verdict === 'reached',
    })),
    { name: words.counts.same, count: same, isAlways: false },
    { name: words.counts.stopped, count: stopped, isAlways: false },
  ].filter(({ count, isAlways }) => isAlways || count > 0);
  const isLong = lines.length > MOST_ROOMY_LINES;
  return (
    <>
      <dl aria-label={words.counts.name} className="mt-4 grid shrink-0 border-t border-hairline pt-2.5 text-[15px]">
        {lines.map((line) => (
          <Count key={line.name} {...line} isClose={isLong} />
        ))}
      </dl>
      <p className="mt-auto pt-2.5 text-[13px] leading-[18px] text-muted">{words.promise}</p>
    </>
  );
}

/** More lines stand closer. */
const MOST_ROOMY_LINES = 7;

interface CountProps {
  readonly name: string;
  readonly count: number;
  readonly isStrong?: boolean;
  /** Whether it stands close to the next. */
  readonly isClose: boolean;
}

function Count({ name, count, isStrong = false, isClose }: CountProps) {
  return (
    <div
      className={`flex items-center justify-between gap-3 ${isStrong ? 'font-bold' : ''} ${isClose ? 'min-h-[24px]' : 'min-h-[28px]'}`}
    >
      <dt>{name}</dt>
      <dd>{formatWhole(count)}</dd>
    </div>
  );
}
