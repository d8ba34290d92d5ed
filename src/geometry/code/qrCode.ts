import { encode } from 'uqr';

/** A code to be drawn in black on a white square, in units of its smallest squares. */
export interface QrCode {
  /** Side of the white square: the code and the quiet zone around it, which scanners need. */
  readonly side: number;
  /** The black squares, as one path. */
  readonly path: string;
}

/** Scanners look for four squares of white around a code. */
const QUIET_ZONE = 4;

/** More than this is too dense to be read from a projector by a phone. */
export const MOST_BYTES = 1200;

/** The QR code of a text, or null if it would be too dense. */
export function qrCode(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const { size, data } = encode(text, { border: QUIET_ZONE });
  return { side: size, path: data.map(rowPath).join('') };
}

/** The black stretches of a row, one rectangle for each. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const width = x - start + 1;
    path += `M${start} ${y}h${width}v1h${-width}z`;
  }
  return path;
}
