import type { Place } from '../../../geometry/boundaryPlane.ts';
import { MAP_INK, MAP_PAPER } from '../../../geometry/paint/palette.ts';

/** A double ring around the chosen input, as on the input plane. */
export function ChosenRing({ place: { x, y }, radius }: { readonly place: Place; readonly radius: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none">
      <circle r={radius + 5} stroke={MAP_PAPER} strokeWidth="6" strokeOpacity="0.8" />
      <circle r={radius + 3.5} stroke={MAP_INK} strokeWidth="1.5" />
      <circle r={radius + 7} stroke={MAP_INK} strokeWidth="1.5" />
    </g>
  );
}
