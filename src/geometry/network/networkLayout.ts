import { type ColumnHead, columnHeads, type HeadVariant, headHeight, headVariant } from './columnHeads.ts';
import { type EdgeLayout, edgesBetween } from './edgesBetween.ts';
import { inputTitleWidth, type Metrics, metricsOf, numberLineWidth, type Panel, titleWidth } from './layoutMetrics.ts';
import { columnOfTiles, inputsWithTextBeside, type TileLayout } from './tileColumns.ts';
import { captionsFor, unitShape } from './unitShape.ts';

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
  readonly headVariant: HeadVariant;
  /** Empty when presenting. */
  readonly heads: readonly ColumnHead[];
}

/** Largest tile width, as a share of the distance between columns; the edges need the rest. */
const LARGEST_TILE_SHARE = 0.42;
/** Least size of input and output tiles beside tiny hidden ones, in multiples of `smallestWithTwoLines`. */
const SMALLEST_END_TILE = 1.5;
/** In a lower panel, finger-sized buttons would take the tiles' room; the settings have these buttons too. */
const LOWEST_WITH_BUTTONS = 300;
const BELOW_HEADS = 8;
const BETWEEN_CAPTIONS = 4;
/** A selected tile's double outline extends this far. */
const OUTLINE = 5;

const PLAIN_INPUTS: InputTexts = { names: [], lines: 1 };

/** Layout of the network graph; `sizes` are the units per column, inputs first. */
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
  // Inputs and output could be larger, but tiles of one size are easier to compare.
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

/** Column centres, and whether lines of numbers fit side by side. */
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

/** Characters of the longest subscript: 1 for h₃, 4 for h₂.₁₆. */
function subscriptLength(sizes: readonly number[]): number {
  const digits = String(Math.max(...sizes)).length;
  return sizes.length > 3 ? digits + 2 : digits;
}
