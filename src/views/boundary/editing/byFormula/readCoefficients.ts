import { parseDecimal } from '../../../shared/inputs/parseDecimal.ts';

/** The highest power of x1 is one less. */
export const MOST_COEFFICIENTS = 10;
/** Powers of larger numbers leave no room for points. */
const LARGEST = 1e6;

/**
 * The coefficients c0, c1, c2, … in a typed text, or null. Semicolons separate them, or blanks, with or without commas, or else commas;
 * so a comma within a number that has blanks or semicolons around it is a decimal comma.
 */
export function readCoefficients(text: string): readonly number[] | null {
  const trimmed = text
    .trim()
    .replace(/^[[({]/, '')
    .replace(/[\])}]$/, '')
    .trim();
  if (trimmed.length > 400) return null;
  const pieces = trimmed.includes(';')
    ? trimmed.split(';')
    : /\s/.test(trimmed)
      ? trimmed.replaceAll(/\s*,\s+|\s+,\s*/g, ' ').split(/\s+/)
      : trimmed.split(',');
  const numbers = pieces.map(parseDecimal).filter((number) => number !== null && Math.abs(number) <= LARGEST);
  const isWhole = numbers.length === pieces.length && numbers.length <= MOST_COEFFICIENTS;
  return isWhole ? numbers.filter((number) => number !== null) : null;
}
