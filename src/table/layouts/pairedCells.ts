const WHOLE = /^\s*[+-]?\d+$/;
const DIGITS = /^\d+\s*$/;

/** The cells of a line whose numbers all have a decimal comma, as in `1,5,2,5,A`: two pieces are one number, and a last one stays alone. */
export function pairedCells(line: string): readonly string[] {
  const pieces = line.split(',');
  const cells: string[] = [];
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [whole = '', decimals = ''] = pieces.slice(at, at + 2);
    if (!WHOLE.test(whole) || !DIGITS.test(decimals)) return pieces;
    cells.push(`${whole},${decimals}`);
  }
  return pieces.length % 2 === 1 ? [...cells, pieces.at(-1) ?? ''] : cells;
}
