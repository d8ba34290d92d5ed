import { largestIndex } from './decision.ts';

/**
 * How often points of each class are read as each class: `table[k][j]` counts those of class k whose largest output is that of
 * class j. `outputs` are those of a snapshot, one for each class and point.
 */
export function confusion(
  samples: readonly { readonly target: number }[],
  outputs: Float64Array,
  classCount: number,
): readonly (readonly number[])[] {
  const table = Array.from({ length: classCount }, () => Array.from({ length: classCount }, () => 0));
  samples.forEach(({ target }, s) => {
    const read = largestIndex(outputs.subarray(s * classCount, (s + 1) * classCount));
    const row = table[target];
    if (row) row[read] = (row[read] ?? 0) + 1;
  });
  return table;
}
