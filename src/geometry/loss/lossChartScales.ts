import { nice, ticks } from 'd3';

export type LossScaleKind = 'linear' | 'log';

/** An axis without pixels. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const LEAST_EPOCHS = 20;
const TICK_COUNTS = [6, 5, 4, 3, 2, 1];
/** Width of a digit in em, including its share of the thin spaces between thousands; and the distance between labels. */
const DIGIT_WIDTH = 0.68;
const LABEL_DISTANCE = 1.2;
const EPOCH_STEPS = [1, 1.2, 1.6, 2, 2.5, 3, 4, 5, 6, 8, 10];
const DECADE_STEPS = [1, 2, 5];

/**
 * The x axis, from 0 to a round number of epochs at or beyond the last recorded one. It grows in steps of a fifth to a third,
 * so that the curve advances over a steady axis instead of shrinking in every frame. `width`, in em, limits the number of
 * labels.
 */
export function epochAxis(frontierEpoch: number, width: number): Axis {
  const furthest = Math.max(LEAST_EPOCHS, frontierEpoch);
  const power = 10 ** Math.floor(Math.log10(furthest));
  const step = EPOCH_STEPS.find((candidate) => Math.round(candidate * power) >= furthest) ?? 10;
  const end = Math.round(step * power);
  const room = width / (String(end).length * DIGIT_WIDTH + LABEL_DISTANCE);
  // D3 may return nearly twice as many ticks as requested.
  const choices = TICK_COUNTS.map((count) => ticks(0, end, count).filter(Number.isInteger));
  return { domain: [0, end], ticks: choices.find(({ length }) => length - 1 <= room) ?? [0, end] };
}

/** The y axis for these losses; non-finite ones are ignored. */
export function lossAxis(kind: LossScaleKind, losses: readonly number[], tickCount: number): Axis {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const loss of losses) {
    if (!Number.isFinite(loss) || loss <= 0) continue;
    if (loss < smallest) smallest = loss;
    if (loss > largest) largest = loss;
  }
  if (largest === 0) [smallest, largest] = [0.1, 1];
  return kind === 'linear' ? linearAxis(largest, tickCount) : logAxis(smallest, largest, tickCount);
}

/** Starts at 0, so that half the height is half the loss. Fewer than three ticks would not show that. */
function linearAxis(largest: number, tickCount: number): Axis {
  if (tickCount < 3) {
    const [, top] = nice(0, largest, 3);
    return { domain: [0, top], ticks: [0, top / 2, top] };
  }
  const [, top] = nice(0, largest, tickCount);
  return { domain: [0, top], ticks: ticks(0, top, tickCount) };
}

function logAxis(smallest: number, largest: number, tickCount: number): Axis {
  const top = roundStep(largest, 'up');
  const bottom = Math.min(roundStep(smallest, 'down'), top / 10);
  const decades = Math.log10(top / bottom);
  const lowest = Math.log10(bottom) - 1e-9;
  const highest = Math.log10(top) + 1e-9;
  const exponents = ticks(lowest, highest, Math.max(2, Math.min(tickCount, decades))).filter(Number.isInteger);
  const powers = exponents.map((exponent) => Number(`1e${exponent}`));
  const everyDecade = Array.from({ length: Math.ceil(decades) + 2 }, (_, k) => Math.floor(lowest) + k);
  const fine = everyDecade
    .flatMap((exponent) => DECADE_STEPS.map((step) => Number(`${step}e${exponent}`)))
    .filter((value) => value >= bottom && value <= top);
  return { domain: [bottom, top], ticks: powers.length < 3 && fine.length <= tickCount + 2 ? fine : powers };
}

/** The next of 1, 2, 5, 10, 20, 50 … (or 0.5, 0.2 …). */
function roundStep(value: number, direction: 'up' | 'down'): number {
  const exponent = Math.floor(Math.log10(value));
  const steps = [...DECADE_STEPS, 10].map((step) => Number(`${step}e${exponent}`));
  const found =
    direction === 'up' ? steps.find((step) => step >= value) : steps.findLast((step) => step <= value * (1 + 1e-12));
  return found ?? value;
}
