import { laterStrings } from '../../../strings/later.ts';
import { parseDecimal } from './parseDecimal.ts';

/** The numbers a field accepts, and their text. */
export interface NumberRange {
  readonly min: number;
  /** Or Infinity. */
  readonly max: number;
  readonly whole?: boolean;
  /** Whether `min` itself is excluded. */
  readonly aboveMin?: boolean;
  /** Whether `max` itself is excluded. */
  readonly belowMax?: boolean;
  readonly write: (value: number) => string;
  /** Reads text beyond decimal numbers: words, units. */
  readonly read?: (text: string) => number | null;
}

/** The typed number, or a sentence that says what is wrong with it. */
export function readNumberText(
  text: string,
  range: NumberRange,
): { readonly value: number } | { readonly problem: string } {
  const { notANumber, notWhole, notAbove, notBelow, outOfRange, outOfOpenRange } = laterStrings.fields;
  const { min, max, whole = false, aboveMin = false, belowMax = false, write, read } = range;
  const value = read?.(text.trim()) ?? parseDecimal(text);
  if (value === null) return { problem: notANumber };
  if (whole && !Number.isInteger(value)) return { problem: notWhole };
  if (aboveMin && value <= min) return { problem: notAbove(write(min)) };
  if (value >= min && (belowMax ? value < max : value <= max)) return { value };
  if (!Number.isFinite(max)) return { problem: notBelow(write(min)) };
  return { problem: belowMax ? outOfOpenRange(write(min), write(max)) : outOfRange(write(min), write(max)) };
}
