import type { TargetRange } from '../../core/data/dataSet.ts';
import { type ActivationName, activationFunctions, isBounded } from '../../core/model/activations.ts';
import { RAMP_HIGH, RAMP_LOW, RAMP_MIDDLE } from './palette.ts';

const RAMP_STEPS = 256;
/** Two flat tones, at 15 % and 85 % of the ramp, on which points and lines stay readable. */
const LOW_TONE = 38;
const HIGH_TONE = 217;

/** The values at the low and the high end of the ramp; values outside get the colour of the nearer end. */
export interface TileScale {
  readonly low: number;
  readonly high: number;
}

/** Red, green and blue (0 to 255) on the ramp of tiles, boundary and legend: 0 orange, ½ nearly white, 1 blue. */
export function rampAt(share: number): readonly [number, number, number] {
  const [from, to] = share < 0.5 ? [RAMP_LOW, RAMP_MIDDLE] : [RAMP_MIDDLE, RAMP_HIGH];
  const way = share < 0.5 ? share * 2 : share * 2 - 1;
  const mix = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * way);
  return [mix(0), mix(1), mix(2)];
}

/**
 * The scale of hidden tiles. Its middle, nearly white, is 0 or the middle of a bounded function's range. For an unbounded
 * function the ends are ±`magnitude`; one that never goes below 0 uses the blue half only.
 */
export function tileScale(activation: ActivationName, magnitude: number): TileScale {
  const { min, max } = activationFunctions[activation].range;
  if (isBounded(activation)) return { low: min, high: max };
  const end = magnitude > 0 && Number.isFinite(magnitude) ? magnitude : 1;
  return { low: -end, high: end };
}

/** The output's scale: the range of the targets, or ±1 around a constant target. */
export function outputScale({ low, middle, high }: TargetRange): TileScale {
  return low < high ? { low, high } : { low: middle - 1, high: middle + 1 };
}

/** Largest |value| of a field; 0 for an empty one. */
export function fieldMagnitude(field: Float32Array): number {
  let magnitude = 0;
  for (const value of field) {
    const size = Math.abs(value);
    if (size > magnitude) magnitude = size;
  }
  return magnitude;
}

let rampPixels: Uint32Array | null = null;

/** The ramp as 32-bit pixels (bytes R, G, B, A), made once. */
function ramp(): Uint32Array {
  if (rampPixels) return rampPixels;
  const bytes = new Uint8Array(RAMP_STEPS * 4);
  for (let step = 0; step < RAMP_STEPS; step++) {
    bytes.set([...rampAt(step / (RAMP_STEPS - 1)), 255], step * 4);
  }
  rampPixels = new Uint32Array(bytes.buffer);
  return rampPixels;
}

/**
 * Colours a field into the bytes of an ImageData with as many cells. `discretize` uses only two tones, split at the middle of
 * the scale.
 */
export function paintField(
  pixels: Uint8ClampedArray,
  field: Float32Array,
  scale: TileScale,
  discretize: boolean,
): void {
  const target = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const colours = ramp();
  const last = RAMP_STEPS - 1;
  const factor = last / (scale.high - scale.low);
  const middle = (scale.low + scale.high) / 2;
  for (let cell = 0; cell < target.length; cell++) {
    const value = field[cell] ?? middle;
    const step = discretize ? (value >= middle ? HIGH_TONE : LOW_TONE) : (value - scale.low) * factor + 0.5;
    target[cell] = colours[step < 0 ? 0 : step > last ? last : step | 0] ?? 0;
  }
}

/** CSS colour at a place on the ramp, clamped to its ends. */
export function rampColour(share: number): string {
  return `rgb(${rampAt(Math.min(1, Math.max(0, share))).join(', ')})`;
}

/** Place of a value on a scale: 0 at its low end, 1 at its high end. */
export function shareOnScale(value: number, { low, high }: TileScale): number {
  return (value - low) / (high - low);
}
