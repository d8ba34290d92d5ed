import type { DataSet } from '../../../core/data/dataSet.ts';
import type { Answered } from '../../../formula/pointShares.ts';
import { markLook, markPath } from '../../../geometry/boundary/boundaryMarks.ts';
import { targetText } from '../../shared/words/targetText.ts';

const RADIUS = 5.5;

interface TargetMarkProps {
  readonly share: Pick<Answered, 'target' | 'targets'>;
  readonly data: DataSet;
}

/** A target as on the plane, with its number; several with all of theirs. */
export function TargetMark({ share: { target, targets }, data }: TargetMarkProps) {
  const { shape, fill, stroke } = markLook(target, false, data, RADIUS);
  const look = { fill, stroke: data.task === 'regression' ? stroke : 'none' };
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="-8 -8 16 16" className="size-4" aria-hidden="true">
        <path d={markPath(shape, RADIUS)} {...look} />
      </svg>
      {targetText({ target, targets }, data)}
    </span>
  );
}
