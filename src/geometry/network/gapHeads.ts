import type { Box } from '../box.ts';
import { COUNT_WIDTH, type ColumnHead, type HeadVariant } from './columnHeads.ts';
import type { Metrics } from './layoutMetrics.ts';

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
