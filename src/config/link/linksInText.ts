import { isLink } from './link.ts';

/** What ends an address in a text: blanks, and the marks around addresses in HTML and mail. */
const WORDS = /\S+/g;
const PIECES = /[^"<>|]+/g;
/** Where another address begins without a blank. */
const NEXT = /[,;]#|https?:\/\//gi;

/**
 * The links in a text of any kind, from their #s on, in their order: a chat, mails, a page's HTML, a table. The same link twice in one word
 * is an address and its text, and counts once. Takes time in proportion to the text.
 */
export function linksInText(text: string): readonly string[] {
  const plain = text.replace(/&(?:(?:amp|#38|#x26);)+/gi, '&');
  const links: string[] = [];
  const known = new Map<string, boolean>();
  const isKnown = (fragment: string) => {
    const answer = known.get(fragment) ?? isLink(fragment);
    known.set(fragment, answer);
    return answer;
  };
  for (const [word] of plain.matchAll(WORDS)) {
    if (!/#|%23/.test(word)) continue;
    const found = new Set<string>();
    for (const [piece] of word.matchAll(PIECES))
      for (const fragment of fragmentsOf(piece)) if (isKnown(fragment)) found.add(fragment);
    links.push(...found);
  }
  return links;
}

function fragmentsOf(piece: string): readonly string[] {
  const starts = [0, ...Array.from(piece.matchAll(NEXT), ({ index }) => index)];
  return starts.flatMap((start, k) => {
    const part = piece.slice(start, starts[k + 1]);
    const hash = part.indexOf('#');
    if (hash >= 0) return [withoutPunctuation(part.slice(hash))];
    // Mail programs put an address into one of their own, as the value of a key.
    const [value] = part.slice(Math.max(0, part.indexOf('%23'))).split('&', 1);
    return value?.startsWith('%23') ? [withoutPunctuation(decoded(value))] : [];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Full stops belong to the sentence around a link; a bracket does if nothing in the link opens it. */
function withoutPunctuation(link: string): string {
  let opened = 0;
  for (const character of link) opened += character === '(' ? 1 : character === ')' ? -1 : 0;
  let end = link.length;
  for (; end > 0; end--) {
    const last = link.charAt(end - 1);
    if (last === ')' ? opened >= 0 : !".,;:!?]*_`'".includes(last)) break;
    if (last === ')') opened++;
  }
  return link.slice(0, end);
}
