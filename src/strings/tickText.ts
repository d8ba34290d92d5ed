import { formatFixed, formatSignificant } from './formatNumber.ts';

/** As few decimals as write the distance of two ticks exactly. */
export function tickDecimals(step: number): number {
  let decimals = 0;
  while (decimals < 12 && Math.abs(Number(step.toFixed(decimals)) - step) > step * 1e-6) decimals++;
  return decimals;
}

/** A loss on a linear axis whose ticks need so many decimals. */
export function tickText(value: number, decimals: number): string {
  return decimals > 4 || value >= 1e5 ? formatSignificant(value, 2) : formatFixed(value, decimals);
}
