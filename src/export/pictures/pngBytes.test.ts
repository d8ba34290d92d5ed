import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { uniformNumbers } from '../../core/fixtures/uniformNumbers.ts';
import { pngBytes } from './pngBytes.ts';

/** Chunks of a PNG by name, whose checksums Node's zlib confirms. */
function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

/** Red, green and blue of every pixel, as any reader of PNG finds them. */
function coloursIn(file: Uint8Array): readonly string[] {
  const chunks = chunksOf(Buffer.from(file));
  const header = chunks.get('IHDR') as Buffer;
  const [width, height, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]];
  const rows = inflateSync(chunks.get('IDAT') as Buffer);
  const each = kind === 3 ? 1 : 3;
  expect(rows).toHaveLength(height * (1 + width * each));
  return Array.from({ length: width * height }, (_, pixel) => {
    const row = Math.floor(pixel / width);
    expect(rows[row * (1 + width * each)]).toBe(0);
    const at = row * (1 + width * each) + 1 + (pixel % width) * each;
    const source = kind === 3 ? (chunks.get('PLTE') as Buffer) : rows;
    const start = kind === 3 ? 3 * (rows[at] ?? 0) : at;
    return [...source.subarray(start, start + 3)].join();
  });
}

test.each([
  ['few colours', 9, 7, 3],
  ['256 colours', 32, 8, 256],
  ['more than a palette holds', 31, 17, 1000],
  ['more than one block', 200, 180, 5000],
])('a PNG of %s is read with the pixels that it was made of', (_, width, height, shades) => {
  const numbers = uniformNumbers(0, shades);
  const pixels = Uint8ClampedArray.from({ length: 4 * width * height }, (_value, at) => {
    const shade = Math.floor(numbers[(at >> 2) % numbers.length] ?? 0);
    return [shade & 255, (shade >> 8) * 9, 255 - (shade & 127), 255][at & 3] ?? 0;
  });
  const expected = Array.from({ length: width * height }, (_value, pixel) =>
    [...pixels.subarray(4 * pixel, 4 * pixel + 3)].join(),
  );
  expect(coloursIn(pngBytes(pixels, width, height))).toEqual(expected);
});
