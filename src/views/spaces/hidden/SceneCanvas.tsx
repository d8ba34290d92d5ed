import { memo, useLayoutEffect, useRef } from 'react';
import { markLook } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';
import { mapColoursOf } from '../../../geometry/paint/mapColours.ts';
import type { Shape } from '../../../geometry/spaces/hiddenScene.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useShownTheme } from '../../shared/page/useShownTheme.ts';
import { drawMark } from '../../shared/painted/drawMark.ts';
import { usePixelRatio } from '../../shared/painted/usePixelRatio.ts';
import type { ShownPoint } from './shownPoints.ts';

interface SceneCanvasProps {
  readonly shapes: readonly Shape[];
  readonly points: readonly ShownPoint[];
  readonly size: number;
  readonly radius: number;
}

/** A scene as one picture: hundreds of points are redrawn in every frame of training and turning. */
export const SceneCanvas = memo(function SceneCanvas({ shapes, points, size, radius }: SceneCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const data = usePage(selectDataSet);
  const theme = useShownTheme();
  const ratio = usePixelRatio();

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    element.width = size * ratio;
    element.height = size * ratio;
    context.scale(ratio, ratio);
    context.lineJoin = 'round';
    const colours = mapColoursOf(theme);
    const colourOf = { above: colours.rampAt(1), below: colours.rampAt(0), ink: colours.ink };
    for (const shape of shapes) {
      if (shape.kind === 'mark') {
        // The last mark is the chosen input's, which has a ring instead.
        const point = points[shape.index];
        if (!point) continue;
        context.globalAlpha = 1;
        drawMark(context, shape.place, markLook(point.target, point.isTest, data, radius, colours), radius);
        continue;
      }
      tracePath(context, shape.places);
      context.globalAlpha = shape.opacity;
      if (shape.kind === 'area') {
        context.fillStyle = colourOf[shape.colour];
        context.fill();
      } else {
        context.strokeStyle = colourOf[shape.colour];
        context.lineWidth = shape.width;
        context.stroke();
      }
    }
  }, [shapes, points, size, radius, data, theme, ratio]);

  return <canvas ref={canvas} className="absolute inset-0 size-full" aria-hidden="true" />;
});

function tracePath(context: CanvasRenderingContext2D, places: readonly Place[]): void {
  context.beginPath();
  for (const { x, y } of places) context.lineTo(x, y);
}
