import { expect, test } from 'vitest';
import { linksInText } from './linksInText.ts';

const ONE = '#data=xor&net=2&seed=118&lr=8&at=73&name=Team%20Blau';
const TWO = '#net=4,2&at=5&name=Mia%20(8b)';
const PLAYGROUND = '#activation=tanh&networkShape=4,2&seed=0.1';

test.each<[string, string, readonly string[]]>([
  ['one a line', `${ONE}\n${TWO}\r\n\n`, [ONE, TWO]],
  ['whole addresses', `https://example.org/glassbox/?a=1${ONE} http://127.0.0.1:4173/${TWO}`, [ONE, TWO]],
  ['a mail', `Dear Ms Ng,\nhere it is: https://example.org/${ONE}.\nBest, Mia (see #3, room #b=2)`, [ONE]],
  ['a mail with angle brackets', `Mia <https://example.org/${ONE}>, Jonas <https://example.org/${TWO}>`, [ONE, TWO]],
  ['HTML', `<li><a href="https://e.org/${ONE.replaceAll('&', '&amp;')}">Mia</a></li>`, [ONE]],
  ['HTML, address and text', `<a href="https://e.org/${ONE}">https://e.org/${ONE}</a>`, [ONE]],
  ['HTML with single quotes', `<a href='https://e.org/${ONE}'>`, [ONE]],
  ['Markdown', `* [Mia](https://e.org/${ONE})\n* (https://e.org/${TWO})`, [ONE, TWO]],
  ['a chat', `[10:41] Mia: https://e.org/${ONE} 🎉\n[10:42] Jonas: ${TWO}!`, [ONE, TWO]],
  ['a table', `Mia,https://e.org/${ONE},yes\nJonas;${TWO};${ONE}`, [`${ONE},yes`, TWO, ONE]],
  ['no blank between', `https://e.org/${ONE}https://e.org/${TWO}`, [ONE, TWO]],
  ['escaped twice', ONE.replaceAll('&', '&amp;amp;'), [ONE]],
  [
    'put into an address of a mail program',
    `https://s.org/?url=https%3A%2F%2Fe.org%2F${encodeURIComponent(ONE)}&d=5`,
    [ONE],
  ],
  ['TensorFlow Playground', `https://playground.tensorflow.org/${PLAYGROUND}`, [PLAYGROUND]],
  ['the same link from two people', `${ONE} ${ONE}`, [ONE, ONE]],
  ['pages with sections', 'https://docs.example.org/d/abc#heading=h.x https://e.org/#top #1 #hashtag 50 % = 1/2', []],
  ['nothing', '', []],
])('finds the links in %s', (_, text, links) => {
  expect(linksInText(text)).toEqual(links);
});

test.each([
  ['links', `${ONE} `.repeat(20_000)],
  ['#s', '#'.repeat(1_000_000)],
  ['brackets', `${ONE}${')'.repeat(1_000_000)}`],
  ['one long link', `#name=${'x&'.repeat(500_000)}`],
  ['commas and #s', ',#a='.repeat(250_000)],
  ['addresses', 'https://'.repeat(125_000)],
  ['ampersands', '&amp;'.repeat(200_000)],
  ['encoded #s', '%23'.repeat(333_000)],
])('reads a megabyte of %s in less than a second', (_, text) => {
  // Time of the processor, which other work on the machine does not lengthen.
  const start = process.cpuUsage();
  linksInText(text.slice(0, 1_000_000));
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});
