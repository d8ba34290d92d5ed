import { withoutPunctuation } from './joinedLink.ts';
import { type KeyFacts, keyFacts } from './linkKeys.ts';
import type { RepairName } from './repairs.ts';

/** A link without what is around it. */
interface Tidied {
  readonly link: string;
  /** What was left out at the end. */
  readonly dropped: string;
  readonly repairs: readonly RepairName[];
}

/** Decodes what is encoded in values that are no texts, and leaves out the punctuation of the sentence around. */
export function tidied(link: string, isPlayground: boolean, isAlone: boolean, hasMore: boolean): Tidied {
  const repairs: RepairName[] = [];
  const pieces = link.split('&').map((piece) => {
    const equals = piece.indexOf('=');
    const facts = equals < 0 ? null : keyFacts(piece.slice(0, equals), isPlayground);
    if (!facts || facts.isRaw || !piece.includes('%')) return piece;
    const joined = piece.replace(BLANK_CODE, '');
    if (joined !== piece) repairs.push('breaks');
    const straight = joined.replace(DASH_CODE, '-');
    if (straight !== joined) repairs.push('dashes');
    const plain = straight.replace(PLAIN_CODE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
    if (plain !== straight) repairs.push('percentCodes');
    return plain;
  });
  const last = pieces.at(-1) ?? '';
  const kept = withoutEnd(last, isPlayground, isAlone, hasMore);
  if (kept !== last && withoutPunctuation(last) !== last) repairs.push('punctuation');
  return { link: [...pieces.slice(0, -1), kept].join('&'), dropped: last.slice(kept.length), repairs };
}

/** Blanks, breaks and what cannot be seen; and dashes in place of minus. */
const BLANK_CODE = /%(?:25)*(?:20|09|0A|0D|C2%A0|C2%AD|E2%80%8B)/gi;
const DASH_CODE = /%(?:25)*(?:E2%80%9[0-3]|E2%88%92)/gi;

/** Codes of characters that links of ours write as they are. */
const PLAIN_CODE = /%(?:25)*(2[BCDEF89]|3[0-9ABD]|[46][1-9A-F]|[57][0-9A]|5F)/gi;

/** The last key and value without what belongs to the sentence around it. Nobody knows where a text ends that stands alone. */
function withoutEnd(piece: string, isPlayground: boolean, isAlone: boolean, hasMore: boolean): string {
  const equals = piece.indexOf('=');
  const facts = equals < 0 ? null : keyFacts(piece.slice(0, equals), isPlayground);
  const isText = facts === null || facts.isRaw;
  if (isText) return isAlone ? piece : withoutMarks(piece, true);
  // A list that ends in a comma with nothing behind it is one that was cut.
  if (!hasMore && isListCut(piece, facts)) return piece;
  const short = withoutMarks(piece, false);
  // Half a number stays as it is, for everybody to see.
  return facts.fits(short.slice(equals + 1)) || facts.kind === 'words' ? short : piece;
}

function isListCut(piece: string, facts: KeyFacts): boolean {
  return (facts.kind === 'numbers' || facts.words.length > 0) && /[,;]$/.test(piece);
}

/** Without punctuation, and without brackets that nothing in the link opens. */
function withoutMarks(piece: string, isText: boolean): string {
  let opened = 0;
  for (const character of piece) opened += character === '(' ? 1 : character === ')' ? -1 : 0;
  let end = piece.length;
  for (; end > 0; end--) {
    const last = piece.charAt(end - 1);
    if (last === ')' ? opened >= 0 : !`.,;:!?*_'~${isText ? '' : '/('}`.includes(last)) break;
    if (last === ')') opened++;
  }
  return piece.slice(0, end);
}
