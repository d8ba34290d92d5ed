import { formatExact, formatFixed, formatSignificant } from '../strings/formatNumber.ts';

/** The answer of a unit with a threshold has as many decimals as tell its side. */
const MIDDLE = 0.5;
const MOST_DECIMALS = 9;

/** A result as a headline: three decimals, more where these would round it to 0 or to the middle between two classes. */
export function resultText(value: number): string {
  const magnitude = Math.abs(value);
  if (Number.isInteger(value) && magnitude < 1e6) return formatExact(value);
  if (magnitude >= 1e6 || (magnitude !== 0 && magnitude < 1e-4)) return formatSignificant(value, 3);
  const largest = Math.max(3, 2 - Math.floor(Math.log10(magnitude || 1)));
  for (let decimals = magnitude < 1 ? largest : 3; decimals <= MOST_DECIMALS; decimals++) {
    const text = formatFixed(value, decimals);
    if (Number(value.toFixed(decimals)) !== MIDDLE || value === MIDDLE) return text;
  }
  return formatFixed(value, MOST_DECIMALS);
}
