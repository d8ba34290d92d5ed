import { DIAMOND_REACH, type MarkLook } from '../../../geometry/boundary/boundaryMarks.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';

/** Draws the mark of a point on a canvas. */
export function drawMark(context: CanvasRenderingContext2D, place: Place, look: MarkLook, radius: number): void {
  // Dense points keep more of their colour with thin edges.
  const width = Math.min(look.strokeWidth, radius / 2);
  trace(context, place, look.shape, radius);
  context.strokeStyle = look.halo;
  context.lineWidth = width + 2 * look.haloWidth;
  context.stroke();
  context.fillStyle = look.fill;
  context.fill();
  context.strokeStyle = look.stroke;
  context.lineWidth = width;
  context.setLineDash(look.isDashed ? [2, 1.5] : []);
  context.stroke();
  context.setLineDash([]);
}

function trace(context: CanvasRenderingContext2D, { x, y }: Place, shape: MarkLook['shape'], radius: number): void {
  context.beginPath();
  if (shape === 'circle') {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const corner = radius * DIAMOND_REACH;
  context.moveTo(x, y - corner);
  context.lineTo(x + corner, y);
  context.lineTo(x, y + corner);
  context.lineTo(x - corner, y);
  context.closePath();
}
