import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameCode } from './frameCode.ts';

test('the code of a frame, as an author would write it', () => {
  expect(frameCode('https://glassbox.example/#data=xor&at=33&view=embed', 'A network')).toBe(
    '<iframe src="https://glassbox.example/#data=xor&amp;at=33&amp;view=embed" title="A network" width="700" height="420" style="border: 0; max-width: 100%" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
  );
});

test('no address and no title ends its attribute, and each comes back as it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^["'<>&;a-z=#]*$/),
    fc.constantFrom('"><script>alert(1)</script>', '&quot;', '&amp;lt;', "' onload='x"),
  );
  fc.assert(
    fc.property(text, text, (address, title) => {
      const code = frameCode(address, title);
      const attributes = [...code.matchAll(/ ([a-z]+)="([^"<>]*)"/g)].map(([, name, value = '']) => [
        name,
        plain(value),
      ]);
      expect(attributes.slice(0, 2)).toEqual([
        ['src', address],
        ['title', title],
      ]);
      expect(code.replaceAll(/ [a-z]+="[^"<>]*"/g, '')).toBe('<iframe></iframe>');
    }),
  );
});

/** As a browser reads the value of an attribute. */
function plain(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
