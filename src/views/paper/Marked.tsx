import { Fragment } from 'react';

/** A text with words in bold between pairs of stars, and the digits of names as indices. */
export function Marked({ text }: { readonly text: string }) {
  return Array.from(text.split('**').entries(), ([place, piece]) =>
    place % 2 === 0 ? (
      <Named key={place} text={piece} />
    ) : (
      <b key={place}>
        <Named text={piece} />
      </b>
    ),
  );
}

/** A text with the digits of names as indices. */
export function Named({ text }: { readonly text: string }) {
  return Array.from(namePieces(text).entries(), ([place, piece]) =>
    place % 2 === 0 ? <Fragment key={place}>{piece}</Fragment> : <sub key={place}>{piece}</sub>,
  );
}

/** The same within a picture. */
export function NamedSpans({ text, size }: { readonly text: string; readonly size: number }) {
  return Array.from(namePieces(text).entries(), ([place, piece]) => {
    if (piece === '') return null;
    const isIndex = place % 2 === 1;
    const down = 0.22 * size;
    return (
      <tspan
        key={place}
        dy={isIndex ? down : place > 0 ? -down : undefined}
        fontSize={isIndex ? 0.72 * size : undefined}
      >
        {piece}
      </tspan>
    );
  });
}

/** Splitting by the indices puts them at odd places. A single letter before digits makes them an index. */
function namePieces(text: string): readonly string[] {
  return text.split(/(?<=(?<![a-zŷ])[a-zŷ])(\d[\d.]*\d|\d)/);
}
