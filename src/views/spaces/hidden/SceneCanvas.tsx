import { memo, useLayoutEffect, useRef } from 'react';
import { DIAMOND_REACH, type MarkLook, markLook } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';
import type { Shape } from '../../../geometry/spaces/hiddenScene.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
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
  const { task, range } = usePage(selectDataSet);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio;
    element.width = size * ratio;
    element.height = size * ratio;
    context.scale(ratio, ratio);
    context.lineJoin = 'round';
    for (const shape of shapes) {
      if (shape.kind === 'mark') {
        // The last mark is the chosen input's, which has a ring instead.
        const point = points[shape.index];
        if (!point) continue;
        context.globalAlpha = 1;
        drawMark(context, shape.place, markLook(point.target, point.isTest, { task, range }, radius), radius);
        continue;
      }
      tracePath(context, shape.places);
      context.globalAlpha = shape.opacity;
      if (shape.kind === 'area') {
        context.fillStyle = shape.colour;
        context.fill();
      } else {
        context.strokeStyle = shape.colour;
        context.lineWidth = shape.width;
        context.stroke();
      }
    }
  }, [shapes, points, size, radius, task, range]);

  return <canvas ref={canvas} className="absolute inset-0 size-full" aria-hidden="true" />;
});

function tracePath(context: CanvasRenderingContext2D, places: readonly Place[]): void {
  context.beginPath();
  for (const { x, y } of places) context.lineTo(x, y);
}

function drawMark(context: CanvasRenderingContext2D, { x, y }: Place, look: MarkLook, radius: number): void {
  context.beginPath();
  if (look.shape === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI);
  else {
    const corner = radius * DIAMOND_REACH;
    context.moveTo(x, y - corner);
    context.lineTo(x + corner, y);
    context.lineTo(x, y + corner);
    context.lineTo(x - corner, y);
    context.closePath();
  }
  context.fillStyle = look.fill;
  context.fill();
  context.strokeStyle = look.stroke;
  context.lineWidth = look.strokeWidth;
  context.setLineDash(look.isDashed ? [2, 1.5] : []);
  context.stroke();
  context.setLineDash([]);
}
