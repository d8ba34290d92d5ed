import type { DataSet } from '../../../core/data/dataSet.ts';
import { DIAMOND_REACH, diamondPath, markLook } from '../../../geometry/boundary/boundaryMarks.ts';
import { shortNumber } from '../../shared/words/shortNumber.ts';

const RADIUS = 5.5;

interface TargetMarkProps {
  readonly target: number;
  readonly data: DataSet;
}

/** A target as on the plane, with its number. */
export function TargetMark({ target, data }: TargetMarkProps) {
  const { shape, fill, stroke } = markLook(target, false, data, RADIUS);
  const look = { fill, stroke: data.task === 'regression' ? stroke : 'none' };
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="-8 -8 16 16" className="size-4" aria-hidden="true">
        {shape === 'circle' ? (
          <circle r={RADIUS} {...look} />
        ) : (
          <path d={diamondPath(RADIUS * DIAMOND_REACH)} {...look} />
        )}
      </svg>
      {shortNumber(target)}
    </span>
  );
}
