import type { Box } from '../box.ts';
import type { Metrics } from './layoutMetrics.ts';

/**
 * How the head of a column is set, by the room there is: label and buttons in one line; the label above the buttons; all
 * of it as a tower one button wide; the count alone.
 */
export type HeadVariant = 'line' | 'stacked' | 'tower' | 'count';

export interface ColumnHead {
  /** 0 is the input column. */
  readonly column: number;
  readonly box: Box;
}

const TEXT_HEIGHT = 18;
/** "Hidden layer 2", the longest label set in one line with its buttons. */
const LINE_LABEL_WIDTH = 104;
const COUNT_WIDTH = 24;

/** The roomiest variant for columns this far apart; a network without hidden layers needs no buttons. */
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

/** A place in the row of heads above the lines between two columns. */
export interface GapHead {
  /** The layer that the lines lead into: 0 is the gap after the inputs. */
  readonly layer: number;
  readonly box: Box;
}

/** Half of "Output" and of "Hidden layer 2", with some air. */
const HALF_END_LABEL = 22;
const HALF_HIDDEN_LABEL = 58;
const HALF_SHORT_LABEL = 26;
/** "contribution" */
const GAP_WORD_WIDTH = 74;

/** Where a word has room between the heads of two columns, beside their labels and their buttons in the same line. */
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

/** One head above each column centre, none wider than the way to the next, all inside the panel. */
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
