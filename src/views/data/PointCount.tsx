import { isRegression } from '../../core/data/ownPoints.ts';
import { extent } from '../../core/data/scaling.ts';
import type { OwnPoint } from '../../core/run/runSpec.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { shortNumber } from '../shared/words/shortNumber.ts';

/** The number of points, and their targets. */
export function PointCount() {
  const points = usePage((state) => state.spec.config.points);
  return <p className="leading-snug">{countSentence(points)}</p>;
}

function countSentence(points: readonly OwnPoint[]): string {
  const words = strings.data.panel;
  if (points.length === 0) return words.noPoints;
  const targets = points.map(([, , target]) => target);
  if (!isRegression(points)) return words.classCount(points.length, targets.filter((target) => target === 1).length);
  const { min, max } = extent(targets);
  return words.numberCount(points.length, shortNumber(min), shortNumber(max));
}
