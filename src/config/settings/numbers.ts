/** Decimal or exponent notation: no blanks, no hexadecimal, no Infinity. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** The largest seed of NumPy's `RandomState`. */
export const LARGEST_SEED = 4_294_967_295;

/** Reads a finite number, or null. */
export function readNumber(text: string): number | null {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** Reads a whole number within bounds, or null. */
export function readWholeNumber(text: string, min: number, max: number): number | null {
  const value = readNumber(text);
  // Minus zero means zero.
  return value !== null && Number.isInteger(value) && value >= min && value <= max ? value + 0 : null;
}

/** The shortest text that reads back as the same number. Omits the plus of 1e+21, which some programs turn into a blank. */
export function writeNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
}
