import { Fragment } from 'react';

/** A text with names of units, their numbers set as indices: Weight x₁ → h₂. Screen readers get the plain text. */
export function Indexed({ text }: { readonly text: string }) {
  // Splitting by the indices puts them at odd places.
  return Array.from(text.split(/(?<=[a-zŷ])(\d[\d.]*\d|\d)/).entries(), ([place, piece]) =>
    place % 2 === 0 ? (
      <Fragment key={place}>{piece}</Fragment>
    ) : (
      <sub key={place} className="bottom-[-0.22em] text-[0.72em] presenting:text-[0.8em]">
        {piece}
      </sub>
    ),
  );
}
