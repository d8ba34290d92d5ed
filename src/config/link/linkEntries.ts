import { quote } from './linkProblem.ts';

/** One key of a link with its value. */
export interface LinkEntry {
  /** The decoded value, or null if its percent-encoding is broken. */
  readonly value: string | null;
  /** The value as it stands in the link. */
  readonly raw: string;
  readonly repeated: boolean;
}

/** The keys of a link in the order of their first appearance. The last value of a repeated key counts. */
export function linkEntries(text: string): ReadonlyMap<string, LinkEntry> {
  const entries = new Map<string, LinkEntry>();
  for (const piece of fragmentOf(text).split('&')) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const rawKey = equals < 0 ? piece : piece.slice(0, equals);
    const raw = equals < 0 ? '' : piece.slice(equals + 1);
    const key = decode(rawKey) ?? rawKey;
    entries.set(key, { value: decode(raw), raw, repeated: entries.has(key) });
  }
  return entries;
}

/** The same without what follows a second # in a value: links of ours have none, and pages add names of sections. */
export function withoutSections(entries: ReadonlyMap<string, LinkEntry>): ReadonlyMap<string, LinkEntry> {
  const cut = ({ raw, ...entry }: LinkEntry): LinkEntry => {
    const [kept = ''] = raw.split('#', 1);
    return { ...entry, raw: kept, value: decode(kept) };
  };
  return new Map([...entries].map(([key, entry]) => [key, cut(entry)]));
}

/** The value as its author would recognize it, short enough to be quoted. */
export function quoteOf({ value, raw }: LinkEntry): string {
  return quote(value ?? raw);
}

/**
 * The fragment of a text: of a whole address, or with or without its #. Links copied from web pages may have `&amp;` for
 * `&`; mail programs encode a whole fragment a second time.
 */
function fragmentOf(text: string): string {
  const trimmed = text.trim();
  const hash = trimmed.indexOf('#');
  const fragment = hash < 0 && /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? '' : trimmed.slice(hash + 1);
  const whole = fragment.includes('=') ? fragment : (decode(fragment) ?? fragment);
  return whole.replaceAll('&amp;', '&');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
