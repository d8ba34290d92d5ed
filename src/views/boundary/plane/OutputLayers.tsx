import { memo, useCallback, useMemo, useRef } from 'react';
import type { TargetRange } from '../../../core/data/dataSet.ts';
import type { ActivationFields } from '../../../core/run/snapshot.ts';
import { levelLines } from '../../../geometry/boundary/contour.ts';
import { outputScale } from '../../../geometry/paint/heatMap.ts';
import { MAP_INK, MAP_PAPER } from '../../../geometry/paint/palette.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { paintHeatMap } from '../../shared/painted/paintHeatMap.ts';
import { useDrawing } from '../../shared/painted/useDrawing.ts';
import { usePixelRatio } from '../../shared/painted/usePixelRatio.ts';
import { type LineLook, paintLines } from './paintLines.ts';

interface OutputLayersProps {
  /** The fields, the output last; while undefined, the old drawing stays. */
  readonly selectFields: (state: PageState) => ActivationFields | undefined;
  readonly size: number;
}

/** An output as colours, with the line between the classes; for regression, three thin contour lines. */
export function OutputLayers({ selectFields, size }: OutputLayersProps) {
  const colours = useRef<HTMLCanvasElement>(null);
  const lines = useRef<HTMLCanvasElement>(null);
  const { task, range } = usePage(selectDataSet);
  const discretize = usePage((state) => state.view.discretize);
  const presenting = usePage((state) => state.view.presenting);
  const ratio = usePixelRatio();
  const isRegression = task === 'regression';
  const looks = useMemo(() => looksOf(isRegression, presenting), [isRegression, presenting]);
  const draw = useCallback(
    (fields: ActivationFields | undefined) => {
      const field = fields?.values.at(-1);
      if (!field || !fields) return;
      const { side } = fields;
      paintHeatMap(colours.current, field, side, outputScale(range), discretize && !isRegression);
      const found = levelsOf(isRegression, range).flatMap((level) => levelLines(field, side, level));
      paintLines(lines.current, found, size / side, size, ratio, looks);
    },
    [range, discretize, isRegression, looks, size, ratio],
  );
  useDrawing(selectFields, draw);
  return (
    <>
      <canvas ref={colours} className="absolute inset-0 size-full" aria-hidden="true" />
      <canvas ref={lines} className="absolute inset-0 size-full" aria-hidden="true" />
    </>
  );
}

/** The class boundary is dark on white, to stand out on every colour. */
function looksOf(isRegression: boolean, presenting: boolean): readonly LineLook[] {
  const width = presenting ? 3.5 : 2;
  return isRegression
    ? [{ colour: MAP_INK, width: width / 2, opacity: 0.4 }]
    : [
        { colour: MAP_PAPER, width: width + 2, opacity: 0.85 },
        { colour: MAP_INK, width, opacity: 1 },
      ];
}

/** A quarter, half and three quarters of the range; for classes, the middle. */
function levelsOf(isRegression: boolean, { low, middle, high }: TargetRange): readonly number[] {
  return isRegression ? [(low + middle) / 2, middle, (middle + high) / 2] : [middle];
}

/** The snapshot's output over the plane. */
export const OutputMap = memo(function OutputMap({ size }: { readonly size: number }) {
  return <OutputLayers selectFields={selectFields} size={size} />;
});

const selectFields = ({ run }: PageState) => run.snapshot?.fields;
