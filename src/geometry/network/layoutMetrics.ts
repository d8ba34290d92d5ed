/** The panel of the network graph, in CSS pixels. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  /** Projector: text of at least 24 px if the panel is wide enough, and no column heads. */
  readonly presenting: boolean;
  /** Fingers need larger buttons than a mouse. */
  readonly touch: boolean;
}

/** Sizes in pixels that depend on the panel alone. */
export interface Metrics {
  readonly titleFont: number;
  readonly numberFont: number;
  readonly chipFont: number;
  readonly largestTile: number;
  /** Smallest tile sizes with two lines below, with one line below, and with a title above. */
  readonly smallestWithTwoLines: number;
  readonly smallestWithOneLine: number;
  readonly smallestWithTitle: number;
  /** Between a tile and its title or first line; a selected tile's outline fits there. */
  readonly textGap: number;
  /** Between one unit's last line and the next unit's title. */
  readonly unitGap: number;
  /** Side of a + or − button. */
  readonly button: number;
}

/** Width of a digit, in em, in a bold sans serif with tabular digits. */
export const DIGIT_WIDTH = 0.63;
export const LINE_HEIGHT = 1.2;

/** Length in digits of "bias −12.34", the longest line below a tile. */
const NUMBER_LINE_LENGTH = 10.4;
/** " b −1.79" in em: a gap, a letter, a space, a sign, three digits and a point. */
const CAPTION_NUMBER_WIDTH = 0.35 + 0.9 + 4 * DIGIT_WIDTH + 0.3;
/** Length in digits of "−12.3" on an edge. */
const CHIP_LENGTH = 5;

export function metricsOf(panel: Panel): Metrics {
  const narrow = panel.width < 560;
  const base = {
    textGap: 6,
    unitGap: narrow ? 6 : 10,
    button: panel.touch ? 44 : 24,
    smallestWithTitle: 18,
  };
  if (panel.presenting && !narrow)
    return {
      ...base,
      titleFont: 26,
      numberFont: 24,
      chipFont: 24,
      largestTile: 120,
      smallestWithTwoLines: 52,
      smallestWithOneLine: 44,
    };
  return {
    ...base,
    titleFont: narrow ? 14 : 16,
    numberFont: narrow ? 12 : 13,
    chipFont: narrow ? 12 : 13,
    largestTile: narrow ? 64 : 104,
    smallestWithTwoLines: 38,
    smallestWithOneLine: 32,
  };
}

export function numberLineWidth(metrics: Metrics): number {
  return NUMBER_LINE_LENGTH * DIGIT_WIDTH * metrics.numberFont;
}

/** A letter and its subscript: h₂ or h₂.₁₆, the subscript at 0.7 of the size. */
export function titleWidth(metrics: Metrics, subscriptLength: number): number {
  return DIGIT_WIDTH * metrics.titleFont * (1.2 + 0.7 * subscriptLength);
}

/** Name, activation and bias in one line, "h₂ a 0.64 b −1.79", with both numbers or only the first. */
export function captionWidth(metrics: Metrics, subscriptLength: number, numbers: 1 | 2): number {
  const font = metrics.numberFont;
  return titleWidth({ ...metrics, titleFont: font }, subscriptLength) + numbers * CAPTION_NUMBER_WIDTH * font;
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
  return { width: CHIP_LENGTH * DIGIT_WIDTH * font + font * 0.75, height: Math.round(font * 1.6) };
}
