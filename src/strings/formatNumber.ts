const MINUS = '\u2212';
const THIN_SPACE = '\u2009';
const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'] as const;

/** A whole number with a thin space between thousands: 12 400. */
export function formatWhole(value: number): string {
  return withSign(value < 0, groupThousands(String(Math.abs(Math.round(value)))));
}

/** With a fixed number of decimals, so that columns of numbers do not jump: −1.30. */
export function formatFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return formatNonFinite(value);
  if (Math.abs(value) >= 1e6) return formatSignificant(value, 3);
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const text = fraction === undefined ? groupThousands(whole) : `${groupThousands(whole)}.${fraction}`;
  return withSign(value < 0 && Number(value.toFixed(decimals)) !== 0, text);
}

/** Like `formatFixed`, with a plus before positive values: +2.81. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatFixed(value, decimals);
  return value > 0 && Number.isFinite(value) ? `+${text}` : text;
}

/** With `digits` significant digits; very small and very large values as 5.3×10⁻⁷. */
export function formatSignificant(value: number, digits: number): string {
  if (!Number.isFinite(value)) return formatNonFinite(value);
  if (value === 0) return '0';
  const magnitude = Math.abs(value);
  const [mantissa = '', exponent = '0'] = magnitude.toExponential(digits - 1).split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 6) return withSign(value < 0, `${mantissa}×${formatPower(power)}`);
  return withSign(value < 0, groupDecimal(magnitude.toFixed(Math.max(0, digits - 1 - power))));
}

/** All digits that distinguish this number from its neighbours, in the page's typography. */
export function formatExact(value: number): string {
  if (!Number.isFinite(value)) return formatNonFinite(value);
  const [mantissa = '0', exponent] = String(Math.abs(value)).split('e');
  const text = exponent === undefined ? groupDecimal(mantissa) : `${mantissa}×${formatPower(Number(exponent))}`;
  return withSign(value < 0, text);
}

/** A share as "97.5 %". */
export function formatPercent(share: number): string {
  return `${formatFixed(share * 100, 1)}${THIN_SPACE}%`;
}

/** A power of ten: 10⁶. */
export function formatPower(power: number): string {
  return `10${superscript(power)}`;
}

function superscript(power: number): string {
  const digits = Array.from(String(Math.abs(power)), (digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return power < 0 ? `⁻${digits}` : digits;
}

function withSign(negative: boolean, text: string): string {
  return negative ? MINUS + text : text;
}

function groupDecimal(text: string): string {
  const [whole = '0', fraction] = text.split('.');
  return fraction === undefined ? groupThousands(whole) : `${groupThousands(whole)}.${fraction}`;
}

/** Four digits stay together; from five on, a thin space separates thousands. */
function groupThousands(whole: string): string {
  return whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
}

/** A result beyond 1.8×10³⁰⁸ is not infinite: it has no room in a number of 64 bits. */
function formatNonFinite(value: number): string {
  if (Number.isNaN(value)) return 'not a number';
  return value > 0 ? 'too large' : 'too far below 0';
}
