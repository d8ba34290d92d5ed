import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkInText } from './linkInText.ts';

const address = 'https://example.org/glassbox/#data=circle&lr=0.5';

test.each([
  ['a whole address', address, address],
  ['with blanks around', `  ${address}\n`, address],
  ['only what follows the #', 'data=circle&lr=0.5', 'data=circle&lr=0.5'],
  ['with the #', '#data=circle&lr=0.5', '#data=circle&lr=0.5'],
  ['in a message', `Have a look at ${address}, please.`, address],
  ['after another #', `Lesson #3: ${address}`, address],
  ['in brackets', `(${address})`, address],
  ['in angle brackets', `<${address}>`, address],
  ['in HTML', `<a href="${address.replace('&', '&amp;')}">Circle</a>`, address],
  ['escaped twice, and by number', '#a=1&amp;amp;b=2&#38;c=3&#x26;d=4', '#a=1&b=2&c=3&d=4'],
  ['a point at the very end of nothing but a link', '#lr=1.', '#lr=1.'],
])('%s', (_, text, link) => {
  expect(linkInText(text)).toBe(link);
});

test('any text gives some text', { tags: ['slow'] }, () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof linkInText(text) === 'string'));
});
