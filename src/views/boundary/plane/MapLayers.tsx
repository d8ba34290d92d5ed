import { memo, useCallback, useRef } from 'react';
import { linesOf } from '../../../geometry/boundary/mapLines.ts';
import type { PlaneMap } from '../../../geometry/boundary/planeMap.ts';
import { mapColoursOf } from '../../../geometry/paint/mapColours.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useShownTheme } from '../../shared/page/useShownTheme.ts';
import { paintMap } from '../../shared/painted/paintMap.ts';
import { useDrawing } from '../../shared/painted/useDrawing.ts';
import { usePixelRatio } from '../../shared/painted/usePixelRatio.ts';
import { paintLines } from './paintLines.ts';
import { selectPlaneMap } from './shownUnit.ts';

interface MapLayersProps {
  /** While null, the old drawing stays. */
  readonly selectMap: (state: PageState) => PlaneMap | null;
  readonly size: number;
}

/** A map as colours, with its lines: the main one in ink on a band of paper, to stand out on every colour; the others thin. */
function MapLayers({ selectMap, size }: MapLayersProps) {
  const colours = useRef<HTMLCanvasElement>(null);
  const lines = useRef<HTMLCanvasElement>(null);
  const discretize = usePage((state) => state.view.discretize);
  const presenting = usePage((state) => state.view.presenting);
  const theme = useShownTheme();
  const ratio = usePixelRatio();
  const draw = useCallback(
    (map: PlaneMap | null) => {
      if (!map) return;
      paintMap(colours.current, map, theme, discretize);
      const { side } = map;
      const { ink, paper } = mapColoursOf(theme);
      const width = presenting ? 3.5 : 2;
      const { main, thin } = linesOf(map);
      paintLines(lines.current, size / side, size, ratio, [
        { lines: thin, looks: [{ colour: ink, width: width / 2, opacity: 0.4 }] },
        {
          lines: main,
          looks: [
            { colour: paper, width: width + 2, opacity: 0.85 },
            { colour: ink, width, opacity: 1 },
          ],
        },
      ]);
    },
    [discretize, presenting, theme, size, ratio],
  );
  useDrawing(selectMap, draw);
  return (
    <>
      <canvas ref={colours} className="absolute inset-0 size-full" aria-hidden="true" />
      <canvas ref={lines} className="absolute inset-0 size-full" aria-hidden="true" />
    </>
  );
}

/** The map of the unit that is shown. */
export const ShownMap = memo(function ShownMap({ size }: { readonly size: number }) {
  return <MapLayers selectMap={selectPlaneMap} size={size} />;
});
