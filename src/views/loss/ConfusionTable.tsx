import { useId, useMemo } from 'react';
import { confusion } from '../../core/data/confusion.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { ClassMark } from '../shared/words/ClassMark.tsx';

/** How the points of each class are read: training large, test small below. Nothing before the first numbers. */
export function ConfusionTable() {
  const words = laterStrings.plane.confusion;
  const calm = usePage((state) => state.run.calm);
  const dataSet = usePage(selectDataSet);
  const titleId = useId();
  const { classCount } = dataSet;
  const counted = useMemo(
    () =>
      calm && calm.training.outputs.length === dataSet.training.length * classCount
        ? {
            training: confusion(dataSet.training, calm.training.outputs, classCount),
            test: calm.test && confusion(dataSet.test, calm.test.outputs, classCount),
          }
        : null,
    [calm, dataSet, classCount],
  );
  if (!counted) return null;
  const classes = Array.from({ length: classCount }, (_, number) => number);
  return (
    <section aria-labelledby={titleId} className="flex h-full min-h-0 flex-col">
      <p className="flex min-h-[24px] items-baseline gap-x-1.5 text-[13px] text-muted presenting:text-[18px]">
        <span id={titleId} className="text-[15px] font-semibold text-ink presenting:text-[18px]">
          {words.title}
        </span>
        {counted.test && <span className="presenting:hidden">{words.smallIsTest}</span>}
      </p>
      <table className="min-h-0 w-full flex-1 border-separate border-spacing-0 text-center text-[13px] leading-[1.15] presenting:text-[18px]">
        <thead>
          <tr className="h-[22px]">
            <th scope="col" className="w-[62px] text-left font-normal whitespace-nowrap text-muted presenting:w-[92px]">
              {words.readAs}
            </th>
            {classes.map((number) => (
              <th key={number} scope="col" className="font-semibold">
                <NamedClass number={number} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((actual) => (
            <tr key={actual}>
              <th scope="row" className="text-left font-normal whitespace-nowrap text-muted">
                {words.is} <NamedClass number={actual} />
              </th>
              {classes.map((read) => (
                <td
                  key={read}
                  className={`border-t border-l border-hairline ${read === classCount - 1 ? 'border-r' : ''} ${actual === classCount - 1 ? 'border-b' : ''} ${read === actual ? 'bg-sunken' : ''}`}
                >
                  <Count value={counted.training[actual]?.[read] ?? 0} isSmall={false} />
                  {counted.test && <Count value={counted.test[actual]?.[read] ?? 0} isSmall />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NamedClass({ number }: { readonly number: number }) {
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-ink">
      <ClassMark number={number} className="size-[1em]" />
      {number}
    </span>
  );
}

function Count({ value, isSmall }: { readonly value: number; readonly isSmall: boolean }) {
  if (isSmall)
    return <span className="block text-[11.5px] text-muted presenting:text-[18px]">{formatWhole(value)}</span>;
  return (
    <span className={`block text-[15px] presenting:text-[22px] ${value === 0 ? 'text-muted' : 'font-bold'}`}>
      {formatWhole(value)}
    </span>
  );
}
