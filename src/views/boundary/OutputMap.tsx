import { memo, useMemo } from 'react';
import type { TargetRange } from '../../core/dataSet.ts';
import { MAP_INK, MAP_PAPER } from '../../geometry/boundaryMarks.ts';
import { levelLines, linesPath } from '../../geometry/contour.ts';
import { outputScale } from '../../geometry/heatMap.ts';
import { selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { HeatMap } from '../shared/HeatMap.tsx';

/** The snapshot's output over the plane. */
export const OutputMap = memo(function OutputMap({ size }: { readonly size: number }) {
  const fields = usePage((state) => state.run.snapshot?.fields);
  const field = fields?.values.at(-1);
  return field && fields ? <OutputLayers field={field} side={fields.side} size={size} /> : null;
});

interface OutputLayersProps {
  readonly field: Float32Array;
  /** Cells along one side of the field. */
  readonly side: number;
  readonly size: number;
}

/** An output as colours, and the line between the classes; where numbers are learned, three fine lines of height. */
export function OutputLayers({ field, side, size }: OutputLayersProps) {
  const { task, range } = usePage(selectDataSet);
  const discretize = usePage((state) => state.view.discretize);
  const presenting = usePage((state) => state.view.presenting);
  const isRegression = task === 'regression';
  const scale = useMemo(() => outputScale(range), [range]);
  const path = useMemo(
    () =>
      levelsOf(isRegression, range)
        .map((level) => linesPath(levelLines(field, side, level), size / side))
        .join(''),
    [field, side, size, isRegression, range],
  );
  const lineWidth = presenting ? 3.5 : 2;
  return (
    <>
      <HeatMap
        field={field}
        side={side}
        scale={scale}
        discretize={discretize && !isRegression}
        className="absolute inset-0 size-full"
      />
      <svg className="absolute inset-0 size-full" fill="none" strokeLinejoin="round" aria-hidden="true">
        {isRegression ? (
          <path d={path} stroke={MAP_INK} strokeWidth={lineWidth / 2} strokeOpacity="0.4" />
        ) : (
          <>
            <path d={path} stroke={MAP_PAPER} strokeWidth={lineWidth + 2} strokeOpacity="0.85" />
            <path d={path} stroke={MAP_INK} strokeWidth={lineWidth} />
          </>
        )}
      </svg>
    </>
  );
}

/** A quarter, half and three quarters of the way up; of classes, the middle between them. */
function levelsOf(isRegression: boolean, { low, middle, high }: TargetRange): readonly number[] {
  return isRegression ? [(low + middle) / 2, middle, (middle + high) / 2] : [middle];
}
