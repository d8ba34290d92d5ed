import { tickIncrement, ticks } from 'd3';
import type { Interval } from '../core/data/dataSet.ts';

/** A number on an axis of the plane. */
export interface Tick {
  /** Place along the axis: 0 at its start, 1 at its end. */
  readonly share: number;
  /** The value divided by 10^power. */
  readonly value: number;
}

export interface AxisTicks {
  readonly ticks: readonly Tick[];
  /** Decimals needed to tell the ticks apart. */
  readonly decimals: number;
  /** Labels count in units of 10^power; 0 for numbers of ordinary size. */
  readonly power: number;
}

/** About `count` round numbers along an axis. */
export function axisTicks(interval: Interval, count: number): AxisTicks {
  const { min, max } = interval;
  const power = powerOf(Math.max(Math.abs(min), Math.abs(max)));
  const values = ticks(min, max, count);
  // D3 returns a step below 1 as its negative reciprocal.
  const increment = tickIncrement(min, max, count);
  const step = increment < 0 ? -1 / increment : increment;
  const decimals = Number.isFinite(step) && step > 0 ? Math.max(0, power - Math.floor(Math.log10(step) + 1e-9)) : 0;
  return {
    ticks: values.map((value) => ({ share: (value - min) / (max - min), value: value / 10 ** power })),
    decimals,
    power,
  };
}

/** A multiple of three, as in kilo and milli; 0 from 0.01 to 9999, which fit beside the plane unscaled. */
function powerOf(magnitude: number): number {
  const power = magnitude > 0 ? Math.floor(Math.log10(magnitude) + 1e-9) : 0;
  return power >= -2 && power < 4 ? 0 : 3 * Math.floor(power / 3);
}
