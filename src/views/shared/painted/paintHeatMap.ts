import { paintField, type TileScale } from '../../../geometry/paint/heatMap.ts';
import type { ThemeName } from '../../../geometry/paint/palette.ts';

/** Shared by all maps of one size, because a canvas copies what it is given. */
let image: ImageData | null = null;

/** Paints a field of `side` × `side` values as colours. The canvas gets as many pixels; its class stretches it. */
export function paintHeatMap(
  canvas: HTMLCanvasElement | null,
  field: Float32Array,
  side: number,
  scale: TileScale,
  theme: ThemeName,
  discretize = false,
): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  if (canvas.width !== side) {
    canvas.width = side;
    canvas.height = side;
  }
  if (image?.width !== side) image = context.createImageData(side, side);
  paintField(image.data, field, scale, theme, discretize);
  context.putImageData(image, 0, 0);
}
