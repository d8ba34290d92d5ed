import type { ReactNode } from 'react';

interface ScriptsProps {
  readonly base: ReactNode;
  /** Or null. */
  readonly below: ReactNode;
  readonly above: ReactNode;
}

/** A base with subscript and superscript: z with the index h₂, w with a sample's number. */
export function Scripts({ base, below, above }: ScriptsProps) {
  if (below !== null && above !== null)
    return (
      <msubsup>
        {base}
        {below}
        {above}
      </msubsup>
    );
  if (below !== null)
    return (
      <msub>
        {base}
        {below}
      </msub>
    );
  if (above !== null)
    return (
      <msup>
        {base}
        {above}
      </msup>
    );
  return base;
}
