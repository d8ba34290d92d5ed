import { outputScale, rampColour } from '../../geometry/paint/heatMap.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import { ClassMark } from '../shared/words/ClassMark.tsx';

/** "◆ class 0 ● class 1" */
export function KeyToClasses() {
  const { range, classCount } = usePage(selectDataSet);
  const { className } = laterStrings.plane;
  const names = classCount > 2 ? Array.from({ length: classCount }, (_, number) => number) : [range.low, range.high];
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-[13px] text-muted">
      {names.map((name, number) => (
        <span key={name} className="flex items-center gap-1.5">
          <ClassMark number={number} />
          {className(formatExact(name))}
        </span>
      ))}
    </p>
  );
}

/** The map's colours with the values at their ends. */
export function ScaleKey() {
  const { range } = usePage(selectDataSet);
  const { low, high } = outputScale(range);
  const colours = [0, 0.5, 1].map(rampColour).join(', ');
  return (
    <p className="flex items-center gap-x-1.5 text-[13px] text-muted">
      {laterStrings.plane.outputScale}
      <span>{shortNumber(low)}</span>
      <span
        className="h-3 w-14 rounded-[3px] border border-hairline"
        style={{ background: `linear-gradient(to right, ${colours})` }}
      />
      <span>{shortNumber(high)}</span>
    </p>
  );
}
