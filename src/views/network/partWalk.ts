import { type ParameterPart, type Part, type PartId, parsePart } from '../../core/model/partId.ts';

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
type WalkKey = (typeof KEYS)[number];

export function isWalkKey(key: string): key is WalkKey {
  return KEYS.some((known) => known === key);
}

/**
 * The part that an arrow key leads to. Up and down move along a column, or through all edges of a gap (by source, then by
 * target); right moves from a unit to its edge and from an edge to its target; left moves back. No wrapping.
 */
export function nextPart(sizes: readonly number[], from: PartId, key: WalkKey): PartId {
  if (key === 'Home') return unitAt(0, 0);
  if (key === 'End') return unitAt(sizes.length - 1, 0);
  const part = parsePart(from);
  if (part?.kind === 'weight') return fromEdge(sizes, part, key);
  const place = placeOf(part);
  return place ? fromUnit(sizes, place, key) : unitAt(0, 0);
}

/** The unit where a part is drawn: a bias is drawn within its neuron. */
export function drawnPart(part: PartId): PartId {
  const parsed = parsePart(part);
  return parsed?.kind === 'bias' ? unitAt(parsed.layer + 1, parsed.to) : part;
}

/** The parameter changed where a part is drawn: the weight, or the neuron's bias; null for an input, which is data. */
export function parameterDrawnAt(part: PartId): ParameterPart | null {
  const parsed = parsePart(part);
  if (parsed?.kind === 'neuron') return `b${parsed.layer}.${parsed.neuron}`;
  return parsed?.kind === 'weight' ? `w${parsed.layer}.${parsed.from}.${parsed.to}` : null;
}

interface Place {
  readonly column: number;
  readonly row: number;
}

function placeOf(part: Part | null): Place | null {
  if (part?.kind === 'input') return { column: 0, row: part.input };
  if (part?.kind === 'neuron') return { column: part.layer + 1, row: part.neuron };
  return null;
}

/** The name of a unit; column 0 holds the inputs. */
export function unitAt(column: number, row: number): PartId {
  return column === 0 ? `x${row}` : `n${column - 1}.${row}`;
}

function fromUnit(sizes: readonly number[], { column, row }: Place, key: WalkKey): PartId {
  const last = (column_: number) => (sizes[column_] ?? 1) - 1;
  switch (key) {
    case 'ArrowUp':
      return unitAt(column, Math.max(0, row - 1));
    case 'ArrowDown':
      return unitAt(column, Math.min(last(column), row + 1));
    case 'ArrowRight':
      return column === sizes.length - 1 ? unitAt(column, row) : `w${column}.${row}.${Math.min(row, last(column + 1))}`;
    case 'ArrowLeft':
      return column === 0 ? unitAt(column, row) : `w${column - 1}.${Math.min(row, last(column - 1))}.${row}`;
    default:
      return unitAt(column, row);
  }
}

function fromEdge(
  sizes: readonly number[],
  { layer, from, to }: Extract<Part, { kind: 'weight' }>,
  key: WalkKey,
): PartId {
  if (key === 'ArrowLeft') return unitAt(layer, from);
  if (key === 'ArrowRight') return unitAt(layer + 1, to);
  const targets = sizes[layer + 1] ?? 1;
  const count = targets * (sizes[layer] ?? 1);
  const index = from * targets + to + (key === 'ArrowUp' ? -1 : 1);
  const next = Math.min(count - 1, Math.max(0, index));
  return `w${layer}.${Math.floor(next / targets)}.${next % targets}`;
}
