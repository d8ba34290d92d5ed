import { captionWidth, LINE_HEIGHT, type Metrics } from './layoutMetrics.ts';

/** What stands in the line of a unit's name: where a column is low, its numbers too. */
export type TitleContent = 'name' | 'activation' | 'activationAndBias';

const CAPTION_GAP = 3;
const CAPTION_UNIT_GAP = 6;

/** What a column has room for, and what its units have to say. */
export interface ColumnPlan {
  readonly size: number;
  readonly column: number;
  readonly centre: number;
  readonly top: number;
  readonly bottom: number;
  readonly widestTile: number;
  /** Null where titles do not fit side by side. */
  readonly widestTitle: number | null;
  readonly mostLines: number;
  /** The titles with numbers that fit side by side, the fullest first. */
  readonly captions: readonly Caption[];
  readonly metrics: Metrics;
}

/** A title in one line with numbers. */
export interface Caption {
  readonly holds: Exclude<TitleContent, 'name'>;
  readonly width: number;
}

/** Where it gets narrow the bias goes first. */
export function captionsFor(room: number, metrics: Metrics, subscript: number): readonly Caption[] {
  const both: Caption = { holds: 'activationAndBias', width: captionWidth(metrics, subscript, 2) };
  const one: Caption = { holds: 'activation', width: captionWidth(metrics, subscript, 1) };
  return [both, one].filter(({ width }) => width <= room);
}

/** How the units of a column are made up. */
export interface UnitShape {
  readonly side: number;
  /** The title's width; null where there is none. */
  readonly title: number | null;
  readonly titleHolds: TitleContent;
  /** What title and space take above the tile. */
  readonly above: number;
  readonly lines: number;
  /** At least so much lies between two units. */
  readonly gap: number;
}

/**
 * Tries all lines below the tiles, then all numbers in one line with the title, then fewer numbers, then only the title,
 * then the bare tile.
 */
export function unitShape(plan: ColumnPlan): UnitShape {
  const { size, top, bottom, widestTile, widestTitle, mostLines, captions, metrics } = plan;
  const sideWith = (text: number, gap: number) => Math.min(widestTile, (bottom - top - (size - 1) * gap) / size - text);
  const smallest = [metrics.smallestWithTitle, metrics.smallestWithOneLine, metrics.smallestWithTwoLines];
  const withLines = (lines: number): UnitShape | null => {
    if (widestTitle === null) return null;
    const gap = lines > 0 ? metrics.unitGap : 3;
    const above = titleHeight(metrics, 'name');
    const side = sideWith(above + linesHeight(metrics, lines), gap);
    const isLarge = side >= Math.min(widestTile, smallest[lines] ?? 0);
    return isLarge ? { side, title: widestTitle, titleHolds: 'name', above, lines, gap } : null;
  };
  const withCaption = ({ holds, width }: Caption): UnitShape | null => {
    const above = titleHeight(metrics, holds);
    // Where tiles are large, more between them leaves the edges more places for their weights.
    const isRoomy = sideWith(above, metrics.unitGap) >= metrics.smallestWithOneLine;
    const gap = isRoomy ? metrics.unitGap : CAPTION_UNIT_GAP;
    const side = sideWith(above, gap);
    const isLarge = side >= Math.min(widestTile, metrics.smallestWithTitle);
    return isLarge ? { side, title: width, titleHolds: holds, above, lines: 0, gap } : null;
  };
  const bare: UnitShape = {
    side: Math.max(6, sideWith(0, 4)),
    title: null,
    titleHolds: 'name',
    above: 0,
    lines: 0,
    gap: 4,
  };
  const [full, ...fewer] = Array.from({ length: mostLines + 1 }, (_, index) => mostLines - index);
  return withLines(full ?? 0) ?? firstOf(captions, withCaption) ?? firstOf(fewer, withLines) ?? bare;
}

function firstOf<Choice>(
  choices: readonly Choice[],
  shapeWith: (choice: Choice) => UnitShape | null,
): UnitShape | null {
  for (const choice of choices) {
    const shape = shapeWith(choice);
    if (shape) return shape;
  }
  return null;
}

function titleHeight(metrics: Metrics, holds: TitleContent): number {
  const font = holds === 'name' ? metrics.titleFont : metrics.numberFont;
  return font * LINE_HEIGHT + titleGap(metrics, holds);
}

/** A title in one line with numbers is for small tiles, whose outline is thinner. */
export function titleGap(metrics: Metrics, holds: TitleContent): number {
  return holds === 'name' ? metrics.textGap : CAPTION_GAP;
}

export function linesHeight(metrics: Metrics, lines: number): number {
  return lines === 0 ? 0 : metrics.textGap + lines * metrics.numberFont * LINE_HEIGHT;
}
