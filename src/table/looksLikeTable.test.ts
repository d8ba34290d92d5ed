import { expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';
import { looksLikeTable } from './looksLikeTable.ts';

it.each([
  '1,2,A\n3,4,B',
  'x;y;z\n1,5;2,5;A',
  'a\tb\r\n1\t2\r\n',
  '"1","2"\n"3","4"',
  '0.1|0.2\n0.3|0.4',
  '1.0 2.0 A\n3.0 4.0 B',
  '[0, 0, 0],\n[0, 1, 1]',
  '[[0.05 0.1  0.  ]\n [0.2  0.9  1.  ]]',
  '[[0, 0, 0], [0, 1, 1]]',
  'X = [[0,0],[0,1],[1,0],[1,1]]\ny = [0,1,1,0]',
  '    x1   x2  label\n0  0.1  0.2      0\n1  0.9  0.8      1',
  '| x1 | x2 | y |\n|----|----|---|\n| 1 | 2 | 0 |\n| 3 | 4 | 1 |',
])('looks like a table: %j', (text) => expect(looksLikeTable(text)).toBe(true));

it.each([
  '',
  '1,2,A',
  'https://example.org/#data=points&pts=1,2,0;3,4,1',
  'Hello, world,\nhow are you, today?',
  '1\n2\n3',
  'In 2024, 3 of us (and 2 more) met\nat 10 or 11 in room 12',
  'f(0, 1)',
  '{\n  "weights": [\n    0.5,\n    0.25\n  ],\n  "bias": [1, 2]\n}',
])('does not look like a table: %j', (text) => expect(looksLikeTable(text)).toBe(false));

it('files are read as UTF-8, UTF-16 or the old Western code page', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
    for (const [index, unit] of Array.from(`\uFEFF${text}`).entries())
      view.setUint16(2 * index, unit.charCodeAt(0), littleEndian);
    return view.buffer;
  };
  expect(decodeText(new TextEncoder().encode('größe,1').buffer)).toBe('größe,1');
  expect(decodeText(utf16('größe\t1', true))).toBe('größe\t1');
  expect(decodeText(utf16('größe\t1', false))).toBe('größe\t1');
  expect(decodeText(new Uint8Array([0x67, 0xf6, 0x2c, 0x31]).buffer)).toBe('gö,1');
  expect(decodeText(new ArrayBuffer(0))).toBe('');
});
