import type { Place } from '../../../geometry/boundaryPlane.ts';
import { MAP_FOCUS, MAP_INK, MAP_PAPER } from '../../../geometry/paint/palette.ts';

interface ProbeRingProps {
  readonly place: Place;
  /** Radius of the point inside. */
  readonly radius: number;
  readonly presenting: boolean;
  /** Whether there is no point inside. */
  readonly isEmpty: boolean;
}

/**
 * A double ring around the chosen input, with a dot if no point is there. It lies above the points, which could hide it; the
 * chosen point shows in its middle.
 */
export function ProbeRing({ place, radius, presenting, isEmpty }: ProbeRingProps) {
  const [inner, outer] = presenting ? [2, 3] : [1.5, 2];
  return (
    <svg
      className="pointer-events-none absolute inset-0 size-full overflow-visible"
      fill="none"
      stroke={MAP_INK}
      aria-hidden="true"
    >
      <g transform={`translate(${place.x} ${place.y})`}>
        <circle r={radius + 5.5} stroke={MAP_PAPER} strokeWidth="9" />
        <circle r={radius + 4.5} strokeWidth={inner} />
        <circle r={radius + 8} strokeWidth={outer} />
        {isEmpty && <circle r="3" fill={MAP_INK} stroke={MAP_PAPER} strokeWidth="1.5" />}
      </g>
    </svg>
  );
}

/** Focus ring of the button before it. */
export function ProbeFocus({ place: { x, y }, radius }: Pick<ProbeRingProps, 'place' | 'radius'>) {
  return (
    <svg
      className="pointer-events-none absolute inset-0 hidden size-full overflow-visible peer-focus-visible:block"
      fill="none"
      aria-hidden="true"
    >
      <circle cx={x} cy={y} r={radius + 11} stroke={MAP_PAPER} strokeWidth="6" />
      <circle cx={x} cy={y} r={radius + 11} stroke={MAP_FOCUS} strokeWidth="3" />
    </svg>
  );
}
