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
  const verdicts = Object.entries(words.counts.verdicts) as [Verdict, string][];
  return (
    <>
      <dl
        aria-label={words.counts.name}
        className="mt-[17px] grid shrink-0 gap-y-0.5 border-t border-hairline pt-[14px] text-[15px] leading-[26px] short:leading-[24px]"
      >
        <Count name={words.counts.links} count={rows.length + left} />
        <Count name={words.counts.replayed} count={of(({ replay }) => replay?.kind === 'replayed')} />
        {verdicts.map(([verdict, name]) => {
          const count = of((row) => row.verdict === verdict);
          const isAlways = hasGoal && (verdict === 'reached' || verdict === 'notReached');
          if (!isAlways && count === 0) return null;
          return <Count key={verdict} name={name} count={count} isStrong={verdict === 'reached'} />;
        })}
        <Some name={words.counts.same} count={of(({ sameAs }) => sameAs !== null)} />
        <Some name={words.counts.stopped} count={of(({ replay }) => replay?.kind === 'replayed' && replay.stopped)} />
      </dl>
      <p className="mt-auto pt-[12px] text-[13px] leading-[18px] text-muted">{words.promise}</p>
    </>
  );
}

interface CountProps {
  readonly name: string;
  readonly count: number;
  readonly isStrong?: boolean;
}

function Count({ name, count, isStrong = false }: CountProps) {
  return (
    <div className={`flex justify-between gap-3 ${isStrong ? 'font-bold' : ''}`}>
      <dt>{name}</dt>
      <dd>{formatWhole(count)}</dd>
    </div>
  );
}

function Some(props: CountProps) {
  return props.count > 0 && <Count {...props} />;
}
