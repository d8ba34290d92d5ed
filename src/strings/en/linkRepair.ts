import type { LinkDoubt } from '../../config/link/repair/repairLink.ts';
import type { RepairName } from '../../config/link/repair/repairs.ts';
import { formatWhole } from '../formatNumber.ts';
import { listed } from './phrases.ts';

const done: Readonly<Record<RepairName, string>> = {
  protected: 'it was taken out of the address that a mail program or a network had put around it',
  textAround: 'the text around it was left out',
  marksAround: 'the marks around it were left out',
  quotedPrintable: '“=3D” was read as “=”',
  breaks: 'line breaks and blanks within it were taken out',
  escapes: 'codes such as “&amp;” were read as the characters they stand for',
  backslashes: 'backslashes were taken out',
  percentCodes: 'codes such as “%2C” were read as the characters they stand for',
  unseen: 'characters that cannot be seen were taken out',
  dashes: 'dashes were read as minus signs',
  quotes: 'typographic quotation marks were read as plain ones',
  wideCharacters: 'wide characters were read as plain ones',
  punctuation: 'the punctuation behind it was left out',
};

function doubtOf(doubt: LinkDoubt): string {
  switch (doubt.kind) {
    case 'cut':
      return `This link seems to have been cut off: it ends in ${doubt.part === '' ? '“&”' : `“${doubt.part}”`}. Copy it whole, or complete it above.`;
    case 'broken':
      return `Nothing tells whether “${doubt.next}” behind “${doubt.part}” belongs to this link. Join the two if it does, or take out “${doubt.next}” if it does not.`;
    case 'several':
      return `The text has ${formatWhole(doubt.count)} different links. Leave only the one to open.`;
  }
}

export const linkRepair = {
  /** What was repaired in the link that is open: one sentence. */
  repaired: (names: readonly RepairName[]) =>
    `The link was repaired before it was opened: ${listed(names.map((name) => done[name]))}.`,
  /** Why a link was not opened, and what to do. */
  doubt: doubtOf,
  found: (link: string) => `Found: ${link}`,
};
