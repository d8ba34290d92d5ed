// Long because columns, tiles and edges are placed together: each gives way to the others.

import type { PartId } from '../core/partId.ts';
import type { Box } from './box.ts';
import { type ColumnHead, columnHeads, type HeadVariant, headHeight, headVariant } from './columnHeads.ts';
import { type EdgeCurve, edgeEndOffset, edgePath } from './edgeCurve.ts';
import {
  captionWidth,
  inputTitleWidth,
  inputValueWidth,
  LINE_HEIGHT,
  type Metrics,
  metricsOf,
  numberLineWidth,
  type Panel,
  titleWidth,
} from './layoutMetrics.ts';

/** Where one unit of the network is drawn. */
export interface TileLayout {
  readonly part: PartId;
  /** 0 is the input column. */
  readonly column: number;
  readonly row: number;
  /** The heat map. */
  readonly square: Box;
  /** Null where there is no room for a title. */
  readonly title: Box | null;
  /** What the title says: in a low column the numbers stand in one line with the name. */
  readonly titleHolds: TitleContent;
  /** One box for each line of numbers below the heat map; empty where there is no room. */
  readonly lines: readonly Box[];
}

export type TitleContent = 'name' | 'activation' | 'activationAndBias';

/** Where one weight is drawn. */
export interface EdgeLayout extends EdgeCurve {
  readonly part: PartId;
  readonly layer: number;
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** What the layout has to know of the inputs. */
export interface InputTexts {
  readonly names: readonly string[];
  /** Lines of numbers below an input: its value, and where it was scaled, the value in the data. */
  readonly lines: 1 | 2;
}

export interface NetworkLayout {
  readonly panel: Panel;
  readonly metrics: Metrics;
  readonly tiles: readonly TileLayout[];
  /** In the order of the flat parameters: by layer, then by source, then by target. */
  readonly edges: readonly EdgeLayout[];
  readonly headVariant: HeadVariant;
  /** Empty when presenting. */
  readonly heads: readonly ColumnHead[];
}

/** Tiles of a column take at most this share of the way to the next column; the edges need the rest. */
const LARGEST_TILE_SHARE = 0.42;
/** Units of a short column keep together: at most this share of a unit's height lies between two of them. */
const LARGEST_GAP_SHARE = 0.42;
/** Where the hidden tiles are tiny, those of inputs and output stay larger. */
const SMALLEST_END_TILE = 1.5;
/** An input's texts stand beside its tile only where this much is left for the tile. */
const SMALLEST_BESIDE_TEXT = 26;
/** In a lower picture the buttons for a finger would take what the tiles need; the settings have them too. */
const LOWEST_WITH_BUTTONS = 300;
const BELOW_HEADS = 8;
const CAPTION_GAP = 3;
const CAPTION_UNIT_GAP = 6;
const BETWEEN_CAPTIONS = 4;
/** A selected tile's double outline reaches this far out. */
const OUTLINE = 5;

const PLAIN_INPUTS: InputTexts = { names: [], lines: 1 };

/** Positions of everything in the picture of a network; `sizes` are the units per column, the inputs first. */
export function networkLayout(
  sizes: readonly number[],
  panel: Panel,
  inputs: InputTexts = PLAIN_INPUTS,
): NetworkLayout {
  const metrics = metricsOf(panel);
  const { widestTile, centres, pitch, columnWidth, widestTitle, hasLines, subscript } = columnsAcross(
    sizes,
    panel,
    metrics,
  );
  const inputTitle = Math.max(widestTitle ?? 0, ...inputs.names.map((name) => inputTitleWidth(metrics, name)));
  const fitsAbove = inputTitle + 2 <= pitch && inputTitle <= 2 * (centres[0] ?? 0);
  const isLow = panel.touch && panel.height < LOWEST_WITH_BUTTONS;
  const variant = isLow ? 'count' : headVariant(pitch, sizes.length - 2, metrics);
  const headRow = panel.presenting ? 0 : headHeight(variant, metrics);
  const top = panel.presenting ? 2 : headRow + BELOW_HEADS;

  const roomAround = (column: number) => {
    const centre = centres[column] ?? 0;
    return 2 * Math.min(centre, panel.width - centre);
  };
  const plans = sizes.map((size, column) => ({
    size,
    column,
    centre: centres[column] ?? 0,
    top,
    bottom: panel.height - OUTLINE,
    widestTile,
    widestTitle: column > 0 ? widestTitle : widestTitle !== null && fitsAbove ? inputTitle : null,
    mostLines: hasLines ? (column === 0 ? inputs.lines : 2) : 0,
    captions:
      column === 0 ? [] : captionsFor(Math.min(pitch - BETWEEN_CAPTIONS, roomAround(column)), metrics, subscript),
    metrics,
  }));
  // Inputs and output have room for more, but tiles of one size are easier to compare.
  const hiddenTiles = plans.slice(1, -1).map((plan) => unitShape(plan).side);
  const commonTile = Math.min(widestTile, Math.max(SMALLEST_END_TILE * metrics.smallestWithTwoLines, ...hiddenTiles));
  const columns = plans.map((plan) => {
    const sized = { ...plan, widestTile: hiddenTiles.length > 0 ? commonTile : widestTile };
    const isCrowded = plan.column === 0 && unitShape(sized).lines < sized.mostLines;
    return (isCrowded && inputsWithTextBeside(sized, columnWidth, inputTitle)) || columnOfTiles(sized);
  });
  return {
    panel,
    metrics,
    tiles: columns.flat(),
    edges: columns.slice(1).flatMap((column, layer) => edgesBetween(columns[layer] ?? [], column, layer)),
    headVariant: variant,
    heads: panel.presenting ? [] : columnHeads(centres, panel.width, pitch, headRow),
  };
}

/** The columns' centres, and whether lines of numbers fit side by side. */
function columnsAcross(sizes: readonly number[], panel: Panel, metrics: Metrics) {
  const gaps = sizes.length - 1;
  const margin = OUTLINE + Math.min(48, Math.max(0, (panel.width - 400) * 0.1));
  const inner = panel.width - 2 * margin;
  const widestTile = Math.min(metrics.largestTile, (LARGEST_TILE_SHARE * inner) / (gaps + LARGEST_TILE_SHARE));
  const lineWidth = numberLineWidth(metrics);
  const pitchFor = (columnWidth: number) => (inner - columnWidth) / gaps;
  const hasLines = pitchFor(Math.max(widestTile, lineWidth)) >= lineWidth + 6;
  const subscript = subscriptLength(sizes);
  const widestName = titleWidth(metrics, subscript);
  const columnWidth = Math.max(widestTile, hasLines ? lineWidth : widestName);
  const pitch = pitchFor(columnWidth);
  const widestTitle = widestName + 2 <= pitch ? widestName : null;
  const centres = sizes.map((_, column) => margin + columnWidth / 2 + column * pitch);
  return { widestTile, centres, pitch, columnWidth, widestTitle, hasLines, subscript };
}

/** Digits (and the point) of the longest subscript: 1 for h₃, 4 for h₂.₁₆. */
function subscriptLength(sizes: readonly number[]): number {
  const digits = String(Math.max(...sizes)).length;
  return sizes.length > 3 ? digits + 2 : digits;
}

interface ColumnPlan {
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
interface Caption {
  readonly holds: Exclude<TitleContent, 'name'>;
  readonly width: number;
}

/** Where it gets narrow the bias goes first. */
function captionsFor(room: number, metrics: Metrics, subscript: number): readonly Caption[] {
  const both: Caption = { holds: 'activationAndBias', width: captionWidth(metrics, subscript, 2) };
  const one: Caption = { holds: 'activation', width: captionWidth(metrics, subscript, 1) };
  return [both, one].filter(({ width }) => width <= room);
}

/** The units of one column from top to bottom, with as much text as leaves the heat maps large enough. */
function columnOfTiles(plan: ColumnPlan): readonly TileLayout[] {
  const { size, column, centre, top, bottom, metrics } = plan;
  const { side, title: titleWidth, above, titleHolds, lines, gap } = unitShape(plan);
  const below = linesHeight(metrics, lines);
  const unit = above + side + below;
  const room = bottom - top;
  const free = size > 1 ? (room - size * unit) / (size - 1) : 0;
  const between = Math.min(free, Math.max(gap, LARGEST_GAP_SHARE * unit));
  const used = size * unit + (size - 1) * between;
  const first = top + Math.max(0, (room - used) / 2);
  const lineWidth = numberLineWidth(metrics);
  const lineHeight = metrics.numberFont * LINE_HEIGHT;

  return Array.from({ length: size }, (_, row) => {
    const y = first + row * (unit + between);
    const square = { x: centre - side / 2, y: y + above, width: side, height: side };
    const title =
      titleWidth === null
        ? null
        : { x: centre - titleWidth / 2, y, width: titleWidth, height: above - titleGap(metrics, titleHolds) };
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

/** Many inputs: the texts to the left of the tiles, which so have the height to themselves. Null where there is no room. */
function inputsWithTextBeside(
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

interface UnitShape {
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
function unitShape(plan: ColumnPlan): UnitShape {
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
function titleGap(metrics: Metrics, holds: TitleContent): number {
  return holds === 'name' ? metrics.textGap : CAPTION_GAP;
}

function linesHeight(metrics: Metrics, lines: number): number {
  return lines === 0 ? 0 : metrics.textGap + lines * metrics.numberFont * LINE_HEIGHT;
}

function edgesBetween(
  sources: readonly TileLayout[],
  targets: readonly TileLayout[],
  layer: number,
): readonly EdgeLayout[] {
  return sources.flatMap((source, from) =>
    targets.map((target, to) => {
      const curve = {
        start: {
          x: source.square.x + source.square.width,
          y: middle(source.square) + edgeEndOffset(source.square.height, to, targets.length),
        },
        end: {
          x: target.square.x,
          y: middle(target.square) + edgeEndOffset(target.square.height, from, sources.length),
        },
      };
      return { part: `w${layer}.${from}.${to}` as const, layer, from, to, ...curve, path: edgePath(curve) };
    }),
  );
}

function middle(square: Box): number {
  return square.y + square.height / 2;
}
