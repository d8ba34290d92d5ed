/** A step of an arrow key, without and with Shift or Alt. */
export const STEP = 0.1;
export const COARSE_STEP = 1;
export const FINE_STEP = 0.01;

/** What a pixel of a drag changes. */
const PER_PIXEL = 0.02;
const FINE_PER_PIXEL = 0.002;

/** Beyond this, hundredths are no longer told apart. */
const LARGEST_ON_GRID = 1e12;

/**
 * A value that was changed by a step, as a number to write down: with the two decimals that the picture shows, so that
 * −1.30 and a step make −1.20 whatever its other digits were. Never −0.
 */
export function stepped(value: number, step: number): number {
  return onGrid(value + step, 100);
}

/** A value on its way with a drag: all its digits, and what is set of it. */
export interface DraggedValue {
  readonly exact: number;
  readonly set: number;
}

/** A drag by some more pixels; finely, a tenth of it with a decimal more. */
export function dragged(exact: number, pixels: number, isFine: boolean): DraggedValue {
  const next = exact + pixels * (isFine ? FINE_PER_PIXEL : PER_PIXEL);
  return { exact: next, set: onGrid(next, isFine ? 1000 : 100) };
}

/** The nearest multiple of 1/`unit`: dividing by a whole number gives the number that is written so. */
function onGrid(value: number, unit: number): number {
  return Math.abs(value) < LARGEST_ON_GRID ? Math.round(value * unit) / unit + 0 : value;
}
