/** Lines to look at. */
const SAMPLE = 20;
const NUMBER = /^"?\s*[+\-\u2212]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?\s*"?$/i;

/** Whether a pasted text is probably a table: at least two lines, at least half of them with two numbers or more. */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  if (lines.length < 2) return false;
  return ['\t', ';', '|', ','].some(
    (delimiter) => lines.filter((line) => hasTwoNumbers(line, delimiter)).length >= lines.length / 2,
  );
}

function hasTwoNumbers(line: string, delimiter: string): boolean {
  return line.split(delimiter).filter((cell) => NUMBER.test(cell.trim())).length >= 2;
}
