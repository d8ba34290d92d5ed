import type { PartId } from '../core/model/partId.ts';

/** A piece of a sentence: words, the name of a part of the network, or words that stand out. */
export type Piece =
  | string
  | { readonly part: PartId; readonly text: string }
  | { readonly strong: true; readonly text: string };

/** A sentence as the page writes it: its parts can be clicked. */
export type Said = readonly Piece[];

/** Writes a sentence with pieces in it. */
export function said(texts: TemplateStringsArray, ...values: readonly (Piece | Said)[]): Said {
  return texts.flatMap((text, k): Said => {
    const value = values[k];
    if (value === undefined) return text === '' ? [] : [text];
    return [text, ...(isSaid(value) ? value : [value])].filter((piece) => piece !== '');
  });
}

function isSaid(value: Piece | Said): value is Said {
  return Array.isArray(value);
}

/** A sentence as plain text. */
export function plainText(sentence: Said): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** A sentence as a screen reader reads it: without arrows, and with a name for the output that can be said. */
export function spokenText(text: string): string {
  return text.replaceAll(' → ', ' to ').replaceAll('ŷ', 'y');
}
