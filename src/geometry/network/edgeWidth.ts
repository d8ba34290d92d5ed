/** Width is proportional up to this weight; beyond it is compressed, and the line carries a mark that says so. */
export const PROPORTIONAL_UP_TO = 10;

const THINNEST = 0.8;
const PIXELS_PER_UNIT = 1.05;
/** The first factor of ten beyond the proportional range adds nearly this many pixels, each further one fewer. */
const PIXELS_PER_DECADE = 4;
/** Most pixels that compression can add: even a huge weight leaves the picture visible. */
const MOST_BEYOND = 14.7;
const PRESENTING_FACTOR = 1.35;
/** Up to this many edges between two columns keep their full width. */
const ROOMY_GAP = 24;
const SMALLEST_SCALE = 0.3;

/** Width of a line in pixels, before rounding: 1.9 for a weight of 1, 11.3 for 10, 14.4 for 100. It always grows, and never reaches 26. */
export function edgeWidth(weight: number, scale = 1): number {
  const magnitude = Number.isFinite(weight) ? Math.abs(weight) : 0;
  const proportional = Math.min(magnitude, PROPORTIONAL_UP_TO);
  const decades = Math.log10(Math.max(magnitude, PROPORTIONAL_UP_TO) / PROPORTIONAL_UP_TO);
  const beyond = (MOST_BEYOND * decades) / (decades + MOST_BEYOND / PIXELS_PER_DECADE);
  return scale * (THINNEST + PIXELS_PER_UNIT * proportional + beyond);
}

/** Whether this weight's width is compressed and no longer comparable with the legend. */
export function isBeyondProportional(weight: number): boolean {
  return Math.abs(weight) > PROPORTIONAL_UP_TO;
}

/** One factor for all lines of a network and its legend: the more edges between two columns, the thinner all lines. */
export function edgeScale(sizes: readonly number[], presenting: boolean): number {
  const crowdedGap = Math.max(...sizes.slice(1).map((size, l) => size * (sizes[l] ?? 0)));
  const scale = Math.min(1, Math.max(SMALLEST_SCALE, Math.sqrt(ROOMY_GAP / crowdedGap)));
  return presenting ? scale * PRESENTING_FACTOR : scale;
}
