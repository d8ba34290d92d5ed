import type { RunState } from './pageState.ts';

/** Numbers that change more often than this cannot be read, and cost time to draw. */
export const READING_MILLISECONDS = 100;
/** Formulas are the dearest text to lay out, and take longer to read than a number. */
const CALM_MILLISECONDS = 500;

let lastReading = 0;
let lastCalm = 0;

/**
 * The texts that are due to be renewed while playing; null where none is. They follow the picture that is on the screen, one
 * kind at a time: a slow device would lose a frame over drawing pictures and texts at once.
 */
export function dueTexts({ snapshot, reading, calmReading }: RunState): Partial<RunState> | null {
  const now = performance.now();
  if (reading !== snapshot && now - lastReading >= READING_MILLISECONDS) {
    lastReading = now;
    return { reading: snapshot };
  }
  if (calmReading !== reading && now - lastCalm >= CALM_MILLISECONDS) {
    lastCalm = now;
    return { calmReading: reading };
  }
  return null;
}
