import type { Box } from '../box.ts';
import type { Metrics } from './layoutMetrics.ts';

/**
 * Layout of a column's head, by width: label and buttons in one line; label above the buttons; a tower one button wide; the
 * count alone.
 */
export type HeadVariant = 'line' | 'stacked' | 'tower' | 'count';

export interface ColumnHead {
  /** 0 is the input column. */
  readonly column: number;
  readonly box: Box;
}

const TEXT_HEIGHT = 18;
/** Width of "Hidden layer 2", the longest label in one line with its buttons. */
const LINE_LABEL_WIDTH = 104;
const COUNT_WIDTH = 24;

/** The widest variant that fits columns this far apart; a network without hidden layers needs no buttons. */
export function headVariant(pitch: number, hiddenLayers: number, { button }: Metrics): HeadVariant {
  if (hiddenLayers === 0) return 'count';
  const buttons = 2 * button + COUNT_WIDTH;
  if (pitch >= LINE_LABEL_WIDTH + buttons + 8) return 'line';
  if (pitch >= buttons + 4) return 'stacked';
  return pitch >= button + 2 ? 'tower' : 'count';
}

export function headHeight(variant: HeadVariant, { button }: Metrics): number {
  switch (variant) {
    case 'line':
      return button;
    case 'stacked':
      return TEXT_HEIGHT + button;
    case 'tower':
      return TEXT_HEIGHT + 2 * button;
    case 'count':
      return TEXT_HEIGHT;
  }
}

/** A place in the row of heads, above the edges between two columns. */
export interface GapHead {
  /** The layer that the edges lead into: 0 after the inputs. */
  readonly layer: number;
  readonly box: Box;
}

/** Half the widths of "Output" and "Hidden layer 2", with some space. */
const HALF_END_LABEL = 22;
const HALF_HIDDEN_LABEL = 58;
const HALF_SHORT_LABEL = 26;
/** Width of "contribution". */
const GAP_WORD_WIDTH = 74;

/** Places for a word between the heads of two columns, where labels and buttons leave room. */
export function gapHeads(heads: readonly ColumnHead[], variant: HeadVariant, { button }: Metrics): readonly GapHead[] {
  const hiddenHalf = {
    line: HALF_HIDDEN_LABEL + button + COUNT_WIDTH / 2,
    stacked: HALF_SHORT_LABEL,
    tower: button / 2,
    count: 12,
  };
  const reach = (column: number) =>
    column === 0 || column === heads.length - 1 ? HALF_END_LABEL : hiddenHalf[variant];
  return heads.slice(1).flatMap(({ box }, layer) => {
    const previous = heads[layer];
    if (!previous) return [];
    const x = previous.box.x + previous.box.width / 2 + reach(layer);
    const width = box.x + box.width / 2 - reach(layer + 1) - x;
    return width < GAP_WORD_WIDTH ? [] : [{ layer, box: { ...box, x, width } }];
  });
}

/** One head above each column, no wider than the distance between columns, inside the panel. */
export function columnHeads(
  centres: readonly number[],
  panelWidth: number,
  pitch: number,
  height: number,
): readonly ColumnHead[] {
  return centres.map((centre, column) => {
    const halfWidth = Math.min(pitch / 2 - 1, centre, panelWidth - centre);
    return { column, box: { x: centre - halfWidth, y: 0, width: 2 * halfWidth, height } };
  });
}
