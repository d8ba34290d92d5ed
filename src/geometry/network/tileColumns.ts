import type { PartId } from '../../core/model/partId.ts';
import type { Box } from '../box.ts';
import { inputValueWidth, LINE_HEIGHT, numberLineWidth } from './layoutMetrics.ts';
import { type ColumnPlan, linesHeight, type TitleContent, titleGap, unitShape } from './unitShape.ts';

/** Where one unit of the network is drawn. */
export interface TileLayout {
  readonly part: PartId;
  /** 0 is the input column. */
  readonly column: number;
  readonly row: number;
  /** The heat map. */
  readonly square: Box;
  /** Or null if there is no room for a title. */
  readonly title: Box | null;
  /** Contents of the title: in a low column, the numbers share a line with the name. */
  readonly titleHolds: TitleContent;
  /** One box per line of numbers below the heat map; empty without room. */
  readonly lines: readonly Box[];
}

/** Largest gap between units, as a share of a unit's height; keeps the units of a short column together. */
const LARGEST_GAP_SHARE = 0.42;
/** Smallest tile worth having with its text beside it. */
const SMALLEST_BESIDE_TEXT = 26;

/**
 * The units of one column from top to bottom, with as much text as large enough heat maps allow. Their squares lie around
 * `middle`, if there is room, so that those of all columns are level.
 */
export function columnOfTiles(plan: ColumnPlan, middle: number | null): readonly TileLayout[] {
  const { size, column, centre, top, bottom, startsAtTile, metrics } = plan;
  const { side, title: titleWidth, above, titleHolds, lines, gap } = unitShape(plan);
  const below = linesHeight(metrics, lines);
  const unit = above + side + below;
  const room = bottom - top;
  const free = size > 1 ? (room - size * unit) / (size - 1) : 0;
  const between = Math.min(free, Math.max(gap, LARGEST_GAP_SHARE * unit));
  const used = size * unit + (size - 1) * between;
  const centred = middle === null ? top + (room - used) / 2 : middle - (used - above - below) / 2 - above;
  const first = Math.max(top, Math.min(centred, bottom - used));
  const lineWidth = numberLineWidth(metrics);
  const lineHeight = metrics.numberFont * LINE_HEIGHT;

  return Array.from({ length: size }, (_, row) => {
    const y = first + row * (unit + between);
    const square = { x: centre - side / 2, y: y + above, width: side, height: side };
    const title =
      titleWidth === null
        ? null
        : {
            // Numbers go on beyond the tile on one side only, so that lines arrive on the other.
            x: titleHolds !== 'name' && startsAtTile ? square.x : centre - titleWidth / 2,
            y,
            width: titleWidth,
            height: above - titleGap(metrics, titleHolds),
          };
    return {
      part: column === 0 ? (`x${row}` as const) : (`n${column - 1}.${row}` as const),
      column,
      row,
      square,
      title,
      titleHolds,
      lines: Array.from({ length: lines }, (_line, index) => ({
        x: centre - lineWidth / 2,
        y: square.y + side + metrics.textGap + index * lineHeight,
        width: lineWidth,
        height: lineHeight,
      })),
    };
  });
}

/** Many inputs: texts go left of the tiles, which then have the full height. Or null without room. */
export function inputsWithTextBeside(
  { size, centre, top, bottom, widestTile, mostLines, metrics }: ColumnPlan,
  columnWidth: number,
  titleWidth: number,
): readonly TileLayout[] | null {
  const textWidth = Math.max(titleWidth, inputValueWidth(metrics));
  const right = centre + columnWidth / 2;
  const titleLine = metrics.titleFont * LINE_HEIGHT;
  const numberLine = metrics.numberFont * LINE_HEIGHT;
  const textHeight = titleLine + mostLines * numberLine;
  const gap = 4;
  const room = (bottom - top - (size - 1) * gap) / size;
  const side = Math.min(widestTile, room, right - metrics.textGap - textWidth);
  if (side < SMALLEST_BESIDE_TEXT || room < textHeight) return null;
  const unit = Math.max(side, textHeight);
  const between = Math.min(
    size > 1 ? (bottom - top - size * unit) / (size - 1) : 0,
    Math.max(gap, LARGEST_GAP_SHARE * unit),
  );
  const first = top + Math.max(0, (bottom - top - size * unit - (size - 1) * between) / 2);
  return Array.from({ length: size }, (_, row) => {
    const y = first + row * (unit + between);
    const text = { x: right - side - metrics.textGap - textWidth, width: textWidth };
    const textTop = y + (unit - textHeight) / 2;
    return {
      part: `x${row}` as const,
      column: 0,
      row,
      square: { x: right - side, y: y + (unit - side) / 2, width: side, height: side },
      title: { ...text, y: textTop, height: titleLine },
      titleHolds: 'name' as const,
      lines: Array.from({ length: mostLines }, (_line, index) => ({
        ...text,
        y: textTop + titleLine + index * numberLine,
        height: numberLine,
      })),
    };
  });
}
