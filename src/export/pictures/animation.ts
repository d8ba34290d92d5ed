import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { pixelsOf } from '../../geometry/paint/heatMap.ts';
import { themeColours } from '../../geometry/paint/palette.ts';
import type { SavedRun } from '../modelFile.ts';
import type { DrawingTools } from './drawingTools.ts';
import { atMoment, FRAME, framePicture } from './framePicture.ts';
import { framePositions } from './framePositions.ts';
import { svgFile } from './svg.ts';

/** The whole animation takes about so long, in milliseconds, as far as frames are neither hasty nor slow. */
const DURATION = 9000;
const QUICKEST = 80;
const SLOWEST = 500;
/** The last frame stays. */
const HOLD = 2000;
const MOST_COLOURS = 256;
/** How many pixels a colour of the ramp counts, so that frames in the middle of a run find it. */
const RAMP_WEIGHT = 60;

/**
 * The training from the start to the shown position, or to the furthest one if the start is shown, as an animated GIF that
 * repeats. All frames share one palette, so that colours do not flicker. Null if it was cancelled.
 */
export async function animationGif(saved: SavedRun, tools: DrawingTools): Promise<Uint8Array<ArrayBuffer> | null> {
  const { position, frontier, updatesPerEpoch } = saved.snapshot;
  const last = position > 0 ? position : frontier;
  const positions = framePositions(last, updatesPerEpoch);
  const count = positions.length;
  const delay = Math.min(SLOWEST, Math.max(QUICKEST, DURATION / count));
  const pixelsAt = (snapshot: Snapshot) => tools.pixels(svgFile(framePicture(atMoment(saved, snapshot, last))), FRAME);
  const encoder = GIFEncoder();
  let palette: ReturnType<typeof quantize> | null = null;
  let frame = 0;
  if (!tools.goesOn(1, count)) return null;
  for await (const snapshot of tools.moments(saved.spec, positions)) {
    const pixels = await pixelsAt(snapshot);
    await tools.pause();
    const isFirst = palette === null;
    palette ??= paletteOf([pixels, await pixelsAt(saved.snapshot)]);
    const indices = applyPalette(pixels, palette);
    await tools.pause();
    frame++;
    const options = { delay: frame === count ? HOLD : delay, ...(isFirst ? { palette, repeat: 0 } : {}) };
    encoder.writeFrame(indices, FRAME.width, FRAME.height, options);
    await tools.pause();
    if (!tools.goesOn(Math.min(frame + 1, count), count)) return null;
  }
  if (frame < count) return null;
  encoder.finish();
  return encoder.bytes();
}

/** The colours of some frames and of the ramp; paper and ink exactly. */
function paletteOf(frames: readonly Uint8ClampedArray[]): ReturnType<typeof quantize> {
  const ramp = new Uint8Array(pixelsOf('ramp', 'light').buffer);
  const all = new Uint8Array(frames.reduce((sum, { length }) => sum + length, RAMP_WEIGHT * ramp.length));
  let at = 0;
  for (const part of [...frames, ...Array<Uint8Array>(RAMP_WEIGHT).fill(ramp)]) {
    all.set(part, at);
    at += part.length;
  }
  const exact = [themeColours.light.card, themeColours.light.ink].map(channelsOf);
  return [...exact, ...quantize(all, MOST_COLOURS - exact.length)];
}

/** "#15181d" → 21, 24, 29 */
function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((digit) => Number.parseInt(colour.slice(digit, digit + 2), 16));
}
