/** Longest object on one line, in characters. */
const LONGEST_LINE = 300;

/**
 * JSON that people can read too: rows of numbers and small records stay on one line. Every number has the digits that
 * tell it from its neighbours. Unlike `JSON.stringify`, this keeps the sign of −0.
 */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const members: readonly unknown[] = Object.values(value);
  const names = isList ? null : Object.keys(value);
  const textsWith = (inner: string) =>
    members.map((member, k) => {
      const text = jsonText(member, inner);
      return names ? `${JSON.stringify(names[k])}: ${text}` : text;
    });
  if (members.every(isFlat)) {
    const line = `${open}${textsWith('').join(', ')}${close}`;
    if (members.every(isScalar) && isList) return line;
    if (!isList && line.length <= LONGEST_LINE) return line;
  }
  const inner = `${indent} `;
  return `${open}\n${textsWith(inner)
    .map((text) => inner + text)
    .join(',\n')}\n${indent}${close}`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  return Object.is(value, -0) ? '-0' : String(value);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isFlat(value: unknown): boolean {
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar));
}
