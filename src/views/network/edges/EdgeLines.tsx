import { memo, useMemo, useState } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { edgesWithChips } from '../../../geometry/network/chipPlaces.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import { coreWidth, crowdedOpacity, edgeScale, isCrowded } from '../../../geometry/network/edgeWidth.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { usePaint, write } from '../../shared/painted/usePainted.ts';
import { recedes } from '../pointing/pointed.ts';
import { hasSizes } from '../shownNetwork.ts';
import { type LineLook, strokeOf } from './EdgeLine.tsx';
import { edgeLineLook, weightOfEdge } from './edgeLineLook.ts';

interface EdgeLinesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId | null;
}

/** Smallest change of width, in pixels, worth a redraw. */
const WIDTH_STEP = 0.25;
/** Opacity of the other lines while a unit is pointed at. */
const RECEDING = 0.25;

/**
 * The visible lines: width = |weight|, solid blue = positive, dashed orange = negative. Or another value of the edge, on its
 * own scale, in magenta for the backward pass. Among many, weak lines are faint and strong ones on top.
 */
export const EdgeLines = memo(function EdgeLines({ layout: { edges, panel }, sizes, selected }: EdgeLinesProps) {
  const scale = edgeScale(sizes, panel.presenting);
  const crowded = isCrowded(sizes);
  const order = useDrawingOrder(edges, sizes);
  const standingOut = crowded ? new Set(edgesWithChips(edges, selected).map((edge) => edge.part)) : null;
  const group = usePaint<SVGGElement>((lines, state) => {
    const { hovered } = state.view;
    for (const [place, index] of order.entries()) {
      const edge = edges[index];
      const line = lines.children[place];
      const look = edge && edgeLineLook(state, sizes, scale, edge, index);
      if (!line || !look) continue;
      const own = crowded && !standingOut?.has(edge.part) ? crowdedOpacity(look.weight) : 1;
      paint(line, look, recedes(edge, hovered) ? RECEDING * own : own);
    }
  });
  return (
    <g ref={group} fill="none" aria-hidden="true">
      {order.map((index) => {
        const edge = edges[index];
        return (
          edge && (
            <g key={edge.part}>
              <path d={edge.path} />
              <path d={edge.path} className="stroke-card" />
            </g>
          )
        );
      })}
    </g>
  );
});

/** The indices of the edges from the lowest to the topmost. Among many, the weights of the last rest decide. */
function useDrawingOrder(edges: readonly EdgeLayout[], sizes: readonly number[]): readonly number[] {
  const crowded = isCrowded(sizes);
  const atRest = usePage(({ run }) => (crowded && run.status === 'paused' ? run.snapshot : null));
  const [rested, setRested] = useState<Snapshot | null>(null);
  if (atRest && atRest !== rested) setRested(atRest);
  return useMemo(() => {
    const order = edges.map((_, index) => index);
    if (!rested || !hasSizes(rested, sizes)) return order;
    const sizesOfWeights = edges.map((edge) => Math.abs(weightOfEdge(sizes, rested.parameters, edge)));
    return order.sort((a, b) => (sizesOfWeights[a] ?? 0) - (sizesOfWeights[b] ?? 0));
  }, [edges, sizes, rested]);
}

/** The stroke inherits the width of its line; the light core has its own. */
function paint(line: Element, look: LineLook, opacity: number): void {
  const width = Math.max(1, Math.round(look.width / WIDTH_STEP)) * WIDTH_STEP;
  const [stroke, core] = line.children;
  write(line, {
    'stroke-width': String(width),
    'stroke-opacity': opacity === 1 ? null : String(Math.round(opacity * 100) / 100),
  });
  if (stroke) write(stroke, strokeOf({ ...look, width }));
  if (core) write(core, { display: look.compressed ? null : 'none', 'stroke-width': String(coreWidth(width)) });
}
