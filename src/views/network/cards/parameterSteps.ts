/** Step of an arrow key: plain, with Shift, with Alt. */
export const STEP = 0.1;
export const COARSE_STEP = 1;
export const FINE_STEP = 0.01;

/** Change per pixel of a drag. */
const PER_PIXEL = 0.02;
const FINE_PER_PIXEL = 0.002;

/** Beyond this, hundredths can no longer be distinguished. */
const LARGEST_ON_GRID = 1e12;

/**
 * A value after a step, rounded to the two decimals that the graph shows: −1.30 and a step make −1.20, whatever the other
 * digits. Never −0.
 */
export function stepped(value: number, step: number): number {
  return onGrid(value + step, 100);
}

/** A value during a drag: with all digits, and as applied. */
export interface DraggedValue {
  readonly exact: number;
  readonly set: number;
}

/** Continues a drag by `pixels`; in fine mode, a tenth of the change with one decimal more. */
export function dragged(exact: number, pixels: number, isFine: boolean): DraggedValue {
  const next = exact + pixels * (isFine ? FINE_PER_PIXEL : PER_PIXEL);
  return { exact: next, set: onGrid(next, isFine ? 1000 : 100) };
}

/** The nearest multiple of 1/`unit`; dividing by a whole number gives the nearest decimal. */
function onGrid(value: number, unit: number): number {
  return Math.abs(value) < LARGEST_ON_GRID ? Math.round(value * unit) / unit + 0 : value;
}

/** Ends of sliders: 2, 5, 10, 20, 50 … */
const LEADS = [2, 5, 10];
/** A slider does not get shorter before the number is so much smaller than its end. */
const SPARE = 20;
/** Twice this is still a number. */
const LONGEST_SLIDER = 5e307;

/** The end of a slider from −end to end that fits a number: the previous one, if possible, so that the slider holds still. */
export function sliderEnd(value: number, previous: number): number {
  const magnitude = Math.abs(value);
  if (magnitude < previous && previous <= SPARE * Math.max(1, magnitude)) return previous;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, magnitude))));
  const lead = LEADS.find((candidate) => magnitude < candidate * power) ?? 20;
  return Math.min(LONGEST_SLIDER, lead * power);
}
