const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A typed number, or a fraction of two such as `1/2`, with decimal point or comma and either minus sign; null if it is
 * none. Takes time linear in the length of the text.
 */
export function parseDecimal(text: string): number | null {
  const [dividend = '', divisor, ...more] = text.split('/', 3);
  const value = readDecimal(dividend) / (divisor === undefined ? 1 : readDecimal(divisor));
  return Number.isFinite(value) && more.length === 0 ? value : null;
}

/** NaN for a text that is no finite number. */
function readDecimal(text: string): number {
  const plain = text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
  const value = DECIMAL.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
