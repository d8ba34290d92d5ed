import { memo, useLayoutEffect, useRef } from 'react';
import { classOf } from '../../../core/data/decision.ts';
import { FARTHEST_CORNER, type MarkLook, markLook } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';
import { outputScale, shareOnScale } from '../../../geometry/paint/heatMap.ts';
import { mapColoursOf } from '../../../geometry/paint/mapColours.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useShownTheme } from '../../shared/page/useShownTheme.ts';
import { drawMark } from '../../shared/painted/drawMark.ts';
import { usePixelRatio } from '../../shared/painted/usePixelRatio.ts';
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
  const data = usePage(selectDataSet);
  const theme = useShownTheme();
  const ratio = usePixelRatio();
  const side = size + 2 * MARGIN;

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    element.width = side * ratio;
    element.height = side * ratio;
    const scale = outputScale(data.range);
    const colours = mapColoursOf(theme);
    const stamps: (HTMLCanvasElement | undefined)[] = [];
    const draw = ({ target, set }: PlanePoint, { x, y }: Place) => {
      const isTest = set === 'test';
      const shade =
        data.task === 'regression'
          ? Math.round(Math.min(1, Math.max(0, shareOnScale(target, scale))) * SHADES)
          : classOf(target, data.classCount, data.range.middle);
      const kind = 2 * shade + (isTest ? 1 : 0);
      const stamp = stamps[kind] ?? stampOf(markLook(target, isTest, data, radius, colours), radius, ratio);
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
  }, [points, places, side, radius, data, theme, ratio]);

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
function stampOf(look: MarkLook, radius: number, ratio: number) {
  const stamp = document.createElement('canvas');
  const reach = radius * FARTHEST_CORNER + look.strokeWidth + 2 * look.haloWidth;
  const side = Math.ceil(2 * reach * ratio);
  stamp.width = side;
  stamp.height = side;
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  context.translate(side / 2, side / 2);
  context.scale(ratio, ratio);
  drawMark(context, { x: 0, y: 0 }, look, radius);
  return stamp;
}
