import { classOf } from '../../../../core/data/decision.ts';
import { selectDataSet } from '../../../../store/state/selectors.ts';
import { usePage } from '../../../../store/state/usePage.ts';
import { formatExact, formatWhole } from '../../../../strings/formatNumber.ts';
import { laterStrings } from '../../../../strings/later.ts';
import { NewTargetField } from './NewTargetField.tsx';

interface PointCountsProps {
  /** Target of the next point. */
  readonly target: number;
  readonly onTarget: (target: number) => void;
}

/** How many points there are, of each class; for regression, the target of the next one. */
export function PointCounts({ target, onTarget }: PointCountsProps) {
  const words = laterStrings.data.editing;
  const isRegression = usePage((state) => selectDataSet(state).task === 'regression');
  const count = usePage((state) => state.spec.config.points.length);
  const { training, test, classCount, range } = usePage(selectDataSet);
  const classes = classCount === 2 ? [1, 0] : Array.from({ length: classCount }, (_, name) => name);
  const countOf = (name: number) =>
    [...training, ...test].filter(({ target }) => classOf(target, classCount, range.middle) === name).length;
  return (
    <div className="flex items-center">
      <Count name={words.points} value={count} />
      {isRegression ? (
        <div className="ml-3">
          <NewTargetField value={target} onCommit={onTarget} />
        </div>
      ) : (
        classes.map((name) => <Count key={name} name={words.className(formatExact(name))} value={countOf(name)} />)
      )}
    </div>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div className="flex flex-col border-hairline px-3.5 first:pl-0 not-first:border-l last:pr-2 stacked:flex-row stacked:items-baseline stacked:gap-1.5">
      <span className="text-[13px] leading-tight text-muted">{name}</span>
      <output aria-label={name} aria-live="off" className="text-[22px] leading-tight font-bold stacked:text-[15px]">
        {formatWhole(value)}
      </output>
    </div>
  );
}
