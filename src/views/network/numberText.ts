import { formatExact, formatFixed, formatSigned, formatSignificant } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';

/** Decimals that keep a number below 10 000 within six characters. */
function decimalsFor(value: number, most: number): number {
  const magnitude = Math.abs(value);
  if (magnitude < 9.995) return most;
  return Math.max(0, magnitude < 99.95 ? most - 1 : most - 2);
}

/** On an edge: −2.52, +12.3, +1066. */
export function weightText(weight: number): string {
  return Math.abs(weight) < 99_999 ? formatSigned(weight, decimalsFor(weight, 2)) : signedPower(weight);
}

/** Below a tile: 1.44, −12.3. */
export function biasText(bias: number): string {
  return Math.abs(bias) < 99_999 ? formatFixed(bias, decimalsFor(bias, 2)) : formatSignificant(bias, 2);
}

/** Below a tile: 0.253, 12.34. */
export function activationText(activation: number): string {
  return Math.abs(activation) < 99_999
    ? formatFixed(activation, decimalsFor(activation, 3))
    : formatSignificant(activation, 2);
}

/** On a shared line: 0.25, −12.3, 2×10⁷. */
export function shortestText(value: number): string {
  return Math.abs(value) < 99_999 ? formatFixed(value, decimalsFor(value, 2)) : formatSignificant(value, 1);
}

/** In an accessible name: always two decimals. */
export function spokenNumber(value: number): string {
  return formatFixed(value, 2);
}

/** A number on a card, or words for one that the cursor has not reached. */
export function knownText(value: number, format: (value: number) => string): string {
  return Number.isNaN(value) ? strings.network.notComputed : format(value);
}

/** An input's value or coordinate. Generated data has four decimals; dragged points and tables may have more. */
export function coordinateText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 0.001 || magnitude > 99_999)) return formatSignificant(value, 3);
  return formatExact(Number(value.toFixed(magnitude < 100 ? 4 : 2)));
}

/** With its sign and one digit, for numbers too small or large for more: +5×10⁻⁵. */
export function signedPower(value: number): string {
  const text = formatSignificant(value, 1);
  return value > 0 ? `+${text}` : text;
}
