const marks = ['***', '**', '__', '*', '``', '`'] as const;

/** A cell without the marks of bold, italics and code around it. */
export function plainCell(cell: string): string {
  for (const mark of marks)
    if (cell.length > 2 * mark.length && cell.startsWith(mark) && cell.endsWith(mark))
      return cell.slice(mark.length, -mark.length).trim();
  return cell;
}
