import { expect, test } from 'vitest';
import {
  formatExact,
  formatFixed,
  formatPercent,
  formatSigned,
  formatSignificant,
  formatWhole,
} from './formatNumber.ts';

test.each([
  [formatWhole(-12), '−12'],
  [formatWhole(1089), '1089'],
  [formatWhole(1_000_000), '1\u2009000\u2009000'],
  [formatFixed(-1.304, 2), '−1.30'],
  [formatFixed(-0.001, 2), '0.00'],
  [formatSigned(2.81, 2), '+2.81'],
  [formatSigned(-2.817, 2), '−2.82'],
  [formatSignificant(0.00000053, 2), '5.3×10⁻⁷'],
  [formatSignificant(-1234567, 3), '−1.23×10⁶'],
  [formatSignificant(0.0031, 2), '0.0031'],
  [formatExact(-0.1), '−0.1'],
  [formatExact(1e-7), '1×10⁻⁷'],
  [formatPercent(0.975), '97.5\u2009%'],
  [formatFixed(Number.NaN, 2), 'not a number'],
  [formatFixed(Number.POSITIVE_INFINITY, 2), 'too large'],
  [formatSignificant(Number.NEGATIVE_INFINITY, 3), 'too far below 0'],
  [formatExact(1e200 * 1e200), 'too large'],
])('a number is written as %s', (written, expected) => {
  expect(written).toBe(expected);
});
