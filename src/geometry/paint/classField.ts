import { pixelsOf } from './heatMap.ts';
import type { ThemeName } from './palette.ts';

/** How much of a class's colour the surest place has; points and lines stay readable on it. */
const STRONGEST = 0.56;

/**
 * Colours the regions of the likeliest class into the bytes of an ImageData with as many cells as each of `fields`, one for each
 * class: paler where the next class is nearly as likely. `discretize` paints each region in one tone.
 */
export function paintClasses(
  pixels: Uint8ClampedArray,
  fields: readonly Float32Array[],
  theme: ThemeName,
  discretize = false,
): void {
  const target = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const shades = fields.map((_, number) => pixelsOf(number, theme));
  for (let cell = 0; cell < target.length; cell++) {
    const { first, lead } = likeliestAt(fields, cell);
    const colours = shades[first];
    const last = (colours?.length ?? 1) - 1;
    const share = discretize ? STRONGEST : STRONGEST * Math.min(1, Math.max(0, lead));
    target[cell] = colours?.[Math.round(share * last)] ?? 0;
  }
}

/** The likeliest class in a cell, and how far it is ahead of the next one. */
function likeliestAt(fields: readonly Float32Array[], cell: number): { readonly first: number; readonly lead: number } {
  let first = 0;
  let most = fields[0]?.[cell] ?? Number.NaN;
  let next = Number.NEGATIVE_INFINITY;
  for (let number = 1; number < fields.length; number++) {
    const value = fields[number]?.[cell] ?? Number.NaN;
    if (value > most) {
      next = most;
      most = value;
      first = number;
    } else if (value > next) next = value;
  }
  return { first, lead: most - next };
}

/** The likeliest class in every cell. */
export function likeliestClasses(fields: readonly Float32Array[]): Uint8Array {
  return Uint8Array.from(fields[0] ?? [], (_, cell) => likeliestAt(fields, cell).first);
}

/** For each class, how far it is ahead of the likeliest other one: 0 where the two likeliest tie. */
export function leads(fields: readonly Float32Array[]): readonly Float32Array[] {
  return fields.map((own, number) =>
    own.map((value, cell) => {
      let other = Number.NEGATIVE_INFINITY;
      fields.forEach((field, k) => {
        if (k !== number) other = Math.max(other, field[cell] ?? Number.NaN);
      });
      return value - other;
    }),
  );
}
