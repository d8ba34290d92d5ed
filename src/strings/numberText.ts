import { answerText } from './answerText.ts';
import { formatExact, formatFixed, formatSigned, formatSignificant } from './formatNumber.ts';
import { strings } from './index.ts';

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

/** The answer of the output: on the right side of `middle`, so that it never contradicts what it is read as. */
export function outputText(output: number, middle: number): string {
  return Math.abs(output) < 99_999 ? answerText(output, middle, decimalsFor(output, 3)) : formatSignificant(output, 2);
}

/** On a shared line: 0.25, −12.3, 2×10⁷. */
export function shortestText(value: number): string {
  return Math.abs(value) < 99_999 ? formatFixed(value, decimalsFor(value, 2)) : formatSignificant(value, 1);
}

/** How far a parameter moved: 0.14, 0.0023. */
export function changeText(way: number): string {
  return way < 0.01 || way > 99_999 ? formatSignificant(way, 2) : formatFixed(way, decimalsFor(way, 2));
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

/** An input's value below its tile: 1, −0.49, 0.0042. */
export function inputText(value: number): string {
  const magnitude = Math.abs(value);
  return magnitude >= 0.1 && magnitude < 99_999 ? formatExact(Number(value.toFixed(2))) : formatSignificant(value, 2);
}

/** With its sign and one digit, for numbers too small or large for more: +5×10⁻⁵. */
export function signedPower(value: number): string {
  const text = formatSignificant(value, 1);
  return value > 0 ? `+${text}` : text;
}
