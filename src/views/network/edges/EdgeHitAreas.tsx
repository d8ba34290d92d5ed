import { memo } from 'react';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';

const STROKE_WIDTH = 16;

/** Wide invisible strokes that make thin lines easy to point at. The edge's button has name, value and focus. */
export const EdgeHitAreas = memo(function EdgeHitAreas({ layout }: { readonly layout: NetworkLayout }) {
  return (
    <g fill="none" strokeWidth={STROKE_WIDTH} pointerEvents="stroke" className="cursor-pointer" aria-hidden="true">
      {layout.edges.map(({ part, path }) => (
        <path key={part} d={path} data-stroke-of={part} />
      ))}
    </g>
  );
});
