import type { Polyline } from '../../../geometry/boundary/contour.ts';

export interface LineLook {
  readonly colour: string;
  /** In pixels of the page. */
  readonly width: number;
  readonly opacity: number;
}

/**
 * Draws lines into a square of `size` pixels of the page, `scale` of them to a cell, once in each look. `ratio` is how many
 * pixels of the screen one of the page has.
 */
export function paintLines(
  canvas: HTMLCanvasElement | null,
  lines: readonly Polyline[],
  scale: number,
  size: number,
  ratio: number,
  looks: readonly LineLook[],
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
  context.beginPath();
  for (const line of lines) {
    context.moveTo((line[0] ?? 0) * scale, (line[1] ?? 0) * scale);
    for (let index = 2; index < line.length; index += 2) {
      context.lineTo((line[index] ?? 0) * scale, (line[index + 1] ?? 0) * scale);
    }
  }
  for (const { colour, width, opacity } of looks) {
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}
