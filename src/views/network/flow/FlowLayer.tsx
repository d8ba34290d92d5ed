import { useMemo } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { flowOf } from '../../../geometry/flow/flow.ts';
import type { Arrowhead } from '../../../geometry/flow/flowArrowheads.ts';
import { flowPlaces } from '../../../geometry/flow/flowPlaces.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { selectAtCursor } from '../../../store/state/atCursor.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { REDUCED_MOTION, useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { FlowChip } from './FlowChip.tsx';
import { FlowDots } from './FlowDots.tsx';

interface FlowLayerProps {
  readonly layout: NetworkLayout;
  readonly selected: PartId | null;
}

/**
 * Within an update, the results of its micro-steps on their edges: forward values in dark; gradients in magenta, with
 * arrowheads to the left. The line of text above says the same, so screen readers skip all this.
 */
export function FlowLayer({ layout, selected }: FlowLayerProps) {
  const atCursor = usePage(selectAtCursor);
  const granularity = usePage((state) => state.view.granularity);
  const loss = usePage((state) => state.spec.config.loss);
  const isFast = usePage((state) => state.run.status !== 'paused' && state.view.speed !== 1);
  const still = useMediaQuery(REDUCED_MOTION) || isFast;
  const flow = useMemo(() => atCursor && flowOf(atCursor, granularity, loss), [atCursor, granularity, loss]);
  const places = useMemo(() => flow && flowPlaces(layout, flow, selected), [layout, flow, selected]);
  return (
    <svg
      width={layout.panel.width}
      height={layout.panel.height}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 overflow-visible"
    >
      {flow && places && (
        <>
          {flow.edges.map((edge) => {
            const head = places.arrowheads.get(edge.part);
            return head && <Head key={edge.part} head={head} backward={edge.kind !== 'product'} />;
          })}
          {flow.outlet && places.outlet && (
            <>
              {places.outlet.path && (
                <path
                  d={places.outlet.path}
                  fill="none"
                  strokeWidth="2.5"
                  strokeLinecap="round"
                  className={flow.outlet.kind === 'error' ? 'stroke-backward' : 'stroke-ink'}
                />
              )}
              <Head
                head={flow.outlet.kind === 'error' ? places.outlet.head : { ...places.outlet.head, angle: 0 }}
                backward={flow.outlet.kind === 'error'}
              />
              <FlowChip flow={flow.outlet} box={places.outlet.chip} font={layout.metrics.chipFont} />
            </>
          )}
          {!still && atCursor && <FlowDots layout={layout} atCursor={atCursor} edges={flow.edges} />}
          {flow.edges.map((edge) => {
            const box = places.chips.get(edge.part);
            return (
              box &&
              !Number.isNaN(edge.value) && (
                <FlowChip key={edge.part} flow={edge} box={box} font={layout.metrics.chipFont} />
              )
            );
          })}
          {places.unwritten > 0 && (
            <text x={4} y={layout.panel.height - 4} fontSize={layout.metrics.chipFont} className="fill-muted">
              {laterStrings.microSteps.unwritten(places.unwritten)}
            </text>
          )}
          {flow.units.map((unit) => {
            const box = places.badges.get(unit.part);
            return (
              box &&
              !Number.isNaN(unit.value) && (
                <FlowChip key={unit.part} flow={unit} box={box} font={layout.metrics.chipFont} />
              )
            );
          })}
        </>
      )}
    </svg>
  );
}

function Head({ head: { x, y, angle, size }, backward }: { readonly head: Arrowhead; readonly backward: boolean }) {
  return (
    <path
      d={`M${-0.5 * size},${-0.55 * size}L${0.6 * size},0L${-0.5 * size},${0.55 * size}Z`}
      transform={`translate(${x} ${y}) rotate(${angle})`}
      strokeWidth="2"
      paintOrder="stroke"
      strokeLinejoin="round"
      className={`stroke-card ${backward ? 'fill-backward' : 'fill-ink'}`}
    />
  );
}
