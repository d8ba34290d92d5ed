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
/** Width of a number between two buttons. */
export const COUNT_WIDTH = 24;

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
