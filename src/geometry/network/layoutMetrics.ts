/** The panel of the network graph, in CSS pixels. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  /** Projector: text of at least 22 px if the panel is wide enough. */
  readonly presenting: boolean;
  /** Fingers need larger buttons than a mouse. */
  readonly touch: boolean;
}

/** Sizes in pixels that depend on the panel alone. */
export interface Metrics {
  readonly titleFont: number;
  readonly numberFont: number;
  readonly chipFont: number;
  /** In multiples of its font. */
  readonly chipHeight: number;
  readonly largestTile: number;
  /** Smallest tile sizes with two lines below, with one line below, and with a title above. */
  readonly smallestWithTwoLines: number;
  readonly smallestWithOneLine: number;
  readonly smallestWithTitle: number;
  /** Between a tile and its title or first line; a selected tile's outline fits there. */
  readonly textGap: number;
  /** Between one unit's last line and the next unit's title. */
  readonly unitGap: number;
}

/** Width of a digit, in em, in a bold sans serif with tabular digits. */
export const DIGIT_WIDTH = 0.63;
export const LINE_HEIGHT = 1.2;

/** Length in digits of "bias −12.34", the longest line below a tile. */
const NUMBER_LINE_LENGTH = 10.4;
/** Widths in em of what follows the name above a small tile: " 0.620", " b −1.79" and " bias −1.79". */
const CAPTION_ANSWER_WIDTH = 0.35 + 4 * DIGIT_WIDTH + 0.6;
const CAPTION_BIAS_WIDTH = 0.35 + 0.9 + 4 * DIGIT_WIDTH + 0.3;
const CAPTION_WORD_WIDTH = 1.4;
/** Length in digits of "−12.3" on an edge. */
const CHIP_LENGTH = 5;

/** Tiles of several hidden layers, whose heads can name them, rather lose their names than become smaller. */
const SMALLEST_NAMED_UNDER_A_HEAD = 36;
/** On the card beside a boundary, and the most on wide windows. */
const LARGEST_TILE = [87, 120] as const;

/** `isDeep` is whether there are several hidden layers. */
export function metricsOf(panel: Panel, isDeep: boolean): Metrics {
  const narrow = panel.width < 480;
  const base = {
    chipHeight: narrow || panel.presenting ? 1.6 : 1.85,
    textGap: 4,
    unitGap: 6,
    smallestWithTitle: isDeep ? SMALLEST_NAMED_UNDER_A_HEAD : 18,
  };
  if (panel.presenting && !narrow)
    return {
      ...base,
      titleFont: 25,
      numberFont: 22,
      chipFont: 22,
      largestTile: 120,
      smallestWithTwoLines: 52,
      smallestWithOneLine: 44,
    };
  return {
    ...base,
    titleFont: narrow ? 15 : 17,
    numberFont: narrow ? 12 : 14,
    chipFont: narrow ? 12 : 13,
    largestTile: narrow ? 64 : Math.min(LARGEST_TILE[1], Math.max(LARGEST_TILE[0], panel.width * 0.11)),
    smallestWithTwoLines: 44,
    smallestWithOneLine: 36,
  };
}

export function numberLineWidth(metrics: Metrics): number {
  return NUMBER_LINE_LENGTH * DIGIT_WIDTH * metrics.numberFont;
}

/** A letter and its subscript: h₂ or h₂.₁₆, the subscript at 0.7 of the size. */
export function titleWidth(metrics: Metrics, subscriptLength: number): number {
  return DIGIT_WIDTH * metrics.titleFont * (1.2 + 0.7 * subscriptLength);
}

/** Name, answer and bias in one line, "h₂ 0.643 bias −1.79", by what it holds beside the name. */
export function captionWidth(metrics: Metrics, subscriptLength: number, holds: 'long' | 'short' | 'none'): number {
  const bias = holds === 'none' ? 0 : CAPTION_BIAS_WIDTH + (holds === 'long' ? CAPTION_WORD_WIDTH : 0);
  const font = metrics.numberFont;
  return titleWidth({ ...metrics, titleFont: font }, subscriptLength) + (CAPTION_ANSWER_WIDTH + bias) * font;
}

/** The name of an input, from x1 to sin(πx1); its digits are subscripts. */
export function inputTitleWidth(metrics: Metrics, name: string): number {
  const digits = name.replace(/\D/g, '').length;
  return DIGIT_WIDTH * metrics.titleFont * (0.4 + 0.8 * (name.length - digits) + 0.7 * digits);
}

/** Width of "−0.1234", the longest value of an input. */
export function inputValueWidth(metrics: Metrics): number {
  return 7 * DIGIT_WIDTH * metrics.numberFont;
}

export function chipSize(metrics: Metrics): { readonly width: number; readonly height: number } {
  const font = metrics.chipFont;
  return { width: CHIP_LENGTH * DIGIT_WIDTH * font + font * 0.75, height: Math.round(font * metrics.chipHeight) };
}
