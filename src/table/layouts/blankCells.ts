/** The cells of a line, separated by blanks. A cell in quotation marks may have some. */
export function blankCells(line: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  let lastQuote = line.lastIndexOf('"');
  while (at < line.length) {
    if (isBlankAt(line, at)) {
      at++;
      continue;
    }
    const isQuoted = line[at] === '"' && at < lastQuote;
    let end = isQuoted ? line.indexOf('"', at + 1) + 1 : at;
    // A quotation mark that closes within a word quotes nothing.
    if (isQuoted && end < line.length && !isBlankAt(line, end)) lastQuote = -1;
    if (lastQuote < 0) end = at;
    while (end < line.length && !isBlankAt(line, end)) end++;
    cells.push(line.slice(at, end));
    at = end;
  }
  return cells;
}

/** The cells of a line, separated by two blanks or more, as in aligned columns whose cells have blanks. */
export function wideBlankCells(line: string): readonly string[] {
  const cells: string[] = [];
  let [begin, end] = [-1, -1];
  for (let at = 0; at < line.length; at++) {
    if (isBlankAt(line, at)) continue;
    if (begin >= 0 && (at - end > 1 || line[end] === '\t')) {
      cells.push(line.slice(begin, end));
      begin = at;
    }
    if (begin < 0) begin = at;
    end = at + 1;
  }
  if (begin >= 0) cells.push(line.slice(begin, end));
  return cells;
}

function isBlankAt(line: string, at: number): boolean {
  const letter = line[at];
  return letter === ' ' || letter === '\t' || letter === '\f' || letter === '\v' || letter === '\u00a0';
}
