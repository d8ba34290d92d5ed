import type { ReactNode } from 'react';

interface ScriptsProps {
  readonly base: ReactNode;
  /** Null where nothing stands there. */
  readonly below: ReactNode;
  readonly above: ReactNode;
}

/** A base with what stands below and above it at its right: z with the index h₂, w with the number of a sample. */
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
