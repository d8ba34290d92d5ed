import type { Polyline } from '../../../geometry/boundary/contour.ts';

interface LineLook {
  readonly colour: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly opacity: number;
}

export interface DrawnLines {
  readonly lines: readonly Polyline[];
  /** Drawn one over the other. */
  readonly looks: readonly LineLook[];
}

/**
 * Draws lines, given in cells of `scale` CSS pixels, into a square of `size` CSS pixels. `ratio` is device pixels per CSS pixel.
 */
export function paintLines(
  canvas: HTMLCanvasElement | null,
  scale: number,
  size: number,
  ratio: number,
  drawn: readonly DrawnLines[],
): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  const side = Math.round(size * ratio);
  if (canvas.width !== side || canvas.height !== side) {
    canvas.width = side;
    canvas.height = side;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size, size);
  context.lineJoin = 'round';
  for (const { lines, looks } of drawn) {
    context.beginPath();
    for (const line of lines) trace(context, line, scale);
    for (const { colour, width, opacity } of looks) {
      context.globalAlpha = opacity;
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
    }
  }
}

function trace(context: CanvasRenderingContext2D, line: Polyline, scale: number): void {
  context.moveTo((line[0] ?? 0) * scale, (line[1] ?? 0) * scale);
  for (let index = 2; index < line.length; index += 2) {
    context.lineTo((line[index] ?? 0) * scale, (line[index + 1] ?? 0) * scale);
  }
}
