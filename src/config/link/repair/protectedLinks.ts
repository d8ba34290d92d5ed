import { type MarkedText, replaceMarked } from './markedText.ts';

/** An address with the blanks and breaks that mail puts into it; what it ends with is cut off again. */
const ADDRESS = /https?:\/\/[^ \n"<>]+(?:\n(?!https?:)[^ \n"<>]*(?:%|=|-[\dA-F]{2}|__;)[^ \n"<>]*)*/gi;

/** Takes the addresses out of those that mail programs and networks put around them, to look at who clicks. */
export function withoutProtection(marked: MarkedText): MarkedText {
  return replaceMarked(marked, ADDRESS, 'protected', ([address]) => innerAddress(address));
}

function innerAddress(address: string): string | null {
  if (address.includes('#')) return null;
  const word = address.replaceAll('\n', '');
  const query = word.indexOf('?');
  const host = word.slice(0, 60).toLowerCase();
  if (host.includes('urldefense')) {
    if (host.includes('/v3/')) return proofpoint3(word);
    const value = valueAfter(word, '?u=') ?? valueAfter(word, '&u=');
    return value === null ? null : decodeAll(value.replaceAll('-', '%').replaceAll('_', '/'));
  }
  // As the value of a key, encoded or not.
  const encoded = word.search(/https?%(?:25){0,3}3A/i);
  const plain = query < 0 ? -1 : word.slice(query).search(/=https?:\/\//i);
  const start = encoded >= 0 ? encoded : plain < 0 ? -1 : query + plain + 1;
  if (start < 0) return null;
  const [inner = ''] = word.slice(start).split('&', 1);
  return /#|%(?:25){0,3}23|urldefense/i.test(inner) ? decodeAll(inner) : null;
}

function valueAfter(word: string, key: string): string | null {
  const at = word.indexOf(key);
  return at < 0 ? null : (word.slice(at + key.length).split('&', 1)[0] ?? null);
}

const READABLE = /^https?:\/\//i;

/** Decodes until the text is an address, and no further: its own codes are its own. */
function decodeAll(text: string): string | null {
  let inner = text;
  for (let round = 0; round < 4 && !READABLE.test(inner); round++) {
    try {
      inner = decodeURIComponent(inner);
    } catch {
      return null;
    }
  }
  return READABLE.test(inner) ? inner : null;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A run of characters is `**` and its length as a letter, from this length on. */
const SHORTEST_RUN = 2;

/** Proofpoint's third form: `*` stands for a character that is kept behind the address. */
function proofpoint3(word: string): string | null {
  const start = word.indexOf('/v3/__');
  const end = word.indexOf('__;', start + 6);
  if (start < 0 || end < 0) return null;
  const kept = base64Bytes(word.slice(end + 3).split('!', 1)[0] ?? '');
  let used = 0;
  const take = (count: number) => {
    used += count;
    return kept.slice(used - count, used);
  };
  const inner = word
    .slice(start + 6, end)
    .replace(/\*(?:\*(.))?/g, (_, length?: string) =>
      take(length === undefined ? 1 : BASE64.indexOf(length) + SHORTEST_RUN),
    );
  return inner.replace(/^(https?:\/)(?!\/)/i, '$1/');
}

/** Bytes as characters; those beyond ASCII are not looked for. */
function base64Bytes(text: string): string {
  const bytes: string[] = [];
  let [bits, value] = [0, 0];
  for (const letter of text) {
    const six = BASE64.indexOf(letter);
    if (six < 0) break;
    value = ((value << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(String.fromCharCode((value >> bits) & 0xff));
  }
  return bytes.join('');
}
