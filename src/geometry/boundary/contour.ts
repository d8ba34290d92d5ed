/** One line as x, y, x, y …, in cells from the field's upper left corner. A closed line ends where it starts. */
export type Polyline = readonly number[];

/** Sides of a grid square are numbered top, right, bottom, left. */
const OPPOSITE = [2, 3, 0, 1] as const;
const STEP_X = [0, 1, 0, -1] as const;
const STEP_Y = [-1, 0, 1, 0] as const;

/** Work arrays, reused: allocating them for every picture would be the main cost. */
interface Scratch {
  /** The field, extended to the border. */
  readonly values: Float64Array;
  readonly isHigh: Uint8Array;
  /** One entry per edge of the grid. */
  readonly isDrawn: Uint8Array;
}

let scratch = scratchOf(0);

function scratchOf(nodes: number): Scratch {
  const count = nodes * nodes;
  return { values: new Float64Array(count), isHigh: new Uint8Array(count), isDrawn: new Uint8Array(2 * count) };
}

/**
 * The lines where a field (cell centres, row by row) crosses `level`: marching squares with linear interpolation.
 * The outermost cell centres lie half a cell inside the picture. The field is first extrapolated linearly to the border, so
 * that lines end on the border and not short of it.
 */
export function levelLines(field: Float32Array, side: number, level: number): readonly Polyline[] {
  if (side < 2) return [];
  const nodes = side + 2;
  if (scratch.values.length !== nodes * nodes) scratch = scratchOf(nodes);
  const { values, isHigh, isDrawn } = scratch;
  continueToBorder(field, side, values);
  isDrawn.fill(0);
  for (let node = 0; node < values.length; node++) isHigh[node] = (values[node] ?? 0) >= level ? 1 : 0;

  // Two squares share an edge of the grid; the node at its left (or upper) end gives its number.
  const edgeOf = (column: number, row: number, squareSide: number): number => {
    if (squareSide === 0) return row * nodes + column;
    if (squareSide === 2) return (row + 1) * nodes + column;
    return values.length + row * nodes + column + (squareSide === 1 ? 1 : 0);
  };
  const isCrossed = (edge: number): boolean => {
    const node = edge % values.length;
    return isHigh[node] !== isHigh[node + (edge < values.length ? 1 : nodes)];
  };
  const exitOf = (column: number, row: number, entry: number): number => {
    let exit = entry;
    let exits = 0;
    for (let squareSide = 0; squareSide < 4; squareSide++) {
      if (squareSide === entry || !isCrossed(edgeOf(column, row, squareSide))) continue;
      exit = squareSide;
      exits++;
    }
    if (exits === 1) return exit;
    // A saddle: the value in the middle decides which corners are joined.
    const node = row * nodes + column;
    const around = [node, node + 1, node + nodes, node + nodes + 1];
    const middle = around.reduce((sum, corner) => sum + (values[corner] ?? 0), 0) / 4;
    const joinsUpperLeft = (middle >= level ? 1 : 0) === isHigh[node];
    return (joinsUpperLeft ? [1, 0, 3, 2] : [3, 2, 1, 0])[entry] ?? entry;
  };
  const addCrossing = (line: number[], edge: number): void => {
    const node = edge % values.length;
    const isAcross = edge < values.length;
    const from = values[node] ?? 0;
    const to = values[node + (isAcross ? 1 : nodes)] ?? 0;
    const share = (level - from) / (to - from);
    const column = node % nodes;
    const row = (node - column) / nodes;
    const start = place(isAcross ? column : row, side);
    const end = place((isAcross ? column : row) + 1, side);
    const along = start + (Number.isFinite(share) ? share : 0.5) * (end - start);
    line.push(isAcross ? along : place(column, side), isAcross ? place(row, side) : along);
  };
  const follow = (startColumn: number, startRow: number, startSide: number): Polyline => {
    const line: number[] = [];
    let [column, row, entry] = [startColumn, startRow, startSide];
    let edge = edgeOf(column, row, entry);
    addCrossing(line, edge);
    isDrawn[edge] = 1;
    for (;;) {
      const exit = exitOf(column, row, entry);
      edge = edgeOf(column, row, exit);
      addCrossing(line, edge);
      if (isDrawn[edge]) return line;
      isDrawn[edge] = 1;
      column += STEP_X[exit] ?? 0;
      row += STEP_Y[exit] ?? 0;
      entry = OPPOSITE[exit] ?? 0;
      if (column < 0 || row < 0 || column > side || row > side) return line;
    }
  };

  const lines: Polyline[] = [];
  const startAt = (column: number, row: number, squareSide: number): void => {
    const edge = edgeOf(column, row, squareSide);
    if (!isDrawn[edge] && isCrossed(edge)) lines.push(follow(column, row, squareSide));
  };
  // First the lines that end on the border; the rest are closed.
  for (let along = 0; along <= side; along++) {
    startAt(along, 0, 0);
    startAt(along, side, 2);
    startAt(0, along, 3);
    startAt(side, along, 1);
  }
  for (let row = 1; row <= side; row++)
    for (let column = 0, node = row * nodes; column <= side; column++, node++)
      if (isHigh[node] !== isHigh[node + 1]) startAt(column, row, 0);
  return lines;
}

/** Place of node `index`: on the border, at a cell centre, or on the other border. */
function place(index: number, side: number): number {
  return index === 0 ? 0 : index > side ? side : index - 0.5;
}

/** Extrapolates a field by one node on every side, half a cell outwards. */
function continueToBorder(field: Float32Array, side: number, values: Float64Array): void {
  const nodes = side + 2;
  const extend = (at: number, step: number): void => {
    const inner = values[at + step] ?? 0;
    values[at] = inner + (inner - (values[at + 2 * step] ?? 0)) / 2;
  };
  for (let row = 1; row <= side; row++) {
    values.set(field.subarray((row - 1) * side, row * side), row * nodes + 1);
    extend(row * nodes, 1);
    extend(row * nodes + side + 1, -1);
  }
  for (let column = 0; column < nodes; column++) {
    extend(column, nodes);
    extend((side + 1) * nodes + column, -nodes);
  }
}
