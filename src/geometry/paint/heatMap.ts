import type { TargetRange } from '../../core/data/dataSet.ts';
import { isBounded, type LayerActivationName, layerFacts } from '../../core/model/activations.ts';
import { classColours, ramps, type ThemeName } from './palette.ts';

const RAMP_STEPS = 256;
/** Two flat tones, at 15 % and 85 % of the ramp, on which points and lines stay readable. */
const LOW_TONE = 38;
const HIGH_TONE = 217;

/** The values at the low and the high end of the ramp; values outside get the colour of the nearer end. */
export interface TileScale {
  readonly low: number;
  readonly high: number;
}

/** Which colours a map has: those of the ramp, or from nearly paper to the colour of a class, counted from 0. */
export type Shades = 'ramp' | number;

export type Rgb = readonly [red: number, green: number, blue: number];

/** Red, green and blue (0 to 255) on the ramp of tiles, boundary and legend: 0 orange, ½ nearly paper, 1 blue. */
export function rampAt(share: number, theme: ThemeName): Rgb {
  const { low, middle, high } = ramps[theme];
  return share < 0.5 ? mixed(low, middle, share * 2) : mixed(middle, high, share * 2 - 1);
}

/** From nearly paper, at 0, to the colour of a class, at 1. */
export function classShadeAt(share: number, number: number, theme: ThemeName): Rgb {
  const { middle } = ramps[theme];
  return mixed(middle, classColours[number]?.[theme] ?? middle, share);
}

/** The colour at a place between two others, 0 to 1. */
function mixed(from: string, to: string, way: number): Rgb {
  const mix = (digit: 1 | 3 | 5) => {
    const [start, end] = [channelOf(from, digit), channelOf(to, digit)];
    return Math.round(start + (end - start) * way);
  };
  return [mix(1), mix(3), mix(5)];
}

function channelOf(colour: string, digit: number): number {
  return Number.parseInt(colour.slice(digit, digit + 2), 16);
}

/**
 * The scale of hidden tiles. Its middle, nearly white, is 0 or the middle of a bounded function's range. For an unbounded
 * function the ends are ±`magnitude`; one that never goes below 0 uses the blue half only.
 */
export function tileScale(activation: LayerActivationName, magnitude: number): TileScale {
  const { min, max } = layerFacts(activation).range;
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

const knownPixels = new Map<string, Uint32Array>();

/** Shades as 32-bit pixels (bytes R, G, B, A), made once for each theme. */
export function pixelsOf(shades: Shades, theme: ThemeName): Uint32Array {
  const key = `${shades} ${theme}`;
  const known = knownPixels.get(key);
  if (known) return known;
  const bytes = new Uint8Array(RAMP_STEPS * 4);
  for (let step = 0; step < RAMP_STEPS; step++) {
    const share = step / (RAMP_STEPS - 1);
    bytes.set([...(shades === 'ramp' ? rampAt(share, theme) : classShadeAt(share, shades, theme)), 255], step * 4);
  }
  const made = new Uint32Array(bytes.buffer);
  knownPixels.set(key, made);
  return made;
}

/**
 * Colours a field into the bytes of an ImageData with as many cells. `discretize` uses only two tones, split at the middle of
 * the scale.
 */
export function paintField(
  pixels: Uint8ClampedArray,
  field: Float32Array,
  scale: TileScale,
  theme: ThemeName,
  discretize = false,
  shades: Shades = 'ramp',
): void {
  const target = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const colours = pixelsOf(shades, theme);
  const last = RAMP_STEPS - 1;
  const factor = last / (scale.high - scale.low);
  const middle = (scale.low + scale.high) / 2;
  for (let cell = 0; cell < target.length; cell++) {
    const value = field[cell] ?? middle;
    const step = discretize ? (value >= middle ? HIGH_TONE : LOW_TONE) : (value - scale.low) * factor + 0.5;
    target[cell] = colours[step < 0 ? 0 : step > last ? last : step | 0] ?? 0;
  }
}

/** CSS colour at a place on the ramp, clamped to its ends; it follows the theme. */
export function rampColour(share: number): string {
  const way = Math.min(1, Math.max(-1, 2 * share - 1));
  return `color-mix(in srgb, var(--ramp-${way < 0 ? 'low' : 'high'}) ${Number(Math.abs(100 * way).toFixed(1))}%, var(--ramp-middle))`;
}

/** Place of a value on a scale: 0 at its low end, 1 at its high end. */
export function shareOnScale(value: number, { low, high }: TileScale): number {
  return (value - low) / (high - low);
}
