/**
 * When texts are renewed while playing. They are of four kinds, renewed one after the other, so that none costs more than a
 * frame; and seldom where they hold up the pictures.
 */
import type { RunState, TextKind } from './pageState.ts';

/**
 * Numbers that change much more often than ten times a second cannot be read; but where ten epochs a second are played, each
 * shall be seen, though chart and formulas have their turns between.
 */
const NUMBERS_MILLISECONDS = 75;
/** Formulas are the dearest text to lay out, and take longer to read than a number. */
const CALM_MILLISECONDS = 500;
/**
 * Frames that React may take over writing new texts in small parts. It begins anew when a picture needs it too; then they are
 * written at once.
 */
const FRAMES_TO_WRITE = 40;
/** Frames that it takes to see how long the browser was at layout and painting, once new texts have been written. */
const FRAMES_TO_DRAW = 2;
/** A frame that comes a little later than usual is no sign of anything. */
const TOLERANCE_MILLISECONDS = 5;
/** The next texts wait this many times as long as the last ones held up the pictures. */
const PATIENCE = 8;
/** More than this is no measure of the texts. */
const LONGEST_DELAY = 40;
/** Frames that the usual distance between two frames is a mean of. */
const FRAMES_REMEMBERED = 8;
/** A longer pause between two frames is no measure of the page: it was out of sight. */
const LONGEST_GAP = 100;

interface Pace {
  readonly texts: TextKind;
  /** What these texts are renewed to. */
  readonly follow: 'snapshot' | 'reading' | 'calmReading';
  readonly interval: number;
  renewedAt: number;
}

const paces: readonly Pace[] = [
  { texts: 'reading', follow: 'snapshot', interval: NUMBERS_MILLISECONDS, renewedAt: 0 },
  { texts: 'chartReading', follow: 'reading', interval: NUMBERS_MILLISECONDS, renewedAt: 0 },
  { texts: 'calmReading', follow: 'reading', interval: CALM_MILLISECONDS, renewedAt: 0 },
  { texts: 'backwardReading', follow: 'calmReading', interval: CALM_MILLISECONDS, renewedAt: 0 },
];

let lastFrame = 0;
/** Distance between two frames that draw no new texts. */
let usualGap = 1000 / 60;
/** Whether texts have been renewed and are not drawn yet. */
let isUnderWay = false;
/** Whether they have been written into the page. */
let isWritten = false;
/** Frames until they are, or are drawn, at the latest. */
let framesLeft = 0;
/** By how much frames were later than usual meanwhile. */
let late = 0;
let restUntil = 0;

/** To be told when playing begins: a rest is no delay. */
export function startTexts(): void {
  isUnderWay = false;
  lastFrame = performance.now();
}

/** To be told when new texts have been written into the page; they are laid out and painted with the next frame. */
export function textsWritten(): void {
  if (isWritten) return;
  isWritten = true;
  framesLeft = FRAMES_TO_DRAW;
}

/**
 * What renews the texts that are due, to be asked once for every frame while playing; null where none are. A change that
 * changes nothing has those written that are on their way.
 */
export function dueTexts(run: RunState): Partial<RunState> | null {
  const now = performance.now();
  const gap = Math.min(LONGEST_GAP, now - lastFrame);
  lastFrame = now;
  if (!isUnderWay) usualGap += (gap - usualGap) / FRAMES_REMEMBERED;
  else {
    late += Math.max(0, gap - usualGap - TOLERANCE_MILLISECONDS);
    if (--framesLeft > 0) return null;
    if (!isWritten) return {};
    // What they have held up says how long to wait with the next ones.
    restUntil = now + PATIENCE * Math.min(LONGEST_DELAY, late);
    isUnderWay = false;
  }
  const next = now < restUntil ? null : nextPace(run, now);
  if (!next) return null;
  isUnderWay = true;
  isWritten = false;
  framesLeft = FRAMES_TO_WRITE;
  late = 0;
  next.renewedAt = now;
  return { [next.texts]: run[next.follow] };
}

/** Whether the frame that was asked about last has new texts to lay out: enough for one frame. */
export function drawsTexts(): boolean {
  return isUnderWay && isWritten && framesLeft === FRAMES_TO_DRAW - 1;
}

/** Of what is due, what has been waiting longest, in turns of its own: where not all keep their pace, all fall behind alike. */
function nextPace(run: RunState, now: number): Pace | null {
  let next: Pace | null = null;
  let mostTurns = 1;
  for (const pace of paces) {
    const turns = (now - pace.renewedAt) / pace.interval;
    if (turns < mostTurns || run[pace.texts] === run[pace.follow]) continue;
    next = pace;
    mostTurns = turns;
  }
  return next;
}
