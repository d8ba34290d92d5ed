import type { RunState } from './pageState.ts';

/** Numbers that change more often than this cannot be read, and cost time to draw. */
export const READING_MILLISECONDS = 100;
/** Formulas are the dearest text to lay out, and take longer to read than a number. */
const CALM_MILLISECONDS = 500;

let lastReading = 0;
let lastCalm = 0;

const isReadingDue = ({ snapshot, reading }: RunState) =>
  reading !== snapshot && performance.now() - lastReading >= READING_MILLISECONDS;

const isCalmDue = ({ reading, calmReading }: RunState) =>
  calmReading !== reading && performance.now() - lastCalm >= CALM_MILLISECONDS;

/** Whether numbers or formulas should follow the picture that is on the screen. */
export function areTextsDue(run: RunState): boolean {
  return isReadingDue(run) || isCalmDue(run);
}

/**
 * What renews the texts that are due while playing, one kind at a time: a slow device would lose a frame over drawing
 * pictures and texts at once.
 */
export function dueTexts(run: RunState): Partial<RunState> {
  if (isReadingDue(run)) {
    lastReading = performance.now();
    return { reading: run.snapshot };
  }
  if (!isCalmDue(run)) return {};
  lastCalm = performance.now();
  return { calmReading: run.reading };
}
