/**
 * The link in a pasted text: an address with settings behind its #, from a message or a piece of HTML; otherwise the whole
 * text, which may be what follows a #. Undoes the HTML escapes of &.
 */
export function linkInText(text: string): string {
  const plain = text.trim().replace(/&(?:(?:amp|#38|#x26);)+/gi, '&');
  const words = plain.split(/[\s"'<>]+/);
  const found = words.find((word) => word.includes('#') && word.indexOf('=', word.indexOf('#')) > 0);
  if (found === undefined || (found === plain && !/^[([]/.test(plain))) return plain;
  return withoutPunctuation(found);
}

const OPENING = '([';
const CLOSING = '.,;:!?)]';

/** Brackets and full stops belong to the sentence around a link. */
function withoutPunctuation(link: string): string {
  let [start, end] = [0, link.length];
  while (start < end && OPENING.includes(link.charAt(start))) start++;
  while (end > start && CLOSING.includes(link.charAt(end - 1))) end--;
  return link.slice(start, end);
}
