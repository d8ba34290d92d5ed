/** Width is proportional up to this weight; beyond it is compressed, and the line carries a mark that says so. */
export const PROPORTIONAL_UP_TO = 10;

/** Up to this many edges, every edge shows its weight. */
export const MOST_EDGES_WITH_CHIPS = 12;

/** Widths in pixels of a weight of 0, and what each unit of a weight adds. */
export interface LineScale {
  readonly thinnest: number;
  readonly perUnit: number;
}

const ROOMY: LineScale = { thinnest: 0.8, perUnit: 1.05 };
/** Where no weight is written on its line, there are many lines. */
const CROWDED: LineScale = { thinnest: 0.7, perUnit: 0.62 };
/** The first factor of ten beyond the proportional range adds nearly as many pixels as this many units, each further one fewer. */
const UNITS_PER_DECADE = 3.8;
/** What compression can add at most: even a huge weight leaves the picture visible. */
const MOST_UNITS_BEYOND = 14;
const PRESENTING_FACTOR = 1.35;
/** The opacity of a line of many, and what each unit of a weight adds. */
const FAINTEST = 0.1;
const OPACITY_PER_UNIT = 0.62 / 5;
const STRONGEST = 0.72;

/** Width of a line in pixels, before rounding: 1.9 for a weight of 1, 11.3 for 10, 14.4 for 100. It always grows, and never reaches 26. */
export function edgeWidth(weight: number, { thinnest, perUnit }: LineScale = ROOMY): number {
  const magnitude = Number.isFinite(weight) ? Math.abs(weight) : 0;
  const proportional = Math.min(magnitude, PROPORTIONAL_UP_TO);
  const decades = Math.log10(Math.max(magnitude, PROPORTIONAL_UP_TO) / PROPORTIONAL_UP_TO);
  const beyond = (MOST_UNITS_BEYOND * decades) / (decades + MOST_UNITS_BEYOND / UNITS_PER_DECADE);
  return thinnest + perUnit * (proportional + beyond);
}

/** Opacity of a line among many: weak ones recede. */
export function crowdedOpacity(weight: number): number {
  return Math.min(STRONGEST, FAINTEST + OPACITY_PER_UNIT * (Number.isFinite(weight) ? Math.abs(weight) : 0));
}

/** Whether this weight's width is compressed and no longer comparable with the legend. */
export function isBeyondProportional(weight: number): boolean {
  return Math.abs(weight) > PROPORTIONAL_UP_TO;
}

/** Whether a network has too many weights to write each on its line. */
export function isCrowded(sizes: readonly number[]): boolean {
  return sizes.slice(1).reduce((sum, size, l) => sum + size * (sizes[l] ?? 0), 0) > MOST_EDGES_WITH_CHIPS;
}

/** One scale for all lines of a network and its legend: many lines are thinner. */
export function edgeScale(sizes: readonly number[], presenting: boolean): LineScale {
  const { thinnest, perUnit } = isCrowded(sizes) ? CROWDED : ROOMY;
  const factor = presenting ? PRESENTING_FACTOR : 1;
  return { thinnest: factor * thinnest, perUnit: factor * perUnit };
}

/** The dashes of a line, in pixels, or null for a solid one. Only two lengths, so that dashes do not creep while a weight grows. */
export function edgeDashes(width: number, sign: number): string | null {
  if (sign >= 0) return null;
  return width < 1.5 ? '4 3' : '8 5';
}

/** Width of the light core of a compressed line. */
export function coreWidth(width: number): number {
  return Math.max(1, width * 0.16);
}
