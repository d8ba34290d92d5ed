import { captionWidth, LINE_HEIGHT, type Metrics } from './layoutMetrics.ts';

/** Contents of a unit's title line; in a low column it includes numbers. */
export type TitleContent = 'name' | 'activation' | 'activationAndShortBias' | 'activationAndBias';

const CAPTION_GAP = 5;
const CAPTION_UNIT_GAP = 6;
/** Gap between bare tiles, as a share of their side. */
const BARE_GAP_SHARE = 0.3;

/** The space of a column, and the texts its units would like to show. */
export interface ColumnPlan {
  readonly size: number;
  readonly column: number;
  readonly centre: number;
  readonly top: number;
  readonly bottom: number;
  readonly widestTile: number;
  /** Or null if titles do not fit side by side. */
  readonly widestTitle: number | null;
  readonly mostLines: number;
  /** Titles with numbers that fit side by side, fullest first. */
  readonly captions: readonly Caption[];
  /** Whether a title with numbers begins where its tile does, instead of lying around the column's centre. */
  readonly startsAtTile: boolean;
  readonly metrics: Metrics;
}

/** A title in one line with numbers. */
export interface Caption {
  readonly holds: Exclude<TitleContent, 'name'>;
  readonly width: number;
}

/** With less room the word "bias" goes first, then the bias; `hasWord` is whether it may be there at all. */
export function captionsFor(room: number, metrics: Metrics, subscript: number, hasWord: boolean): readonly Caption[] {
  const long: Caption = { holds: 'activationAndBias', width: captionWidth(metrics, subscript, 'long') };
  const captions: readonly Caption[] = [
    ...(hasWord ? [long] : []),
    { holds: 'activationAndShortBias', width: captionWidth(metrics, subscript, 'short') },
    { holds: 'activation', width: captionWidth(metrics, subscript, 'none') },
  ];
  return captions.filter(({ width }) => width <= room);
}

/** Sizes within each unit of a column. */
export interface UnitShape {
  readonly side: number;
  /** Width of the title, or null without one. */
  readonly title: number | null;
  readonly titleHolds: TitleContent;
  /** Height of title and gap above the tile. */
  readonly above: number;
  readonly lines: number;
  /** Smallest distance between two units. */
  readonly gap: number;
}

/**
 * Tries all lines below the tiles, then all numbers in the title line, then fewer numbers, then only the title, then the bare
 * tile.
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
    // With large tiles, wider gaps give the edges more places for their weights.
    const isRoomy = sideWith(above, metrics.unitGap) >= metrics.smallestWithOneLine;
    const gap = isRoomy ? metrics.unitGap : CAPTION_UNIT_GAP;
    const side = sideWith(above, gap);
    const isLarge = side >= Math.min(widestTile, metrics.smallestWithTitle);
    return isLarge ? { side, title: width, titleHolds: holds, above, lines: 0, gap } : null;
  };
  const bareGap = Math.max(4, (BARE_GAP_SHARE * (bottom - top)) / (size + BARE_GAP_SHARE * (size - 1)));
  const bare: UnitShape = {
    side: Math.max(6, sideWith(0, bareGap)),
    title: null,
    titleHolds: 'name',
    above: 0,
    lines: 0,
    gap: bareGap,
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

/** Titles with numbers belong to small tiles, whose outline is thinner. */
export function titleGap(metrics: Metrics, holds: TitleContent): number {
  return holds === 'name' ? metrics.textGap : CAPTION_GAP;
}

export function linesHeight(metrics: Metrics, lines: number): number {
  return lines === 0 ? 0 : metrics.textGap + lines * metrics.numberFont * LINE_HEIGHT;
}
