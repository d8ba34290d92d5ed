import type { CleanText } from './cleanText.ts';

/** Splits lines where the lines of dashes of a simple table begin: `====  ====`. */
export function ruledCells({ ruler }: CleanText): (line: string) => readonly string[] {
  const starts: number[] = [];
  for (let at = 0; at < (ruler?.length ?? 0); at++)
    if (ruler?.[at] !== ' ' && (at === 0 || ruler?.[at - 1] === ' ')) starts.push(at);
  return (line) => starts.map((start, index) => line.slice(index === 0 ? 0 : start, starts[index + 1]));
}
