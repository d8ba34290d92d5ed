/**
 * The name of a unit, counted from 1 as on a blackboard: h1, h2 … in a single hidden layer, h2.1 the first neuron of the
 * second of several; y the output. `column` 0 are the inputs, named by `inputNames`.
 */
export function unitName(
  sizes: readonly number[],
  column: number,
  unit: number,
  inputNames: readonly string[],
): string {
  if (column === 0) return inputNames[unit] ?? `x${unit + 1}`;
  if (column === sizes.length - 1) return (sizes[column] ?? 1) > 1 ? `y${unit + 1}` : 'y';
  return sizes.length > 3 ? `h${column}.${unit + 1}` : `h${unit + 1}`;
}
