import { isKey, keyFacts, LONGEST_KEY, ownsEquals } from './linkKeys.ts';
import { type MarkedText, replaceMarked } from './markedText.ts';
import { withoutProtection } from './protectedLinks.ts';
import type { RepairName } from './repairs.ts';

/** A change of a whole text: what it looks for, and what stands there instead; null leaves a match. */
interface Pass {
  readonly name: RepairName | null;
  readonly pattern: RegExp;
  replace(match: RegExpExecArray): string | null;
}

/** How far a word is looked back in. */
const LONGEST_WORD = 4000;

/** Characters of HTML, by name or number; `&` itself may be escaped over and over. */
const entities: Readonly<Record<string, string>> = {
  num: '#',
  '#35': '#',
  '#x23': '#',
  equals: '=',
  '#61': '=',
  '#x3d': '=',
  comma: ',',
  '#44': ',',
  '#x2c': ',',
  semi: ';',
  '#59': ';',
  '#x3b': ';',
  percnt: '%',
  '#37': '%',
  '#x25': '%',
  lowbar: '_',
  '#95': '_',
  lt: '<',
  '#60': '<',
  '#x3c': '<',
  gt: '>',
  '#62': '>',
  '#x3e': '>',
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#10': '\n',
  '#xa': '\n',
  nbsp: ' ',
  '#160': ' ',
  '#xa0': ' ',
  shy: '',
  '#173': '',
  minus: '-',
  hyphen: '-',
  ndash: '-',
  '#8722': '-',
  '#8211': '-',
};

const hex = (digits: string) => String.fromCharCode(Number.parseInt(digits, 16));
/** ASCII characters have twins as wide as a Chinese character, this far away. */
const WIDE_OFFSET = 0xfee0;

/** A paragraph ends a link: its sign is a word of its own. */
function blankFor(run: string): string {
  const lines = run.split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
  return lines === 0 ? ' ' : lines === 1 ? '\n' : '\n\u2029\n';
}

/** Blanks first: every run of them becomes one, and the marks that mail puts before quoted lines go. */
const blanks: readonly Pass[] = [
  { name: null, pattern: /\s+/g, replace: ([run]) => blankFor(run) },
  { name: null, pattern: /\n(?:[>|]+ )+/g, replace: () => '\n' },
];

const SOFT_BREAK = /= ?\n/g;

/** Mail that may hold ASCII alone: `=3D` for `=`, and `=` at the end of a line that goes on. */
const quotedPrintable: readonly Pass[] = [
  { name: 'breaks', pattern: SOFT_BREAK, replace: () => '' },
  { name: 'quotedPrintable', pattern: /=([2-7][\dA-F])/gi, replace: ([, digits = '']) => hex(digits) },
];

/** The same where something has decoded the rest already: a line that a key ends goes on with its value. */
const softBreaks: readonly Pass[] = [
  {
    name: 'breaks',
    pattern: SOFT_BREAK,
    replace: ({ input, index }) => (ownsEquals(input.slice(Math.max(0, index - LONGEST_WORD), index)) ? null : ''),
  },
];

const others: readonly Pass[] = [
  {
    name: 'unseen',
    pattern: /\u00ad|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|\ufe0e|\ufe0f|\ufeff/g,
    replace: () => '',
  },
  // A line may break within such a code. `&#x26;` and the like are no longer than eight characters.
  {
    name: 'breaks',
    pattern: /&[a-z\d#]{0,6}[ \n][a-z\d#]{0,6};/gi,
    replace: ([code]) => {
      const whole = code.replace(/[ \n]/, '');
      return whole !== code && isEntity(whole.slice(1, -1).toLowerCase()) ? whole : null;
    },
  },
  { name: 'breaks', pattern: /%(?:25)*\n(?=[\dA-F]{2})/gi, replace: ([code]) => code.slice(0, -1) },
  { name: 'breaks', pattern: /(%(?:25)*[2-7])\n(?=[\dA-F])/gi, replace: ([, code = '']) => code },
  { name: 'breaks', pattern: /\\\n(?=[#&=_;,%])/g, replace: () => '\\' },
  {
    name: 'escapes',
    pattern: /\\u00([2-3][\dA-F])/gi,
    replace: ([, digits = '']) => hex(digits),
  },
  { name: 'backslashes', pattern: /\\(?=[!-/:-@[-`{-~])/g, replace: () => '' },
  { name: 'escapes', pattern: /&(?:(?:amp|#0{0,4}38|#x0{0,4}26);)+/gi, replace: () => '&' },
  {
    name: 'escapes',
    pattern: /&([a-z]{2,6}|#\d{1,4}|#x[\da-f]{1,4});/gi,
    replace: ([, code = '']) => entities[code.toLowerCase()] ?? null,
  },
  // Browsers read `&reg` of HTML as a registered trade mark.
  { name: 'escapes', pattern: /\u00ae(?==|ularization|Dataset)/g, replace: () => '&reg' },
  {
    name: 'wideCharacters',
    pattern: /[\uff01-\uff5e]/g,
    replace: ([wide]) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET),
  },
  { name: 'dashes', pattern: /[\u2010-\u2013\u2212\ufe58\ufe63]/g, replace: () => '-' },
  { name: 'dashes', pattern: /[\u2014\u2015](?=[\d.])/g, replace: () => '-' },
  { name: 'quotes', pattern: /[\u2018\u2019\u201a\u201b\u2032]/g, replace: () => "'" },
  { name: 'quotes', pattern: /[\u201c-\u201f\u2033\u00ab\u00bb\u2039\u203a\u300c\u300d]/g, replace: () => '"' },
];

function isEntity(code: string): boolean {
  return code === 'amp' || code === '#38' || code === '#x26' || code in entities;
}

/** Encoded separators, where a key shows that they separate. */
const separators: readonly Pass[] = [
  {
    name: 'percentCodes',
    pattern: keyAfter('%(?:25){0,3}23', '(?:=|%(?:25){0,3}3D)'),
    replace: ({ 1: key = '', input, index }) => (isKey(key) && !hasHashBefore(input, index) ? '#' : null),
  },
  {
    name: 'percentCodes',
    pattern: keyAfter('%(?:25){0,3}26', '='),
    replace: ([, key = '']) => (isKey(key) ? '&' : null),
  },
  { name: 'escapes', pattern: keyAfter('&amp', '='), replace: ([, key = '']) => (isKey(key) ? '&' : null) },
  {
    name: 'breaks',
    pattern: keyAfter('(?<=[&#])(?:%20|%0[AD])+', '='),
    replace: ([, key = '']) => (isKey(key) ? '' : null),
  },
];

/** Whether a # stands before a place in the same word: then the text of a link may hold another link. */
function hasHashBefore(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - LONGEST_WORD), place);
  return before.lastIndexOf('#') > Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
}

const allSeparators: readonly Pass[] = [
  {
    name: 'percentCodes',
    pattern: keyAfter('%(?:25){0,3}26', '(?:=|%(?:25){0,3}3D)'),
    replace: ([, key = '']) => (isKey(key) ? '&' : null),
  },
  {
    name: 'percentCodes',
    pattern: new RegExp(`(?<=^|[&#\\s])([A-Za-z]\\w{0,${LONGEST_KEY - 1}})%(?:25){0,3}3D`, 'gi'),
    replace: ([, key = '']) => (isKey(key) ? `${key}=` : null),
  },
];

/** The key that follows is group 1; only what stands before it is replaced. */
function keyAfter(before: string, after: string): RegExp {
  return new RegExp(`${before}(?=[ \\n]?([A-Za-z]\\w{0,${LONGEST_KEY - 1}})${after})`, 'gi');
}

const FIRST_EQUALS = new RegExp(`(?:^|#)[ \\n]?([A-Za-z]\\w{0,${LONGEST_KEY - 1}})%(?:25){0,3}3D`, 'gi');
/** Codes of what a link has anyway; those of letters and blanks would be escaped again if a whole link were. */
const WHOLE = /%(?!25|2[1346789A-F]|3[ABCDEF]|40|7E)/i;
const BROKEN = /%(?![\dA-F]{2})/i;

/** Undoes the escapes of a text until nothing changes: they may be wrapped into each other. */
export function readableText(text: string): MarkedText {
  let readable = passed({ text, marks: [] }, blanks);
  readable = passed(readable, isQuotedPrintable(readable.text) ? quotedPrintable : softBreaks);
  for (let round = 0; round < 4; round++) {
    const before = readable.text;
    readable = withoutProtection(passed(readable, others));
    readable = passed(readable, separators);
    if (hasEncodedEquals(readable.text)) readable = decoded(readable);
    if (readable.text === before) break;
  }
  return readable;
}

function passed(marked: MarkedText, passes: readonly Pass[]): MarkedText {
  return passes.reduce((text, { name, pattern, replace }) => replaceMarked(text, pattern, name, replace), marked);
}

const EQUALS = new RegExp(`[#&;?]\\s?([A-Za-z]\\w{0,${LONGEST_KEY - 1}})=(3[Dd])?`, 'g');

/** Whether every key of a text is followed by `=3D`. */
function isQuotedPrintable(text: string): boolean {
  if (/=3Dhttps?[:%]/i.test(text)) return true;
  let encoded = 0;
  for (const [, key = '', code] of text.replace(SOFT_BREAK, '').matchAll(EQUALS)) {
    if (!isKey(key)) continue;
    if (code === undefined) return false;
    // One text alone may begin with these characters.
    encoded += keyFacts(key, false)?.kind === 'text' ? 1 : 2;
  }
  return encoded > 1;
}

function hasEncodedEquals(text: string): boolean {
  for (const [, key = ''] of text.matchAll(FIRST_EQUALS)) if (isKey(key)) return true;
  return false;
}

/** A link that was encoded as a whole is decoded as a whole; if only its separators were, only they are. */
function decoded(marked: MarkedText): MarkedText {
  const isWhole = marked.text.includes('%25') && !WHOLE.test(marked.text);
  if (isWhole) {
    const whole = replaceMarked(marked, /[^ \n]*%[^ \n]*/g, 'percentCodes', ([word]) => decodedOnce(word));
    if (!BROKEN.test(whole.text)) return whole;
  }
  return passed(marked, allSeparators);
}

function decodedOnce(word: string): string | null {
  try {
    return decodeURIComponent(word);
  } catch {
    return null;
  }
}
