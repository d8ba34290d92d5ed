import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { drawnPart } from '../partWalk.ts';
import { EdgeHighlight } from './EdgeHighlight.tsx';

interface LitPartProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
}

const OUTLINE = 4;

/** Outlines the part that a number under the pointer comes from. */
export function LitPart({ layout, sizes }: LitPartProps) {
  const lit = usePage((state) => state.view.lit);
  if (lit === null) return null;
  const part = drawnPart(lit);
  const tile = layout.tiles.find((candidate) => candidate.part === part);
  if (!tile) return <EdgeHighlight layout={layout} sizes={sizes} part={part} kind="focused" />;
  const { x, y, width, height } = tile.square;
  return (
    <rect
      x={x - OUTLINE}
      y={y - OUTLINE}
      width={width + 2 * OUTLINE}
      height={height + 2 * OUTLINE}
      rx="12"
      fill="none"
      stroke="var(--focus)"
      strokeWidth="4"
      aria-hidden="true"
    />
  );
}
