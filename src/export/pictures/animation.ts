/// <reference path="./gifenc.d.ts" />
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { rampAt } from '../../geometry/paint/heatMap.ts';
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
/** So many colours of the ramp are there exactly: heat maps show no steps, also in the middle of a run. */
const RAMP_COLOURS = 120;

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

/** Paper, ink and the ramp exactly, and the most frequent other colours of some frames. */
function paletteOf(frames: readonly Uint8ClampedArray[]): ReturnType<typeof quantize> {
  const all = new Uint8Array(frames.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const frame of frames) {
    all.set(frame, at);
    at += frame.length;
  }
  const ramp = Array.from({ length: RAMP_COLOURS }, (_, step) => rampAt(step / (RAMP_COLOURS - 1), 'light'));
  const exact = [...[themeColours.light.card, themeColours.light.ink].map(channelsOf), ...ramp];
  return [...exact, ...quantize(all, MOST_COLOURS - exact.length)];
}

/** "#15181d" → 21, 24, 29 */
function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((digit) => Number.parseInt(colour.slice(digit, digit + 2), 16));
}
