import { type LinkProblem, quote } from '../link/linkProblem.ts';

export type PlaygroundValues = ReturnType<typeof playgroundValues>;

/** The values of a link of TensorFlow Playground, read as it reads them. Values that it would not use become problems. */
export function playgroundValues(entries: ReadonlyMap<string, string>, problems: LinkProblem[]) {
  // Of a value that holds another "=", only what stands before it counts.
  const all = new Map([...entries].map(([key, value]) => [key, asInAddress(value.split('=', 1)[0] ?? '')]));
  /** As in the address, blank or not, or null if missing. */
  const raw = (key: string) => all.get(key) ?? null;
  /** As in the address, or null if missing or blank. */
  function text(key: string): string | null {
    const value = raw(key);
    return value === null || value.trim() === '' ? null : value;
  }
  return {
    /** All values by key, in the order of the link. */
    all,
    raw,
    text,
    choice<Word extends string>(key: string, words: readonly Word[], usual: NoInfer<Word>): Word {
      const given = text(key);
      const chosen = words.find((word) => word === given);
      if (given !== null && chosen === undefined)
        problems.push({ kind: 'playgroundValue', key, given: quote(given), used: usual });
      return chosen ?? usual;
    },
    /** JavaScript's own reading of numbers: not-a-number if the text is none. */
    number(key: string, usual: number): number {
      const given = text(key);
      return given === null ? usual : Number(given);
    },
    flag(key: string, usual: boolean): boolean {
      const given = text(key);
      return given === null ? usual : given !== 'false';
    },
  };
}

/** All but what a browser keeps as it is in the fragment of an address; “#” would look like the start of another one. */
const CHANGED_IN_FRAGMENT = /[^!$-;=?-_a-~]/gu;
const CHANGED_IN_KEY = /[^\w.~-]/gu;
const DROPPED_FROM_ADDRESS = /[\t\n\r]/g;

/**
 * A value as the address bar would hold it. TensorFlow Playground takes its seed from there without decoding it, so the
 * seed “é” is really “%C3%A9”.
 */
function asInAddress(value: string): string {
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
