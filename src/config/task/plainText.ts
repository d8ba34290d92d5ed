import type { Domain } from '../settings/domain.ts';

/** Controls of old terminals, but for the end of a line, and marks that turn the direction of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Halves of a character that its other half has lost: no link can hold them. */
const HALVES = /\p{Surrogate}/gu;

/** A text that someone typed, without what cannot be seen. It is only ever shown as text. */
export function plainText(text: string): string {
  return text.replaceAll(UNSEEN, '').replaceAll(HALVES, '').trim();
}

/** A text of at most `max` characters, written so that no program between two people changes it. */
export function textDomain(max: number): Domain<string> {
  return {
    read(text) {
      const value = plainText(text);
      return value.length <= max ? { value } : { fault: { kind: 'tooLong', max } };
    },
    write: encodeURIComponent,
  };
}
