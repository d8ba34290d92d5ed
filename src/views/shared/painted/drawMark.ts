import { type MarkLook, markPath } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';

/** Draws the mark of a point on a canvas. */
export function drawMark(context: CanvasRenderingContext2D, place: Place, look: MarkLook, radius: number): void {
  // Dense points keep more of their colour with thin edges.
  const width = Math.min(look.strokeWidth, radius / 2);
  const path = new Path2D(markPath(look.shape, radius));
  context.save();
  context.translate(place.x, place.y);
  context.strokeStyle = look.halo;
  context.lineWidth = width + 2 * look.haloWidth;
  context.stroke(path);
  context.fillStyle = look.fill;
  context.fill(path);
  context.strokeStyle = look.stroke;
  context.lineWidth = width;
  context.setLineDash(look.isDashed ? [2, 1.5] : []);
  context.stroke(path);
  context.restore();
}
