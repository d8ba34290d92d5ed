import { memo } from 'react';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';

const STROKE_WIDTH = 16;

/** Wide invisible strokes, so that a thin line is easy to point at. Names, values and focus are with the edge's button. */
export const EdgeHitAreas = memo(function EdgeStrokes({ layout }: { readonly layout: NetworkLayout }) {
  return (
    <g fill="none" strokeWidth={STROKE_WIDTH} pointerEvents="stroke" className="cursor-pointer" aria-hidden="true">
      {layout.edges.map(({ part, path }) => (
        <path key={part} d={path} data-stroke-of={part} />
      ))}
    </g>
  );
});
