import { paintField } from '../../../geometry/paint/heatMap.ts';
import type { ThemeName } from '../../../geometry/paint/palette.ts';
import type { UnitLook } from '../../../geometry/paint/unitField.ts';

/** Shared by all maps of one size, because a canvas copies what it is given. */
let image: ImageData | null = null;

/** Paints a field of `side` × `side` values as colours. */
export function paintHeatMap(
  canvas: HTMLCanvasElement | null,
  field: Float32Array,
  side: number,
  { scale, shades }: UnitLook,
  theme: ThemeName,
  discretize = false,
): void {
  paintCells(canvas, side, (pixels) => paintField(pixels, field, scale, theme, discretize, shades));
}

/** Paints `side` × `side` cells. The canvas gets as many pixels; its class stretches it. */
export function paintCells(
  canvas: HTMLCanvasElement | null,
  side: number,
  paint: (pixels: Uint8ClampedArray) => void,
): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  if (canvas.width !== side) {
    canvas.width = side;
    canvas.height = side;
  }
  if (image?.width !== side) image = context.createImageData(side, side);
  paint(image.data);
  context.putImageData(image, 0, 0);
}
