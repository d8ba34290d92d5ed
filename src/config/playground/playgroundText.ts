/** All but what a browser keeps as it is in the fragment of an address; “#” would look like the start of another one. */
const CHANGED_IN_FRAGMENT = /[^!$-;=?-_a-~]/gu;
const CHANGED_IN_KEY = /[^\w.~-]/gu;
const DROPPED_FROM_ADDRESS = /[\t\n\r]/g;

/**
 * A value as the address bar would hold it. TensorFlow Playground takes its seed from there without decoding it, so the
 * seed “é” is really “%C3%A9”.
 */
export function asInAddress(value: string): string {
  return value.replace(DROPPED_FROM_ADDRESS, '').replace(CHANGED_IN_FRAGMENT, percentEncoded);
}

/** A decoded key, so written that it is read as the same key again. */
export function keyAsInAddress(key: string): string {
  return key.replace(CHANGED_IN_KEY, percentEncoded);
}

/** Half of a pair of surrogates is no character; addresses have U+FFFD for it. */
function percentEncoded(character: string): string {
  return encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\uFFFD' : character);
}
