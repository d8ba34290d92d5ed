import { useEffect, useRef, useState } from 'react';
import type { UpdateAtCursor } from '../../../core/microSteps/updateAtCursor.ts';
import type { PartId } from '../../../core/model/partId.ts';
import type { EdgeFlow } from '../../../geometry/flow/flow.ts';
import { wayAlong } from '../../../geometry/flow/wayAlong.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';

interface FlowDotsProps {
  readonly layout: NetworkLayout;
  readonly atCursor: UpdateAtCursor;
  readonly edges: readonly EdgeFlow[];
}

/** Total duration in milliseconds, for any number of layers. */
const DURATION = 480;
const FRAMES = 13;
const MOST_DOTS = 160;

/** A dot travels once along the edge of the last step, or layer by layer along all edges of a phase. Not after a step back. */
export function FlowDots({ layout, atCursor, edges }: FlowDotsProps) {
  const { position } = atCursor.record;
  const [shown, setShown] = useState({ position, cursor: atCursor.cursor, goesOn: true });
  if (shown.position !== position || shown.cursor !== atCursor.cursor) {
    const goesOn = position > shown.position || (position === shown.position && atCursor.cursor > shown.cursor);
    setShown({ position, cursor: atCursor.cursor, goesOn });
  }
  const flowing = edges.filter(
    ({ kind, value }) => !Number.isNaN(value) && kind !== 'gradient' && kind !== 'change' && kind !== 'held',
  );
  const latest = flowing.filter(({ isLatest }) => isLatest);
  // A whole phase has no latest edge.
  const isPhase =
    atCursor.place?.terms === atCursor.place?.planned.terms && new Set(edges.map(({ layer }) => layer)).size > 1;
  const travelling = latest.length > 0 ? latest : isPhase ? flowing : [];
  if (!shown.goesOn || travelling.length > MOST_DOTS) return null;
  const layers = [...new Set(travelling.map(({ layer }) => layer))];
  const order = travelling[0]?.kind === 'product' ? layers : layers.toReversed();
  const byPart = new Map<PartId, EdgeLayout>(layout.edges.map((edge) => [edge.part, edge]));
  return travelling.map(({ part, kind, layer }) => {
    const edge = byPart.get(part);
    return (
      edge && (
        <Dot
          key={`${position} ${atCursor.cursor} ${part}`}
          edge={edge}
          forward={kind === 'product'}
          delay={(order.indexOf(layer) * DURATION) / order.length}
          duration={DURATION / order.length}
        />
      )
    );
  });
}

interface DotProps {
  readonly edge: EdgeLayout;
  readonly forward: boolean;
  readonly delay: number;
  readonly duration: number;
}

function Dot({ edge, forward, delay, duration }: DotProps) {
  const dot = useRef<SVGCircleElement>(null);
  useEffect(() => {
    const way = wayAlong(edge, forward, FRAMES);
    const animation = dot.current?.animate(
      way.map(({ x, y }) => ({ opacity: 1, transform: `translate(${x}px, ${y}px)` })),
      { delay, duration, easing: 'ease-in-out' },
    );
    return () => animation?.cancel();
  }, [edge, forward, delay, duration]);
  return (
    <circle
      ref={dot}
      r="5"
      opacity="0"
      strokeWidth="2"
      className={`stroke-card ${forward ? 'fill-ink' : 'fill-backward'}`}
    />
  );
}
