import type { RunState } from './pageState.ts';

/** Numbers that change more often than this cannot be read, and cost time to draw. */
export const READING_MILLISECONDS = 100;
/** Formulas are the dearest text to lay out, and take longer to read than a number. */
const CALM_MILLISECONDS = 500;
/** A page that keeps up has drawn new texts with the second frame, which is no later than this. */
const FRAMES_TO_DRAW = 2;
const PROMPT_MILLISECONDS = 40;
/** A page that does not waits with the next ones, this many times as long as they hold up the pictures. */
const PATIENCE = 12;
/** More than this is no measure of the page: it was out of sight. */
const LONGEST_DELAY = 100;

interface Pace {
  readonly interval: number;
  renewedAt: number;
  /** By how much the last renewal held up the pictures. */
  lastDelay: number;
  /** The smaller of the last two: one late frame is no measure of the page. */
  delay: number;
}

const readings: Pace = { interval: READING_MILLISECONDS, renewedAt: 0, delay: 0, lastDelay: 0 };
const calmReadings: Pace = { interval: CALM_MILLISECONDS, renewedAt: 0, delay: 0, lastDelay: 0 };

/** The pace of what was renewed and is not drawn yet, and in how many frames it will be. */
let drawn: Pace | null = null;
let framesLeft = 0;

/** To be told when playing begins: a rest is no delay. */
export function startTexts(): void {
  drawn = null;
}

/**
 * What renews the texts that are due, to be asked once for every frame while playing; null where none are. One kind at a
 * time: a slow device would lose a frame over drawing both at once.
 */
export function dueTexts({ snapshot, reading, calmReading }: RunState): Partial<RunState> | null {
  const now = performance.now();
  if (drawn) {
    if (--framesLeft > 0) return null;
    const delay = Math.min(LONGEST_DELAY, Math.max(0, now - drawn.renewedAt - PROMPT_MILLISECONDS));
    drawn.delay = Math.min(delay, drawn.lastDelay);
    drawn.lastDelay = delay;
    drawn = null;
  }
  const isDue = ({ interval, renewedAt, delay }: Pace) => now - renewedAt >= interval + PATIENCE * delay;
  const isReadingDue = reading !== snapshot && isDue(readings);
  if (!isReadingDue && (calmReading === reading || !isDue(calmReadings))) return null;
  drawn = isReadingDue ? readings : calmReadings;
  drawn.renewedAt = now;
  framesLeft = FRAMES_TO_DRAW;
  return isReadingDue ? { reading: snapshot } : { calmReading: reading };
}
