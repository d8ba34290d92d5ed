import type { ReactNode } from 'react';
import { type Beak, HALF_BEAK } from '../../../geometry/network/calloutPlaces.ts';

interface CalloutBoxProps {
  readonly beak: Beak;
  /** Place, size and padding. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A speech bubble. Its beak is drawn over its border, so that both are one line; it has no `style`, as the page's frame wants. */
export function CalloutBox({ beak, className = '', children }: CalloutBoxProps) {
  return (
    <div role="note" className={`relative rounded-[10px] border border-ink bg-card text-ink ${className}`}>
      <svg
        width="1"
        height="1"
        aria-hidden="true"
        className={`pointer-events-none absolute overflow-visible ${CORNERS[beak.side]}`}
      >
        <path d={beakPath(beak)} className="fill-card stroke-ink" strokeLinejoin="round" />
      </svg>
      {children}
    </div>
  );
}

/** The outer corner of the box at which a side begins. */
const CORNERS = {
  top: '-top-px -left-px',
  right: '-top-px -right-px',
  bottom: '-bottom-px -left-px',
  left: '-top-px -left-px',
} satisfies Record<Beak['side'], string>;

/** From the middle of the border to the tip and back; the ends lie inside, so that no border shows between them. */
function beakPath({ side, at, length }: Beak): string {
  const [from, to] = [at - HALF_BEAK, at + HALF_BEAK];
  switch (side) {
    case 'top':
      return `M${from},1.5V0.5L${at},${-length}L${to},0.5V1.5`;
    case 'bottom':
      return `M${from},-0.5V0.5L${at},${1 + length}L${to},0.5V-0.5`;
    case 'left':
      return `M1.5,${from}H0.5L${-length},${at}L0.5,${to}H1.5`;
    case 'right':
      return `M-0.5,${from}H0.5L${1 + length},${at}L0.5,${to}H-0.5`;
  }
}
