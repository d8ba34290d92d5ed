import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

/** What a decoder reads in a screenshot of the whole window, or null if it finds no code. */
export async function readCode(page: Page): Promise<string | null> {
  const screenshot = await page.screenshot();
  const { width, height, lightness } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    // One character a pixel; the code has no colours.
    let text = '';
    for (let index = 1; index < pixels.length; index += 4) text += (pixels[index] ?? 0) > 127 ? '1' : '0';
    return { width: image.width, height: image.height, lightness: text };
  }, screenshot.toString('base64'));
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let index = 0; index < lightness.length; index++)
    if (lightness[index] === '0') pixels.fill(0, 4 * index, 4 * index + 3);
  return jsQR(pixels, width, height)?.data ?? null;
}
