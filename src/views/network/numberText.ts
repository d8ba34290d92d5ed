import { formatExact, formatFixed, formatSigned, formatSignificant } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';

/** A number in at most six characters as long as it is below 10 000: fewer decimals, the larger it is. */
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

/** In one line with others: 0.25, −12.3, 2×10⁷. */
export function shortestText(value: number): string {
  return Math.abs(value) < 99_999 ? formatFixed(value, decimalsFor(value, 2)) : formatSignificant(value, 1);
}

/** In a name: always two decimals. */
export function spokenNumber(value: number): string {
  return formatFixed(value, 2);
}

/** A number as a card writes it; words in place of one that the cursor has not reached. */
export function knownText(value: number, format: (value: number) => string): string {
  return Number.isNaN(value) ? strings.network.notComputed : format(value);
}

/** An input's value or coordinate; the data has four decimals, a dragged point perhaps more, and a table what it likes. */
export function coordinateText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 0.001 || magnitude > 99_999)) return formatSignificant(value, 3);
  return formatExact(Number(value.toFixed(magnitude < 100 ? 4 : 2)));
}

/** With its sign and one digit, for numbers so small or large that more have no room: +5×10⁻⁵. */
export function signedPower(value: number): string {
  const text = formatSignificant(value, 1);
  return value > 0 ? `+${text}` : text;
}
