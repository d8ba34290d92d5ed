import { isPlaygroundLink } from '../../playground/playgroundKeys.ts';
import { joinedLink, type Word } from './joinedLink.ts';
import { beginsKey, isKey, keyFacts, LONGEST_KEY } from './linkKeys.ts';
import { type MarkedText, repairsWithin } from './markedText.ts';
import { readableText } from './readableText.ts';
import { inOrder, type RepairName } from './repairs.ts';
import { tidied } from './tidied.ts';

/** Why a link is not opened although it was found. */
export type LinkDoubt =
  /** Its last part is not whole. */
  | { readonly kind: 'cut'; readonly part: string }
  /** A break may be within its last part, or end it. */
  | { readonly kind: 'broken'; readonly part: string; readonly next: string }
  /** There are other links beside it. */
  | { readonly kind: 'several'; readonly count: number };

export type RepairedLink =
  | { readonly kind: 'none' }
  /** `link` is the fragment with its #, as it was before programs changed it. */
  | { readonly kind: 'link'; readonly link: string; readonly repairs: readonly RepairName[] }
  | { readonly kind: 'ambiguous'; readonly link: string; readonly doubt: LinkDoubt };

/** More links than this in one text are not told apart. */
const MOST_COUNTED = 100;
const MOST_LOOKED_AT = 5000;

interface Found {
  readonly link: string;
  readonly repairs: readonly RepairName[];
  readonly doubt: LinkDoubt | null;
}

/**
 * The link in a text of any kind, ours or TensorFlow Playground's, without the damage that mail, chat, Markdown and PDF do to links.
 * Takes any text, never throws, and takes time in proportion to the text. An undamaged link stays as it is.
 */
export function repairLink(text: string): RepairedLink {
  const readable = readableText(text);
  const found = new Map<string, Found>();
  let looked = 0;
  for (const each of linksIn(readable)) {
    if (found.size === MOST_COUNTED || ++looked > MOST_LOOKED_AT) break;
    const known = found.get(each.link);
    // The same link twice is an address and its text, or a mail and its answer.
    if (!known || known.doubt) found.set(each.link, known ? { ...each, repairs: known.repairs } : each);
  }
  const whole = withoutBeginnings([...found.values()]);
  const [first] = whole;
  if (!first) return { kind: 'none' };
  if (whole.length > 1) return { kind: 'ambiguous', link: first.link, doubt: { kind: 'several', count: whole.length } };
  if (first.doubt) return { kind: 'ambiguous', link: first.link, doubt: first.doubt };
  return { kind: 'link', link: first.link, repairs: inOrder(first.repairs) };
}

/** Pages show the beginning of an address in place of the whole. */
function withoutBeginnings(found: readonly Found[]): readonly Found[] {
  const whole = found.filter(({ doubt }) => doubt === null);
  return found.filter(({ link, doubt }) => {
    const begun = link.replace(/(?:\.{3}|\u2026)$/, '');
    return doubt?.kind !== 'cut' || !whole.some((other) => other.link.startsWith(begun));
  });
}

const START = new RegExp(`#[ \\n]?(?=[A-Za-z]\\w{0,${LONGEST_KEY - 1}}[ \\n]?\\w{0,${LONGEST_KEY - 1}}=)`, 'g');
const BARE = new RegExp(`^[\\s"'(<[]*([A-Za-z]\\w{0,${LONGEST_KEY - 1}})=`);

function* linksIn(readable: MarkedText): Iterable<Found> {
  const { text } = readable;
  let start = -1;
  for (const { index } of text.matchAll(START)) {
    if (!startsLink(text, index + 1)) continue;
    const found = start < 0 ? null : linkAt(readable, start + 1, index);
    if (found) yield found;
    start = index;
  }
  const last = start < 0 ? null : linkAt(readable, start + 1, text.length);
  if (last) yield last;
  const bare = start < 0 ? BARE.exec(text) : null;
  if (!bare?.[1] || !isKey(bare[1])) return;
  const found = linkAt(readable, bare[0].length - bare[1].length - 1, text.length);
  // Other texts begin with a letter and an equals sign, too.
  if (found && (found.doubt !== null || !found.repairs.includes('textAround'))) yield found;
}

const NEAR_KEYS = new RegExp(
  `(?:^|&)[ \\n]?([A-Za-z]\\w{0,${LONGEST_KEY - 1}})[ \\n]?(\\w{0,${LONGEST_KEY - 1}})=`,
  'g',
);
/** Where the first key that is known must be. */
const NEAR = 400;

/** Whether a key that is known follows a #, soon and before the next one. */
function startsLink(text: string, start: number): boolean {
  const [near = ''] = text
    .slice(start, start + NEAR)
    .trimStart()
    .split('#', 1);
  for (const [, first = '', second = ''] of near.matchAll(NEAR_KEYS)) if (isKey(first + second)) return true;
  return false;
}

const OPENING = `([{<"'\`*_~|`;
const CLOSING = `)]}>"'\`*_~|/`;

function linkAt(readable: MarkedText, start: number, limit: number): Found | null {
  const { text } = readable;
  const begin = addressBegin(text, start);
  const opener = OPENING.includes(text.charAt(begin.at - 1)) ? text.charAt(begin.at - 1) : '';
  const end = regionEnd(text, start, limit, opener);
  const region = text.slice(start, end);
  const isPlayground = isPlaygroundLink(keysOf(region));
  const words = wordsOf(region, start);
  const joined = joinedLink(words, start - (lastBefore(text, '\n', start) + 1), isPlayground);
  const { at = start, text: last = '' } = words[joined.words - 1] ?? {};
  const wordEnd = at + last.length;
  const hasMore = text.slice(wordEnd, wordEnd + 1000).trim() !== '';
  const isAlone = !hasMore && text.slice(0, begin.at).trim() === '';
  const tidy = tidied(joined.link, isPlayground, isAlone, hasMore);
  const after = text.slice(wordEnd - tidy.dropped.length);
  const repairs = new Set<RepairName>([
    ...begin.repairs,
    ...repairsWithin(readable, Math.min(begin.at, start - 1), wordEnd),
    ...tidy.repairs,
  ]);
  if (joined.words > 1) repairs.add('breaks');
  for (const [side, marks] of [
    [text.slice(0, begin.at), OPENING],
    [after, CLOSING],
  ] as const)
    for (const name of aroundOf(side, marks)) repairs.add(name);
  if (repairs.has('textAround')) for (const name of ['marksAround', 'punctuation'] as const) repairs.delete(name);
  const isCut = text.charAt(wordEnd) === '\u2026';
  const doubt: LinkDoubt | null =
    joined.doubtful !== null
      ? { kind: 'broken', part: lastPiece(tidy.link), next: joined.doubtful.slice(0, 40) }
      : isCut || isCutOff(tidy.link, isPlayground)
        ? { kind: 'cut', part: lastPiece(tidy.link) }
        : null;
  return { link: `#${tidy.link}`, repairs: [...repairs], doubt };
}

/** No address before a # is longer. */
const LONGEST_ADDRESS = 2000;

/** Where a character is last before a place, or how far before it nobody looks. */
function lastBefore(text: string, character: string, place: number): number {
  const from = Math.max(0, place - LONGEST_ADDRESS);
  return from + text.slice(from, place).lastIndexOf(character);
}

/** Where the address of a link begins whose fragment begins at `start`. */
function addressBegin(text: string, start: number): { readonly at: number; readonly repairs: readonly RepairName[] } {
  const at = text.charAt(start - 1) === '#' ? start - 1 : start;
  if (at === start) return { at, repairs: [] };
  const repairs: RepairName[] = [];
  const hash = at;
  const blankBefore = (place: number) => Math.max(lastBefore(text, ' ', place), lastBefore(text, '\n', place));
  let from = blankBefore(at) + 1;
  const scheme = (begin: number) => {
    const within = text.slice(begin, hash);
    return Math.max(within.lastIndexOf('http://'), within.lastIndexOf('https://'));
  };
  if (scheme(from) < 0 && from > 0) {
    // The address may be broken, too.
    const earlier = blankBefore(from - 1) + 1;
    if (scheme(earlier) >= 0 && from - earlier < 200 && !text.slice(earlier, from).includes('#')) {
      from = earlier;
      repairs.push('breaks');
    }
  }
  const offset = scheme(from);
  if (offset >= 0) return { at: from + offset, repairs };
  // Without https:, an address has a slash or nothing before its #.
  while (from < at && OPENING.includes(text.charAt(from))) from++;
  return { at: text.charAt(at - 1) === '/' || text.charAt(at - 1) === '' ? from : at, repairs };
}

/** Where a link must end: at a mark that addresses do not hold, the bracket that closes one before it, or another address. */
function regionEnd(text: string, start: number, limit: number, opener: string): number {
  let depth = 0;
  let isGoal = false;
  let isOwn = true;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '&' || at === start) {
      const from = character === '&' ? at + 1 : at;
      isGoal = text.startsWith('goal=', from);
      isOwn = startsText(text, from);
    }
    if ('"`|]}\\^'.includes(character)) return at;
    if ((character === '<' || character === '>') && !(isGoal && /[\d=]/.test(text.charAt(at + 1)))) return at;
    if (character === '(') depth++;
    if (character === ')' && --depth < 0 && opener === '(') return at;
    if (character === "'" && opener === "'") return at;
    if (character > '~' && !isOwn) return at;
    if (character === '\u2026') return at;
    if (character === 'h' && /^https?:\/\//.test(text.slice(at, at + 8))) return at;
  }
  // The next # has its address before it.
  if (limit < text.length) return Math.max(start, Math.min(limit, addressBegin(text, limit + 1).at));
  return limit;
}

/** Whether a value may be a text in any language, or belongs to a key that is not known. */
function startsText(text: string, from: number): boolean {
  const key = /^[ \n]?(\w{1,30})=/.exec(text.slice(from, from + LONGEST_KEY + 3))?.[1];
  return (
    key === undefined ||
    key === 'name' ||
    key === 'task' ||
    key === 'seed' ||
    key === 'wseed' ||
    key === 'tutorial' ||
    !isKey(key)
  );
}

/** No link that was cut has more pieces. */
const MOST_WORDS = 20_000;

function wordsOf(region: string, start: number): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { index, 0: blank } of region.matchAll(/[ \n]|$/g)) {
    const isLine = at > 0 && region.charAt(at - 1) === '\n';
    words.push({ text: region.slice(at, index), at: start + at, isLine });
    at = index + blank.length;
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

function keysOf(region: string): ReadonlyMap<string, true> {
  const keys = new Map<string, true>();
  for (const [, first = '', second = ''] of region.matchAll(NEAR_KEYS)) keys.set(first + second, true);
  return keys;
}

function lastPiece(link: string): string {
  return link.slice(link.lastIndexOf('&') + 1).slice(0, 40);
}

/** What stands before or after a link: nothing worth telling, marks, or text. */
function aroundOf(side: string, marks: string): readonly RepairName[] {
  const trimmed = side.trim();
  // Long texts are not only marks.
  if (trimmed.length > 100) return ['textAround'];
  const left = [...trimmed].filter((each) => !'.,;:!?'.includes(each));
  if (left.length === 0) return [];
  return left.every((each) => marks.includes(each)) ? ['marksAround'] : ['textAround'];
}

/** Whether a link ends in the middle of something. */
function isCutOff(link: string, isPlayground: boolean): boolean {
  const piece = link.slice(link.lastIndexOf('&') + 1);
  const equals = piece.indexOf('=');
  if (piece === '') return true;
  if (equals < 0) return beginsKey(piece, isPlayground);
  const facts = keyFacts(piece.slice(0, equals), isPlayground);
  const value = piece.slice(equals + 1);
  if (facts && !isPlayground && /%[\dA-F]?$/i.test(value)) return true;
  if (facts?.isRaw) return value === '0.';
  if (!facts || facts.fits(value)) return false;
  if (value === '' || /[.,;:+-]$|\de$/i.test(value)) return true;
  const word = value.slice(value.lastIndexOf(',') + 1);
  if (facts.words.some((each) => each !== word && each.startsWith(word))) return true;
  // The last of several points, or of several goals, is not whole.
  const shorter = value.slice(0, Math.max(0, value.lastIndexOf(';')));
  return shorter !== '' && facts.fits(shorter);
}
