import type { Curve, CurveName } from '../../core/data/curves.ts';
import { formatExact, formatWhole } from '../formatNumber.ts';

const names: Readonly<Record<CurveName, string>> = {
  sine: 'Sine',
  cubic: 'Cubic',
  absolute: 'Absolute value',
  polynomial: 'Polynomial',
};

/** Names of the numbers of a curve; a polynomial has a list. */
const numbers: Readonly<Record<Exclude<CurveName, 'polynomial'>, readonly [string, string]>> = {
  sine: ['Amplitude', 'Waves'],
  cubic: ['Factor of x1³', 'Factor of x1'],
  absolute: ['Slope', 'Lowest point'],
};

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A factor before a symbol, with the sign that joins it to what stands before. */
function term(factor: number, symbol: string, isFirst: boolean): string {
  const size = Math.abs(factor);
  const sign = factor < 0 ? (isFirst ? '−' : ' − ') : isFirst ? '' : ' + ';
  if (symbol === '') return sign + formatExact(size);
  return `${sign}${size === 1 ? '' : `${formatExact(size)}·`}${symbol}`;
}

/** The sum of terms that are not 0. */
function sum(terms: readonly (readonly [factor: number, symbol: string])[]): string {
  const kept = terms.filter(([factor]) => factor !== 0);
  return kept.length === 0 ? '0' : kept.map(([factor, symbol], k) => term(factor, symbol, k === 0)).join('');
}

function formulaOf({ name, numbers: [first = 0, second = 0, ...more] }: Curve): string {
  switch (name) {
    case 'sine':
      return sum([[first, `sin(${second === 1 ? '' : `${formatExact(second)}·`}π·x1)`]]);
    case 'cubic':
      return sum([
        [first, 'x1³'],
        [second, 'x1'],
      ]);
    case 'absolute':
      return sum([
        [first, '|x1|'],
        [second, ''],
      ]);
    case 'polynomial':
      return sum(
        [first, second, ...more].map((factor, power) => [
          factor,
          power === 0 ? '' : power === 1 ? 'x1' : `x1${POWERS.charAt(power)}`,
        ]),
      );
  }
}

const count = (points: number, name: 0 | 1) => `${formatWhole(points)} of class ${name}`;

/** Points drawn by a formula. */
export const curves = {
  open: 'Draw by a formula…',
  openHelp: 'Points above and below a curve, as many as you like',
  title: 'Draw by a formula',
  close: 'Close',
  help: 'Class 1 lies above the curve, class 0 below it. A small strip along it stays empty.',
  curve: 'Curve',
  names,
  numbers,
  coefficients: 'Coefficients c0, c1, c2, …',
  coefficientsHelp: 'Up to ten numbers, as in 0.5, −1, 0, 2; with decimal commas, separate them by semicolons.',
  notCoefficients: (most: number) =>
    `These are not up to ${formatWhole(most)} numbers. Write them as in 0.5, −1, 0, 2; the curve stays as it was.`,
  points: 'Points to draw',
  formula: (curve: Curve) => `f(x1) = ${formulaOf(curve)}`,
  draw: 'Draw the points',
  replace: 'Replace the points',
  add: 'Add to the points',
  none: 'The curve leaves no room for points here.',
  willDraw: (ones: number, zeros: number, wanted: number) =>
    ones + zeros < wanted
      ? `There is room for ${formatWhole(ones + zeros)} points only: ${count(ones, 1)}, ${count(zeros, 0)}.`
      : `To be drawn: ${count(ones, 1)}, ${count(zeros, 0)}.`,
  drawn: (all: number) => `Drawn. There are ${formatWhole(all)} points now.`,
};
