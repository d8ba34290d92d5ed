import { diamondPath } from '../../geometry/boundary/boundaryMarks.ts';
import { outputScale, rampColour } from '../../geometry/paint/heatMap.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { shortNumber } from '../shared/words/shortNumber.ts';

/** Key to the marks and the line; for regression, to the colours. */
export function BoundaryKey() {
  const { task, range } = usePage(selectDataSet);
  if (task === 'regression') return <ScaleKey />;
  const { className, line } = strings.plane;
  return (
    <p className="flex flex-wrap items-center gap-x-1 text-[12px] text-muted">
      <ClassMark isUpper />
      {className(formatExact(range.high))}
      <span className="ml-1" />
      <ClassMark />
      {className(formatExact(range.low))}
      <span aria-hidden="true">·</span>
      {line(formatExact(range.middle))}
    </p>
  );
}

/** A circle for the upper class, a diamond for the lower. */
export function ClassMark({ isUpper = false }: { readonly isUpper?: boolean }) {
  return (
    <svg
      viewBox="-6 -6 12 12"
      className={`size-3 shrink-0 ${isUpper ? 'fill-class-1' : 'fill-class-0'}`}
      aria-hidden="true"
    >
      {isUpper ? <circle r="5" /> : <path d={diamondPath(6)} />}
    </svg>
  );
}

/** The map's colours with the values at their ends. */
export function ScaleKey() {
  const { range } = usePage(selectDataSet);
  const { low, high } = outputScale(range);
  const colours = [0, 0.25, 0.5, 0.75, 1].map(rampColour).join(', ');
  return (
    <p className="flex items-center gap-x-1.5 text-[12px] text-muted">
      {strings.plane.outputScale}
      <span>{shortNumber(low)}</span>
      <span
        className="h-3 w-16 rounded-[3px] border border-hairline"
        style={{ background: `linear-gradient(to right, ${colours})` }}
      />
      <span>{shortNumber(high)}</span>
    </p>
  );
}
