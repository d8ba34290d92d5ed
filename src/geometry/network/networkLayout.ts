import { type EdgeLayout, edgesBetween } from './edgesBetween.ts';
import { headHeight, type LayerHead, layerHeads } from './layerHeads.ts';
import { inputTitleWidth, type Metrics, metricsOf, numberLineWidth, type Panel, titleWidth } from './layoutMetrics.ts';
import { columnOfTiles, inputsWithTextBeside, type TileLayout } from './tileColumns.ts';
import { type ColumnPlan, captionsFor, unitShape } from './unitShape.ts';

/** Texts of the inputs that the layout makes room for. */
export interface InputTexts {
  readonly names: readonly string[];
  /** Lines of numbers below an input: its value and, if scaled, the value in the data. */
  readonly lines: 1 | 2;
}

export interface NetworkLayout {
  readonly panel: Panel;
  readonly metrics: Metrics;
  readonly tiles: readonly TileLayout[];
  /** In the order of the flat parameters: by layer, then by source, then by target. */
  readonly edges: readonly EdgeLayout[];
  /** Above hidden layers whose tiles bear no names, if there are several. */
  readonly heads: readonly LayerHead[];
}

/** Largest tile width, as a share of the distance between columns; the edges need the rest. */
const LARGEST_TILE_SHARE = 0.42;
/** Least size of input and output tiles beside tiny hidden ones, in multiples of `smallestWithTwoLines`. */
const SMALLEST_END_TILE = 1.3;
const BETWEEN_CAPTIONS = 4;
/** Between columns this far apart, titles with numbers may go on beyond their tiles. */
const PITCH_FOR_START = 170;
/** A selected tile's double outline extends this far. */
const OUTLINE = 5;

const PLAIN_INPUTS: InputTexts = { names: [], lines: 1 };

/** Layout of the network graph; `sizes` are the units per column, inputs first. */
export function networkLayout(
  sizes: readonly number[],
  panel: Panel,
  inputs: InputTexts = PLAIN_INPUTS,
): NetworkLayout {
  const metrics = metricsOf(panel, sizes.length > 3);
  const { widestTile, centres, pitch, columnWidth, widestTitle, hasLines, subscript } = columnsAcross(
    sizes,
    panel,
    metrics,
  );
  const inputTitle = Math.max(widestTitle ?? 0, ...inputs.names.map((name) => inputTitleWidth(metrics, name)));
  const fitsAbove = inputTitle + 2 <= pitch && inputTitle <= 2 * (centres[0] ?? 0);

  const startsAtTile = pitch >= PITCH_FOR_START && !panel.presenting;
  const roomForCaption = (column: number) => {
    const centre = centres[column] ?? 0;
    if (column === sizes.length - 1) return startsAtTile ? panel.width - centre : 2 * (panel.width - centre);
    if (!startsAtTile) return Math.min(pitch - BETWEEN_CAPTIONS, 2 * centre);
    return pitch - BETWEEN_CAPTIONS - Math.max(numberLineWidth(metrics), widestTile) / 2;
  };
  const planned = (column: number, top: number): ColumnPlan => ({
    size: sizes[column] ?? 0,
    column,
    centre: centres[column] ?? 0,
    top,
    bottom: panel.height - OUTLINE,
    widestTile,
    widestTitle: column > 0 ? widestTitle : widestTitle !== null && fitsAbove ? inputTitle : null,
    mostLines: hasLines ? (column === 0 ? inputs.lines : 2) : 0,
    startsAtTile,
    captions: column === 0 ? [] : captionsFor(roomForCaption(column), metrics, subscript, startsAtTile),
    metrics,
  });
  const hidden = sizes.slice(1, -1).map((_, index) => index + 1);
  const isNamed = hidden.every((column) => unitShape(planned(column, OUTLINE)).title !== null);
  const hasHeads = hidden.length > 1 && !isNamed;
  const plans = sizes.map((_, column) => planned(column, hasHeads ? headHeight(metrics) : OUTLINE));

  // Inputs and output could be larger, but tiles of one size are easier to compare.
  const hiddenTiles = plans.slice(1, -1).map((plan) => unitShape(plan).side);
  const commonTile = Math.min(widestTile, Math.max(SMALLEST_END_TILE * metrics.smallestWithTwoLines, ...hiddenTiles));
  const sized = plans.map((plan) => ({ ...plan, widestTile: hiddenTiles.length > 0 ? commonTile : widestTile }));
  const longest = sized.reduce((best, plan) => (plan.size > best.size ? plan : best));
  const middle = middleOf(columnOfTiles(longest, null));
  const columns = sized.map((plan) => {
    const isCrowded = plan.column === 0 && unitShape(plan).lines < plan.mostLines;
    return (isCrowded && inputsWithTextBeside(plan, columnWidth, inputTitle)) || columnOfTiles(plan, middle);
  });
  return {
    panel,
    metrics,
    tiles: columns.flat(),
    edges: columns.slice(1).flatMap((column, layer) => edgesBetween(columns[layer] ?? [], column, layer)),
    heads: hasHeads ? layerHeads(centres, pitch, metrics) : [],
  };
}

/** The middle between a column's first and last square. */
function middleOf(column: readonly TileLayout[]): number {
  const [first, last] = [column[0]?.square, column.at(-1)?.square];
  return first && last ? (first.y + last.y + last.height) / 2 : 0;
}

/** Column centres, and whether lines of numbers fit side by side. */
function columnsAcross(sizes: readonly number[], panel: Panel, metrics: Metrics) {
  const gaps = sizes.length - 1;
  // The fewer gaps there are for lines, the less they need the margins.
  const free = Math.min(48, Math.max(0, (panel.width - 400) * 0.1));
  const margin = OUTLINE + (gaps > 2 ? free / 4 : free);
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

/** Characters of the longest subscript: 1 for h₃, 4 for h₂.₁₆. */
function subscriptLength(sizes: readonly number[]): number {
  const digits = String(Math.max(...sizes)).length;
  return sizes.length > 3 ? digits + 2 : digits;
}
