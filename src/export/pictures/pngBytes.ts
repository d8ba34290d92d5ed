/** The eight bytes that every PNG begins with. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A stored block of a zlib stream holds no more. */
const LARGEST_BLOCK = 65_535;
const MOST_COLOURS = 256;

/**
 * A small picture as a PNG, without compression: heat maps of some thousand cells. `pixels` are red, green, blue and alpha
 * of each pixel, row by row; alpha is ignored. Up to 256 colours take one byte a pixel, more take three.
 * The format: https://www.w3.org/TR/png-3/
 */
export function pngBytes(pixels: Uint8ClampedArray, width: number, height: number): Uint8Array<ArrayBuffer> {
  const { colours, indices } = coloursOf(pixels);
  const hasPalette = colours.length <= MOST_COLOURS;
  const each = hasPalette ? 1 : 3;
  const rows = new Uint8Array(height * (1 + width * each));
  for (let row = 0; row < height; row++) {
    // The first byte of a row names its filter: none.
    const start = row * (1 + width * each) + 1;
    for (let column = 0; column < width; column++) {
      const pixel = row * width + column;
      if (hasPalette) rows[start + column] = indices[pixel] ?? 0;
      else rows.set(pixels.subarray(4 * pixel, 4 * pixel + 3), start + 3 * column);
    }
  }
  const header = [...bigEndian(width), ...bigEndian(height), 8, hasPalette ? 3 : 2, 0, 0, 0];
  const chunks = [
    chunk('IHDR', header),
    ...(hasPalette
      ? [
          chunk(
            'PLTE',
            colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
          ),
        ]
      : []),
    chunk('IDAT', stored(rows)),
    chunk('IEND', []),
  ];
  return joined([Uint8Array.from(SIGNATURE), ...chunks]);
}

/** The same as an address that a picture can hold. */
export function pngAddress(pixels: Uint8ClampedArray, width: number, height: number): string {
  return `data:image/png;base64,${base64(pngBytes(pixels, width, height))}`;
}

/** All colours, and the place of each pixel's among them, as far as they are few. */
function coloursOf(pixels: Uint8ClampedArray): { readonly colours: readonly number[]; readonly indices: Uint8Array } {
  const places = new Map<number, number>();
  const indices = new Uint8Array(pixels.length / 4);
  for (let pixel = 0; pixel < indices.length && places.size <= MOST_COLOURS; pixel++) {
    const at = 4 * pixel;
    const colour = (pixels[at] ?? 0) | ((pixels[at + 1] ?? 0) << 8) | ((pixels[at + 2] ?? 0) << 16);
    const place = places.get(colour) ?? places.size;
    places.set(colour, place);
    indices[pixel] = place;
  }
  return { colours: [...places.keys()], indices };
}

/** A zlib stream whose blocks are stored as they are. */
function stored(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let start = 0; start < data.length; start += LARGEST_BLOCK) {
    const block = data.subarray(start, start + LARGEST_BLOCK);
    const isLast = start + LARGEST_BLOCK >= data.length;
    const { length } = block;
    parts.push(Uint8Array.of(isLast ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255), block);
  }
  parts.push(Uint8Array.from(bigEndian(adler32(data))));
  return joined(parts);
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const named = Uint8Array.from([...Array.from(name, (letter) => letter.charCodeAt(0)), ...Array.from(data)]);
  return joined([Uint8Array.from(bigEndian(data.length)), named, Uint8Array.from(bigEndian(crc32(named)))]);
}

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
