import { strings } from '../../../strings/index.ts';
import { parseDecimal } from './parseDecimal.ts';

/** Which numbers a field takes, and how they are written in it. */
export interface NumberRange {
  readonly min: number;
  /** Infinity where there is none. */
  readonly max: number;
  readonly whole?: boolean;
  /** Whether `min` itself is too small. */
  readonly aboveMin?: boolean;
  /** Whether `max` itself is too large. */
  readonly belowMax?: boolean;
  readonly write: (value: number) => string;
  /** Reads what a decimal number is not: words, units. */
  readonly read?: (text: string) => number | null;
}

/** The number that was typed, or a sentence on what is wrong with it. */
export function readNumberText(
  text: string,
  range: NumberRange,
): { readonly value: number } | { readonly problem: string } {
  const { notANumber, notWhole, notAbove, notBelow, outOfRange, outOfOpenRange } = strings.fields;
  const { min, max, whole = false, aboveMin = false, belowMax = false, write, read } = range;
  const value = read?.(text.trim()) ?? parseDecimal(text);
  if (value === null) return { problem: notANumber };
  if (whole && !Number.isInteger(value)) return { problem: notWhole };
  if (aboveMin && value <= min) return { problem: notAbove(write(min)) };
  if (value >= min && (belowMax ? value < max : value <= max)) return { value };
  if (!Number.isFinite(max)) return { problem: notBelow(write(min)) };
  return { problem: belowMax ? outOfOpenRange(write(min), write(max)) : outOfRange(write(min), write(max)) };
}
