import { describe, expect, test } from 'vitest';
import { longTexts } from '../../../core/fixtures/longTexts.ts';
import { written } from '../../fixtures/importedLinks.ts';
import { presets } from '../../presets.ts';
import { repairLink } from './repairLink.ts';
import type { RepairName } from './repairs.ts';

const LINK = '#data=xor-cloud&n=300&in=x1,x2,x1x2&net=4,2&lr=0.05&do=120:lr=0.1;200:w0.0.1=-10&at=73';
const PAGE = `https://example.org/glassbox/${LINK}`;
const NAMED = '#data=xor&goal=loss%3C0.05;epochs%3C=200&task=Say%20%26%20show%2C%20why%3F&name=Mia%20(8b)';
const quotedPrintable = (text: string) => text.replaceAll('=', '=3D').replace(/.{75}/g, '$&=\n');
const encoded = encodeURIComponent(PAGE);

const opened = (text: string) => {
  const result = repairLink(text);
  return result.kind === 'link' ? [result.link, result.repairs] : result;
};

describe('an undamaged link stays as it is', () => {
  test.each([
    LINK,
    PAGE,
    NAMED,
    `http://127.0.0.1:4173/${NAMED}`,
    written,
    `https://playground.tensorflow.org/${written}`,
    '#seed=1&networkShape=&percTrainData=50',
    '#networkShape=4,2&seed=a,b;%2C:%3B.',
    '#name=Mia!',
    '#name=3D',
    '#lr=1e-7&name=',
    '#foo=1&seed=3',
    '#seed=3&foo',
    '#lr=abc',
    '#task=see%20http%3A%2F%2Fa.org%2F%23data%3Dxor%26lr%3D3&seed=3',
    ...Object.values(presets).flatMap(({ link }) => (link === '' ? [] : [`#${link}`])),
  ])('%s', (text) => {
    expect(opened(text)).toEqual([text.slice(text.indexOf('#')), []]);
    expect(opened(` ${text}\n`)).toEqual([text.slice(text.indexOf('#')), []]);
  });

  test('without its #, too', () => {
    expect(opened('data=circle&lr=0.5')).toEqual(['#data=circle&lr=0.5', []]);
  });
});

describe('a damaged link is repaired', () => {
  test.each<[what: string, text: string, repairs: readonly RepairName[], link?: string]>([
    ['HTML', PAGE.replaceAll('&', '&amp;'), ['escapes']],
    ['HTML in HTML', PAGE.replaceAll('&', '&amp;amp;'), ['escapes']],
    ['HTML by numbers', PAGE.replaceAll('&', '&#38;').replaceAll('=', '&#61;'), ['escapes']],
    ['JSON', PAGE.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'), ['escapes']],
    ['Markdown', PAGE.replaceAll(/[&#_.=-]/g, '\\$&'), ['backslashes']],
    ['Markdown of HTML', PAGE.replaceAll('&', '\\&amp;'), ['escapes', 'backslashes']],
    ['codes for the commas', LINK.replaceAll(',', '%2C').replaceAll(';', '%3B'), ['percentCodes']],
    ['codes for the separators', PAGE.replace(/[#&=,;]/g, encodeURIComponent), ['percentCodes']],
    ['a code for the # alone', PAGE.replace('#', '%23'), ['percentCodes']],
    ['codes for the ampersands', PAGE.replaceAll('&', '%26'), ['percentCodes']],
    ['a link encoded as a whole', `https://example.org/#${encodeURIComponent(LINK.slice(1))}`, ['percentCodes']],
    ['a link encoded twice', `#${encodeURIComponent(encodeURIComponent(LINK.slice(1)))}`, ['percentCodes']],
    ['quoted-printable', quotedPrintable(PAGE), ['quotedPrintable', 'breaks']],
    ['a soft break alone', LINK.replace('cloud', 'cl=\noud'), ['breaks']],
    ['a break behind a separator', LINK.replace('&net', '&\nnet').replace('1;', '1;\r\n'), ['breaks']],
    ['a break before a separator', LINK.replace('&net', '\n&net'), ['breaks']],
    ['a break within a key', LINK.replace('data', 'da\nta'), ['breaks']],
    ['a break within a value', LINK.replace('cloud', 'clo\nud'), ['breaks']],
    ['a break within a number that goes on', LINK.replace('0.05', '0.0\n5'), ['breaks']],
    ['a break behind a point', '#data=xor&lr=0.\n5', ['breaks'], '#data=xor&lr=0.5'],
    ['blanks', LINK.replaceAll('&', ' &'), ['breaks']],
    ['blanks behind the separators', LINK.replaceAll('&', '& '), ['breaks']],
    ['a blank behind the #', PAGE.replace('#', '# '), ['breaks']],
    ['a blank behind the commas', LINK.replaceAll(',', ', '), ['breaks']],
    ['mail that quotes', PAGE.replace('&net', '&\n> > net').replace('glass', 'gl\n> > ass'), ['breaks']],
    ['a hyphen at the end of a line', LINK.replace('cloud', 'clo-\nud'), ['breaks']],
    ['its own hyphen at the end of a line', LINK.replace('-cloud', '-\ncloud'), ['breaks']],
    ['a blank before the #', PAGE.replace('#', ' #'), ['breaks']],
    ['codes for blanks', LINK.replaceAll('&', '&%20').replace('0.05', '0.05%20'), ['breaks']],
    ['codes for a minus', LINK.replace('-10', '%E2%88%9210'), ['dashes']],
    ['HTML without its semicolons', LINK.replaceAll('&', '&amp'), ['escapes']],
    ['HTML with breaks', LINK.replaceAll('&', '&amp;&#10;'), ['escapes', 'breaks']],
    ['a mailto address', `mailto:?subject=run&body=${encoded}`, ['textAround', 'percentCodes']],
    ['another paragraph', `${PAGE}\n\n5 points`, ['textAround']],
    ['soft hyphens', LINK.replace('cloud', 'clo\u00adud'), ['unseen']],
    ['zero width', LINK.replaceAll('&', '\u200b&'), ['unseen']],
    ['dashes', LINK.replace('-cloud', '\u2013cloud').replace('-10', '\u221210'), ['dashes']],
    ['wide characters', LINK.replaceAll('=', '＝').replace('#', '＃'), ['wideCharacters']],
    ['a trade mark', '#data=circle\u00ae=l2&rate=0.1', ['escapes'], '#data=circle&reg=l2&rate=0.1'],
    ['quotation marks', `“${PAGE}”`, ['marksAround']],
    ['plain quotation marks', `"${PAGE}"`, ['marksAround']],
    ['single quotation marks', `'${PAGE}'`, ['marksAround']],
    ['code', `\`${PAGE}\``, ['marksAround']],
    ['bold', `**${PAGE}**`, ['marksAround']],
    ['brackets', `(${PAGE})`, ['marksAround']],
    ['angle brackets', `<${PAGE}>`, ['marksAround']],
    ['a full stop', `${LINK}.`, ['punctuation']],
    ['a sentence', `See ${PAGE}, please.`, ['textAround']],
    ['a sentence with a bracket', `It learns (see ${PAGE}).`, ['textAround']],
    ['two lines of a mail', `Hello,\n${PAGE}\nBest, Mia`, ['textAround']],
    ['a letter and another sign', `Lesson #3, file a#b: ${PAGE} 🎉`, ['textAround']],
    ['Markdown with a text', `[my run](${PAGE})`, ['textAround']],
    ['Markdown with the address', `[${PAGE}](${PAGE})`, ['textAround']],
    ['Markdown with its beginning', `[${PAGE.slice(0, 60)}…](${PAGE})`, ['textAround']],
    ['Slack', `<${PAGE}|my run>`, ['textAround']],
    ['LaTeX', `\\href{${PAGE.replaceAll(/[#&_%]/g, '\\$&')}}{run}`, ['textAround', 'backslashes']],
    ['HTML with a link', `<a href="${PAGE.replaceAll('&', '&amp;')}">run</a>`, ['textAround', 'escapes']],
    ['Chinese', `请看${PAGE}，谢谢`, ['textAround', 'wideCharacters']],
    [
      'Outlook',
      `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7Cmia%40a.org%7C1&sdata=a%2Fb%3D&reserved=0`,
      ['protected'],
    ],
    [
      'Outlook in HTML, in lines',
      `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02&reserved=0`
        .replaceAll('&', '&amp;')
        .replace(/.{70}/g, '$&\n'),
      ['protected', 'escapes'],
    ],
    ['Google', `https://www.google.com/url?q=${encoded}&sa=D&source=docs&ust=17&usg=AOv`, ['protected']],
    [
      'Google, half encoded',
      `https://www.google.com/url?q=https://example.org/%23${encodeURIComponent(LINK.slice(1))}&sa=D`,
      ['protected', 'percentCodes'],
    ],
    ['Facebook', `https://l.facebook.com/l.php?u=${encoded}&h=AT0`, ['protected']],
    ['Slack’s', `https://slack-redir.net/link?url=${encoded}`, ['protected']],
    ['Reddit', `https://out.reddit.com/t3_a?url=${encoded}&token=AQ&app_name=web`, ['protected']],
    [
      'Proofpoint 2',
      `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(
        PAGE.replaceAll('-', '%2D').replaceAll('_', '%5F'),
      )
        .replaceAll('%252D', '%2D')
        .replaceAll('%252F', '%2F')
        .replaceAll('%2F', '_')
        .replaceAll('%', '-')}&d=DwM&c=eu`,
      ['protected'],
    ],
    ['Proofpoint 3', `https://urldefense.com/v3/__${PAGE.replace('#', '*')}__;Iw!!Abc$`, ['protected']],
    [
      'Outlook around Proofpoint',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://urldefense.com/v3/__${PAGE.replace('#', '*')}__;Iw!!Abc$`)}&data=05`,
      ['protected'],
    ],
  ])('%s', (_, text, repairs, link = LINK) => {
    const result = repairLink(text);
    expect(result).toMatchObject({ kind: 'link', link });
    if (result.kind === 'link') expect([...result.repairs].sort()).toEqual([...repairs].sort());
  });
});

describe('a link that may be another one is not opened', () => {
  test.each<[string, string, string]>([
    ['cut behind a separator', '#data=circle&lr=0.5&', 'cut'],
    ['cut within a key', '#data=circle&lr=0.5&batc', 'cut'],
    ['cut behind a key', '#data=circle&lr=', 'cut'],
    ['cut within a number', '#data=circle&lr=0.', 'cut'],
    ['cut within a number with an exponent', '#data=circle&lr=1e-', 'cut'],
    ['cut within a word', '#data=cir', 'cut'],
    ['cut within a list of words', '#in=x1,x2,sin', 'cut'],
    ['cut within a list of sizes', '#net=4,', 'cut'],
    ['cut within the points', '#data=points&pts=0,0,1;1,0', 'cut'],
    ['cut within a code', '#name=Mia%2', 'cut'],
    ['shortened', 'https://example.org/#data=circle&lr=0.5…', 'cut'],
    ['shortened with three points', 'https://example.org/#data=circle&lr=0...', 'cut'],
    ['a break within a last number', '#data=circle&seed=12\n34', 'broken'],
    ['a blank within a last number', '#data=circle&seed=12 34', 'broken'],
    ['a break within a last list', '#lr=3&net=1\n2', 'broken'],
    ['a paragraph within', '#data=circle&\n\nlr=3', 'cut'],
    ['a lost separator', '#data=circle lr=3', 'broken'],
    ['two links', `${PAGE} ${NAMED}`, 'several'],
    ['a link that shows another one', `[${PAGE}](${PAGE}4)`, 'several'],
    ['TensorFlow Playground, cut', '#activation=tanh&networkShape=4,', 'cut'],
    ['TensorFlow Playground, cut within a word', '#networkShape=4,2&seed=0.5&hideText=fal', 'cut'],
    ['TensorFlow Playground, broken', '#networkShape=4,2&seed=0.5\n97', 'broken'],
  ])('%s', (_, text, kind) => {
    expect(repairLink(text)).toMatchObject({ kind: 'ambiguous', doubt: { kind } });
  });
});

test.each([
  '',
  'hello world',
  'https://example.org/glassbox/',
  'https://docs.example.org/d/abc#heading=h.x',
  'n=5 points are enough',
  '#1 and #two',
  '0,0,1\n1,0,1',
])('“%s” has no link', (text) => {
  expect(repairLink(text)).toEqual({ kind: 'none' });
});

test.each([
  ...longTexts,
  ['links', `${PAGE} `.repeat(10_000)] as const,
  ['links without blanks', PAGE.repeat(10_000)] as const,
  ['broken points', `#pts=${'0,0,1;\n'.repeat(140_000)}`] as const,
  ['broken digits', `#pts=${'0\n'.repeat(500_000)}`] as const,
  ['broken ampersands', '&am\np;'.repeat(140_000)] as const,
  ['protected addresses', 'https://a.b/?url=https%3A'.repeat(40_000)] as const,
  ['protected lines', `https://a.b/?url=${'x=\n'.repeat(300_000)}`] as const,
  ['protected addresses of Proofpoint', `https://urldefense.com/v3/__${'*'.repeat(900_000)}__;Iw!!`] as const,
  ['codes of codes', '%25'.repeat(330_000)] as const,
  ['keys', '#data'.repeat(200_000)] as const,
  ['keys with values', '#data=1&'.repeat(120_000)] as const,
  ['cut links', Array.from({ length: 40_000 }, (_, k) => `#data=x${k}&lr= `).join('')] as const,
])('reads a megabyte of %s in less than a second', { tags: ['slow'] }, (_, text) => {
  // Time of the processor, which other work on the machine does not lengthen.
  const start = process.cpuUsage();
  repairLink(text);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});
