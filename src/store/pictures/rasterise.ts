import type { PictureSize } from '../../export/pictures/svg.ts';
import { DrawingError } from './drawingError.ts';

/** An SVG picture of this size as a PNG of `scale` times as many pixels to a side. */
export async function pngOf(svg: string, size: PictureSize, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { canvas } = await drawn(svg, size, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new DrawingError('no room for the picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** An SVG picture as pixels: red, green, blue and alpha of each, row by row. */
export async function pixelsOf(svg: string, size: PictureSize): Promise<Uint8ClampedArray> {
  const { context } = await drawn(svg, size, 1);
  return context.getImageData(0, 0, size.width, size.height).data;
}

/** Draws a picture on a canvas of its own. It holds all that it needs, so the canvas stays readable. */
async function drawn(svg: string, { width, height }: PictureSize, scale: number) {
  const image = new Image(width, height);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new DrawingError('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { canvas, context };
  } catch (error) {
    throw new DrawingError(String(error));
  } finally {
    URL.revokeObjectURL(address);
  }
}
