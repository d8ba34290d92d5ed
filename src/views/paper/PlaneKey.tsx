import type { DataSet } from '../../core/data/dataSet.ts';
import { classDarkness } from '../../export/paper/paperPlane.ts';
import { classShapes, markPath } from '../../geometry/boundary/boundaryMarks.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { shortNumber } from '../../strings/shortNumber.ts';
import { greyOf } from './greyOf.ts';

/** What the marks and the lines on the plane mean. */
export function PlaneKey({ data }: { readonly data: DataSet }) {
  const words = laterStrings.paper;
  const { task, range, decision, classCount } = data;
  if (task === 'regression')
    return (
      <p className="key">
        <span>
          <Mark shape={1} darkness={0} /> {words.target(shortNumber(range.low))}
        </span>
        <span>
          <Mark shape={1} darkness={1} /> {words.target(shortNumber(range.high))}
        </span>
        <span>{words.levelKey}</span>
      </p>
    );
  const isOfClasses = decision.kind === 'largest';
  const classes = Array.from({ length: classCount }, (_, number) => number);
  const named = isOfClasses ? classes : classes.toReversed();
  return (
    <p className="key">
      {named.map((number) => (
        <span key={number}>
          <Mark shape={number} darkness={classDarkness(number)} />{' '}
          {isOfClasses ? words.classKey(number) : words.target(formatExact(number === 1 ? range.high : range.low))}
        </span>
      ))}
      <span>{isOfClasses ? words.tieKey : words.lineKey(formatExact(range.middle))}</span>
    </p>
  );
}

function Mark({ shape, darkness }: { readonly shape: number; readonly darkness: number }) {
  return (
    <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
      <path
        d={markPath(classShapes[shape] ?? 'circle', 6, { x: 0, y: 0 })}
        fill={greyOf(darkness)}
        stroke="#000"
        strokeWidth="1.8"
      />
    </svg>
  );
}
