/**
 * The link in a pasted text: an address with settings behind its #, out of a message or a piece of HTML; otherwise the text
 * as it is, which may be what follows a #. Marks of HTML stand for themselves again.
 */
export function linkInText(text: string): string {
  const plain = text.trim().replace(/&(?:(?:amp|#38|#x26);)+/gi, '&');
  const words = plain.split(/[\s"'<>]+/);
  const found = words.find((word) => word.includes('#') && word.indexOf('=', word.indexOf('#')) > 0);
  if (found === undefined || (found === plain && !/^[([]/.test(plain))) return plain;
  // Brackets and full stops belong to the sentence around it.
  return found.replace(/^[([]+/, '').replace(/[.,;:!?)\]]+$/, '');
}
