import { isAnyNumber } from './numberFormat.ts';

/** Lines to look at. */
const SAMPLE = 20;
/** Letters to look at: of a list in one line these are many rows. */
const MOST_LETTERS = 20_000;
const FEWEST_NUMBERS = 6;

/**
 * Whether a pasted text is probably a table: at least two lines, at least half of them with two numbers or more; or lists in
 * brackets within a line or two.
 */
export function looksLikeTable(text: string): boolean {
  const sample = text.slice(0, MOST_LETTERS);
  const lines = sample
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  if (areLists(sample, lines)) return true;
  if (lines.length < 2) return false;
  return (
    ['\t', ';', '|', ','].some((delimiter) => isMostly(lines, (line) => numbersIn(line.split(delimiter)) >= 2)) ||
    isMostly(lines, isRowOfNumbers)
  );
}

function isMostly(lines: readonly string[], test: (line: string) => boolean): boolean {
  return lines.filter(test).length >= lines.length / 2;
}

function numbersIn(cells: readonly string[]): number {
  return cells.filter((cell) => isAnyNumber(cell.trim().replace(/^"|"$/g, '').trim())).length;
}

/** Whether a line without its marks is at least two numbers and hardly anything else. */
function isRowOfNumbers(line: string): boolean {
  const words = line
    .slice(0, 500)
    .split(/[[\](){}|,;\s]+/)
    .filter((word) => word !== '');
  const numbers = numbersIn(words);
  return numbers >= 2 && numbers >= words.length / 2;
}

/** Whether a few lines hold several lists, with numbers in them: `[[0, 1], [1, 0]]`. */
function areLists(text: string, lines: readonly string[]): boolean {
  if (lines.length > 4 || !/[[(]\s*[[(]|[\])]\s*,\s*[[(]/.test(text.slice(0, 2000))) return false;
  return numbersIn(text.slice(0, 2000).split(/[[\](){},;\s]+/)) >= FEWEST_NUMBERS;
}
