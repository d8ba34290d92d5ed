import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { MOST_BYTES, type QrCode, qrCode } from './qrCode.ts';

const SCALE = 4;

/** What a decoder of others reads from the path, painted on white. */
function decoded({ side, path }: QrCode): string | undefined {
  const width = side * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(w)) * SCALE; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return jsQR(pixels, width, width)?.data;
}

const link = 'https://glassbox.example.org/#data=xor&at=33&sel=w0.0.1';

test('a decoder reads the link from the path', () => {
  const code = qrCode(link);
  expect(code && decoded(code)).toBe(link);
});

test('four squares around the code stay white', () => {
  const { path = '', side = 0 } = qrCode(link) ?? {};
  for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(w), Number(y) + 1)).toBeLessThanOrEqual(side - 4);
  }
});

test('links up to the bound have a code, longer ones none', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MOST_BYTES - link.length }), (count) => {
      const text = link + 'w'.repeat(count);
      const code = qrCode(text);
      expect(code && decoded(code)).toBe(text);
    }),
    { numRuns: 12 },
  );
  expect(qrCode('ä'.repeat(MOST_BYTES / 2 + 1))).toBeNull();
});
