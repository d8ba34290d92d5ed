/**
 * The random numbers of TensorFlow Playground: those that the npm package `seedrandom` (2.4 and later) gives for a seed
 * text. Underneath is ARC4, a cipher of the 1980s that shuffles the numbers 0 to 255 for ever and gives one byte at a
 * time; a key decides how they lie at first.
 */

/** Numbers being shuffled, and values of a byte. */
const STATES = 256;
const BYTE = STATES - 1;
/** Bytes thrown away at first, because they still show the key. */
const DROPPED = 256;
/** Bytes that every number begins with. */
const CHUNK = 6;
const TWO_TO_48 = 281_474_976_710_656;
/** A number has at least 52 significant bits … */
const TWO_TO_52 = 4_503_599_627_370_496;
/** … and fewer than 54, as many as JavaScript's numbers can hold. */
const TWO_TO_53 = 9_007_199_254_740_992;

/** Starts a generator. Each call of it gives the next number, evenly spread over [0, 1). */
export function createSeedrandom(seed: string): () => number {
  const nextByte = arc4(keyOf(seed));
  for (let dropped = 0; dropped < DROPPED; dropped++) nextByte();

  return () => {
    let numerator = 0;
    for (let count = 0; count < CHUNK; count++) numerator = numerator * STATES + nextByte();
    let denominator = TWO_TO_48;
    let lastByte = 0;
    // As a rule once; again for each leading byte that is 0.
    while (numerator < TWO_TO_52) {
      numerator = (numerator + lastByte) * STATES;
      denominator *= STATES;
      lastByte = nextByte();
    }
    // Bits that would not fit are dropped one at a time, above and below.
    while (numerator >= TWO_TO_53) {
      numerator /= 2;
      denominator /= 2;
      lastByte >>>= 1;
    }
    return (numerator + lastByte) / denominator;
  };
}

/** At most 256 bytes, each mixed from every 256th character and from a smear of all bytes that it overwrites. */
function keyOf(seed: string): readonly number[] {
  const key: number[] = [];
  let smear = 0;
  for (let at = 0; at < seed.length; at++) {
    const place = at & BYTE;
    smear ^= (key[place] ?? 0) * 19;
    key[place] = (smear + seed.charCodeAt(at)) & BYTE;
  }
  return key.length > 0 ? key : [0];
}

/** The cipher: gives the next byte at each call. */
function arc4(key: readonly number[]): () => number {
  const states = Uint8Array.from({ length: STATES }, (_, value) => value);
  const at = (place: number) => states[place & BYTE] ?? 0;
  function swap(place: number, other: number): void {
    const kept = at(place);
    states[place] = at(other);
    states[other] = kept;
  }

  let walker = 0;
  let jumper = 0;
  for (let place = 0; place < STATES; place++) {
    jumper = (jumper + (key[place % key.length] ?? 0) + at(place)) & BYTE;
    swap(place, jumper);
  }
  jumper = 0;

  return () => {
    walker = (walker + 1) & BYTE;
    jumper = (jumper + at(walker)) & BYTE;
    swap(walker, jumper);
    return at(at(walker) + at(jumper));
  };
}
