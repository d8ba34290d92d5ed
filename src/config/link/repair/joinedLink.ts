import { beginsKey, isKey, type KeyFacts, keyFacts, LONGEST_KEY, ownsEquals } from './linkKeys.ts';

/** Words of a text between blanks. */
export interface Word {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
  /** Whether a new line begins with it. */
  readonly isLine: boolean;
}

export interface JoinedLink {
  /** From behind the #, without blanks. */
  readonly link: string;
  /** How many words it has, from the first on. */
  readonly words: number;
  /** What may or may not belong to it: the next word, or null. */
  readonly doubtful: string | null;
}

/** Mail breaks lines that are longer than this. */
const LONG_LINE = 68;
/** Values that are looked at whole. Longer ones are lists of numbers. */
const LONGEST_LOOKED_AT = 200;

const FIRST_KEY = new RegExp(`^([A-Za-z]\\w{0,${LONGEST_KEY - 1}})=`);
const LATER_KEY = new RegExp(`&([A-Za-z]\\w{0,${LONGEST_KEY - 1}})=`, 'g');
/** A line that goes on, if the one before is as long as those before it. */
const GOES_ON = /^[\w.,;:&=%+-]+$/;
const NUMERIC = /^[\d.,;:eE+-]+$/;
const NUMERIC_BEGINNING = /^[\d.,;:eE+-]*/;

/**
 * Puts a link together that blanks and line breaks have cut: as many words as belong to it. `before` is how much of its first line
 * stands before it.
 */
export function joinedLink(words: readonly Word[], before: number, isPlayground: boolean): JoinedLink {
  const leadsOn = wordsLeadingOn(words, isPlayground);
  const parts: string[] = [];
  let piece = noPiece;
  let [line, width] = [before, 0];
  for (const [k, word] of words.entries()) {
    if (k > 0) {
      const isFull = word.isLine && line === width && GOES_ON.test(word.text);
      const how = howItGoesOn(piece, word, leadsOn[k] === true, isFull, isFull || line >= LONG_LINE, isPlayground);
      if (how.kind !== 'joins')
        return { link: parts.join(''), words: k, doubtful: how.kind === 'doubtful' ? word.text : null };
      if (how.drops) {
        parts.push((parts.pop() ?? '').slice(0, -1));
        piece = { ...piece, text: piece.text.slice(0, -1) };
      }
      if (word.isLine) width = line;
    }
    parts.push(word.text);
    piece = pieceWith(piece, word.text);
    line = word.isLine ? word.text.length : line + word.text.length;
  }
  return { link: parts.join(''), words: words.length, doubtful: null };
}

/** The last key and value of a link so far; of a long value only the end. */
interface Piece {
  readonly text: string;
  readonly isShortened: boolean;
}
const noPiece: Piece = { text: '', isShortened: false };

function pieceWith(piece: Piece, text: string): Piece {
  const and = text.lastIndexOf('&');
  const whole = and < 0 ? piece.text + text : text.slice(and + 1);
  if (whole.length <= 2 * LONGEST_LOOKED_AT) return { text: whole, isShortened: and < 0 && piece.isShortened };
  const equals = whole.slice(0, LONGEST_KEY + 1).indexOf('=');
  return { text: whole.slice(0, equals + 1) + whole.slice(-LONGEST_LOOKED_AT), isShortened: true };
}

/** `drops` is true where the last character before the break does not belong to the link. */
type Going = { readonly kind: 'joins'; readonly drops: boolean } | { readonly kind: 'ends' | 'doubtful' };
const joins: Going = { kind: 'joins', drops: false };
const joinsWithoutLast: Going = { kind: 'joins', drops: true };
const ends: Going = { kind: 'ends' };
const doubtful: Going = { kind: 'doubtful' };

/** Whether a word goes on with the link whose last key and value are `piece`; `isFull`: its line is as long as the one before. */
function howItGoesOn(
  { text: piece, isShortened }: Piece,
  { text, isLine }: Word,
  leadsOn: boolean,
  isFull: boolean,
  isLong: boolean,
  isPlayground: boolean,
): Going {
  const equals = piece.indexOf('=');
  const first = FIRST_KEY.exec(text)?.[1] ?? null;
  if (piece === '') return first !== null && keyFacts(first, isPlayground) ? joins : beginsWithKey(text, isPlayground);
  // The break of a line that mail has cut is an equals sign more than the key has.
  const endsInEquals = piece.endsWith('=') && equals < piece.length - 1;
  if (isLine && endsInEquals && !ownsEquals(piece.slice(0, -1))) return joinsWithoutLast;
  if (equals < 0) {
    if (text.startsWith('=')) return keyFacts(piece, isPlayground) ? joins : ends;
    const rest = /^\w{1,30}(?==)/.exec(text)?.[0];
    if (rest !== undefined) return keyFacts(piece + rest, isPlayground) ? joins : ends;
    return beginsWithKey(piece + text, isPlayground);
  }
  if (first !== null && isKey(first)) return doubtful;
  if (/^&\w/.test(text)) return joins;
  const value = piece.slice(equals + 1);
  const facts = keyFacts(piece.slice(0, equals), isPlayground);
  const [own = ''] = text.split('&', 1);
  if (isLine && facts && isHyphenated(value, own, facts)) return joinsWithoutLast;
  if (leadsOn) return joins;
  if (facts?.kind !== 'number' && /%[\dA-F]?$/i.test(value)) return /^[\dA-F]/i.test(own) ? joins : ends;
  if (!facts || facts.kind === 'text') return textGoesOn(value, own, isLine, isLong);
  const how =
    facts.kind === 'numbers' && NUMERIC_BEGINNING.exec(value)?.[0] === value
      ? listGoesOn(value, own, isShortened ? null : facts)
      : isShortened
        ? ends
        : valueGoesOn(value, own, facts);
  // Half a value, and a line that may be the other half.
  const isHalf = how === ends && isLine && GOES_ON.test(text) && (isShortened || !facts.fits(value));
  if (isHalf || how === doubtful) return isFull ? joins : doubtful;
  return how;
}

/** A line without an equals sign may be the middle of a key. */
function beginsWithKey(text: string, isPlayground: boolean): Going {
  return beginsKey(text, isPlayground) ? joins : ends;
}

/** Nothing tells where a typed text ends, but for its codes, and for the length of a line. */
function textGoesOn(value: string, own: string, isLine: boolean, isLong: boolean): Going {
  if (!isLine) return ends;
  if (/^[\w.-]*%[\dA-F]{2}/i.test(own)) return joins;
  return (isLong || value.endsWith('%20')) && GOES_ON.test(own) && value !== '' ? doubtful : ends;
}

/** A list of numbers; `facts` are null for a long one. */
function listGoesOn(value: string, own: string, facts: KeyFacts | null): Going {
  const numeric = withoutPunctuation(NUMERIC_BEGINNING.exec(own)?.[0] ?? '');
  if (numeric === '' || withoutPunctuation(own) !== numeric) return ends;
  if (/[,;]/.test(numeric) || value === '' || /[,;:.eE+-]$/.test(value)) return joins;
  return facts === null || facts.fits(value) ? doubtful : joins;
}

/** Whether a word has been divided at the end of its line. */
function isHyphenated(value: string, own: string, facts: KeyFacts): boolean {
  if (!value.endsWith('-') || facts.kind !== 'words') return false;
  const rest = withoutPunctuation(own);
  return !facts.fits(value + rest) && facts.fits(value.slice(0, -1) + rest);
}

function valueGoesOn(value: string, own: string, facts: KeyFacts): Going {
  const rest = withoutPunctuation(own);
  // A number may be cut more than once.
  const fitsWith = facts.fits(value + rest) || (NUMERIC.test(own) && facts.fits(`${value}${own}1`));
  if (rest.includes(',') && beginsWords(value + own, facts.words)) return joins;
  if (rest.includes(';') && facts.fits(value + rest.slice(0, rest.lastIndexOf(';')))) return joins;
  if (facts.fits(value)) return fitsWith && rest !== '' ? doubtful : ends;
  if (fitsWith && rest !== '') return joins;
  return rest !== '' && beginsWords(value + own, facts.words) ? joins : ends;
}

/** Whether a text is a list of words whose last one may go on. */
function beginsWords(text: string, words: readonly string[]): boolean {
  const parts = text.split(',', words.length + 1);
  const last = parts.pop() ?? '';
  return parts.every((part) => words.includes(part)) && words.some((word) => word.startsWith(last));
}

/** Words after which another key comes, without anything but numbers between. */
function wordsLeadingOn(words: readonly Word[], isPlayground: boolean): readonly boolean[] {
  const leads: boolean[] = [];
  for (let k = words.length - 1; k >= 0; k--) {
    const { text = '' } = words[k] ?? {};
    const [own = ''] = text.split('&', 1);
    const isPlain = !/[^\w.,;:%()'~*!<>=+-]/.test(own);
    leads[k] =
      isPlain &&
      ((own.length < text.length && hasKey(text, isPlayground)) || (NUMERIC.test(text) && leads[k + 1] === true));
  }
  return leads;
}

function hasKey(text: string, isPlayground: boolean): boolean {
  for (const [, key = ''] of text.matchAll(LATER_KEY)) if (keyFacts(key, isPlayground)) return true;
  // The key itself may be cut.
  return beginsKey(text.slice(text.lastIndexOf('&') + 1), isPlayground) || text.endsWith('&');
}

const PUNCTUATION = '.,;:!?';

/** Without the punctuation of a sentence at its end. */
export function withoutPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && PUNCTUATION.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
