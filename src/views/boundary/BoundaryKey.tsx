import { diamondPath } from '../../geometry/boundary/boundaryMarks.ts';
import { outputScale, rampColour } from '../../geometry/paint/heatMap.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../shared/words/shortNumber.ts';

/** "● class 1 ◆ class 0" */
export function KeyToClasses() {
  const { range } = usePage(selectDataSet);
  const { className } = laterStrings.plane;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-[13px] text-muted">
      <span className="flex items-center gap-1.5">
        <ClassMark isUpper />
        {className(formatExact(range.high))}
      </span>
      <span className="flex items-center gap-1.5">
        <ClassMark />
        {className(formatExact(range.low))}
      </span>
    </p>
  );
}

interface ClassMarkProps {
  readonly isUpper?: boolean;
  /** As test points are drawn. */
  readonly isHollow?: boolean;
}

/** A circle for the upper class, a diamond for the lower. */
export function ClassMark({ isUpper = false, isHollow = false }: ClassMarkProps) {
  const colour = isUpper ? 'fill-class-1 stroke-class-1' : 'fill-class-0 stroke-class-0';
  return (
    <svg viewBox="-6.5 -6.5 13 13" className="size-[13px] shrink-0" aria-hidden="true">
      <g className={isHollow ? `${colour} fill-none` : colour} strokeWidth={isHollow ? 2 : 0}>
        {isUpper ? <circle r={isHollow ? 4 : 5} /> : <path d={diamondPath(isHollow ? 4.8 : 6)} />}
      </g>
    </svg>
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
