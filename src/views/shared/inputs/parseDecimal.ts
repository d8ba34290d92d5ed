const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A typed number, with decimal point or comma and either minus sign; null if it is none. */
export function parseDecimal(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
  if (!DECIMAL.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
