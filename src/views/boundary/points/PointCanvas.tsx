import { memo, useLayoutEffect, useRef } from 'react';
import { DIAMOND_REACH, type MarkLook, markLook } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';
import { outputScale, shareOnScale } from '../../../geometry/paint/heatMap.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import type { PlanePoint } from './planePoints.ts';

interface PointCanvasProps {
  readonly points: readonly PlanePoint[];
  readonly places: readonly Place[];
  readonly size: number;
  readonly radius: number;
}

/** Most that points at the border stick out of the plane, in pixels. */
const MARGIN = 8;
/** Points drawn per frame, so that the page stays responsive. */
const AT_ONCE = 1000;
/** Number of colours for regression targets. */
const SHADES = 48;

/** Thousands of points as one picture. Focusable points are drawn elsewhere. */
export const PointCanvas = memo(function PointCanvas({ points, places, size, radius }: PointCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { task, range } = usePage(selectDataSet);
  const side = size + 2 * MARGIN;

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio;
    element.width = side * ratio;
    element.height = side * ratio;
    const scale = outputScale(range);
    const stamps: (HTMLCanvasElement | undefined)[] = [];
    const draw = ({ target, set }: PlanePoint, { x, y }: Place) => {
      const isTest = set === 'test';
      const shade = Math.round(Math.min(1, Math.max(0, shareOnScale(target, scale))) * SHADES);
      const kind = 2 * shade + (isTest ? 1 : 0);
      const stamp = stamps[kind] ?? stampOf(markLook(target, isTest, { task, range }, radius), radius, ratio);
      stamps[kind] = stamp;
      context.drawImage(
        stamp,
        Math.round((x + MARGIN) * ratio - stamp.width / 2),
        Math.round((y + MARGIN) * ratio - stamp.height / 2),
      );
    };
    let next = 0;
    let frame = 0;
    const drawSome = () => {
      for (const end = Math.min(points.length, next + AT_ONCE); next < end; next++) {
        const point = points[next];
        const place = places[next];
        if (point && place) draw(point, place);
      }
      if (next < points.length) frame = requestAnimationFrame(drawSome);
    };
    drawSome();
    return () => cancelAnimationFrame(frame);
  }, [points, places, side, radius, task, range]);

  return (
    <canvas
      ref={canvas}
      className="absolute"
      style={{ left: -MARGIN, top: -MARGIN, width: side, height: side }}
      aria-hidden="true"
    />
  );
});

/** One mark, drawn once and then copied: much faster than a path per point. */
function stampOf({ shape, fill, stroke, strokeWidth, isDashed }: MarkLook, radius: number, ratio: number) {
  const stamp = document.createElement('canvas');
  const reach = radius * DIAMOND_REACH + strokeWidth;
  const side = Math.ceil(2 * reach * ratio);
  stamp.width = side;
  stamp.height = side;
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  context.translate(side / 2, side / 2);
  context.scale(ratio, ratio);
  context.beginPath();
  if (shape === 'circle') context.arc(0, 0, radius, 0, 2 * Math.PI);
  else {
    const corner = radius * DIAMOND_REACH;
    context.moveTo(0, -corner);
    context.lineTo(corner, 0);
    context.lineTo(0, corner);
    context.lineTo(-corner, 0);
    context.closePath();
  }
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  // Dense points keep more of their colour with thin edges.
  context.lineWidth = Math.min(strokeWidth, radius / 2.5);
  if (isDashed) context.setLineDash([2, 1.5]);
  context.stroke();
  return stamp;
}
