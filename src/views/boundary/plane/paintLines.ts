import type { Polyline } from '../../../geometry/boundary/contour.ts';

export interface LineLook {
  readonly colour: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly opacity: number;
}

/**
 * Draws lines, given in cells of `scale` CSS pixels, into a square of `size` CSS pixels, once per look. `ratio` is device
 * pixels per CSS pixel.
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
