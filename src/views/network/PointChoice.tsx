import { useMemo } from 'react';
import type { DataSet, Sample } from '../../core/data/dataSet.ts';
import { chooseProbe } from '../../store/actions/viewActions.ts';
import { isSamePoint, selectDataSet, selectProbe } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { coordinateText } from '../../strings/numberText.ts';
import { coordinateWithin } from '../shared/words/planeText.ts';
import { targetText } from '../shared/words/targetText.ts';

const BUTTON =
  'grid size-7 cursor-pointer place-items-center rounded-full border border-control bg-card text-[1.1em] leading-none hover:bg-sunken pointer-coarse:size-[44px]';

/** Steps through the points, training points first. A free input shows its coordinates, but no number and no target. */
export function PointChoice() {
  const words = strings.network.chosenInput;
  const dataSet = usePage(selectDataSet);
  const probe = usePage(selectProbe);
  const isOwn = usePage((state) => state.spec.config.dataSet === 'points');
  const points = useMemo(() => [...dataSet.training, ...dataSet.test], [dataSet]);
  const index = useMemo(() => points.findIndex(({ point }) => isSamePoint(point, probe)), [points, probe]);
  const point = points[index];
  const { plane } = dataSet;
  const exact = words.point(coordinateText(probe[0]), coordinateText(probe[1]));
  const step = (by: number) => {
    // From a free input, the buttons lead to the ends of the list.
    const from = index < 0 && by < 0 ? 0 : index;
    const next = points[(from + by + points.length) % points.length];
    if (next) chooseProbe(next.point);
  };
  return (
    <>
      <button type="button" aria-label={laterStrings.plane.previousPoint} className={BUTTON} onClick={() => step(-1)}>
        ‹
      </button>
      <button type="button" aria-label={laterStrings.plane.nextPoint} className={BUTTON} onClick={() => step(1)}>
        ›
      </button>
      {point ? (
        <>
          <span>{numberOf(dataSet, point, index)}</span>
          <span>
            {isOwn ? exact : words.point(coordinateWithin(probe[0], plane.x1), coordinateWithin(probe[1], plane.x2))}
          </span>
          <span className="font-semibold">{words.target(targetText(point, dataSet))}</span>
        </>
      ) : (
        <span className="font-semibold">{exact}</span>
      )}
    </>
  );
}

function numberOf({ training, test }: DataSet, point: Sample, index: number): string {
  return index < training.length && training[index] === point
    ? laterStrings.plane.trainingPoint(formatWhole(index + 1), formatWhole(training.length))
    : laterStrings.plane.testPoint(formatWhole(index + 1 - training.length), formatWhole(test.length));
}
