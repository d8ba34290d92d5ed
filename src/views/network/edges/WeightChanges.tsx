import { useEffect, useMemo, useRef, useState } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { edgesWithChips } from '../../../geometry/network/chipPlaces.ts';
import type { EdgeLayout } from '../../../geometry/network/edgesBetween.ts';
import { edgeScale } from '../../../geometry/network/edgeWidth.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { weightMarks } from '../../../geometry/network/weightMarks.ts';
import { cursorStep } from '../../../store/state/atCursor.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { REDUCED_MOTION, useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { directionOf } from '../flow/flowText.ts';
import { hasSizes } from '../shownNetwork.ts';
import { EdgeLine, lineLook } from './EdgeLine.tsx';
import { weightOfEdge } from './edgeLineLook.ts';

interface WeightChangesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId | null;
}

const PULSE_MILLISECONDS = 600;
/** With more edges than this, only those of the selected unit pulse. */
const MOST_PULSING = 160;
const TRIANGLES = { up: 'M0,-4.5L5,4H-5Z', down: 'M0,4.5L5,-4H-5Z' };
const TRIANGLE = { width: 12, height: 11 };

/**
 * Shows which weights the last step changed: their edges pulse once. With reduced motion, marks show each direction until the
 * next action. Nothing if the lines show other values.
 */
export function WeightChanges({ layout, sizes, selected }: WeightChangesProps) {
  const before = usePage(({ run, view }) =>
    run.status === 'paused' && cursorStep({ run, view }) === 0 ? (run.lastStep?.from ?? null) : null,
  );
  const after = usePage(({ run }) => (run.status === 'paused' ? run.snapshot : null));
  const showsWeights = usePage((state) => state.view.edgeEncoding === 'weight');
  const still = useMediaQuery(REDUCED_MOTION);
  if (!showsWeights || !before || !after || !hasSizes(after, sizes) || !hasSizes(before, sizes)) return null;
  const given = { layout, sizes, selected, before, after };
  return (
    <g aria-hidden="true" pointerEvents="none">
      {still ? <Marks {...given} /> : <Pulse key={`${before.position} ${after.position}`} {...given} />}
    </g>
  );
}

interface ChangesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId | null;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

function changeOf(edge: EdgeLayout, { sizes, before, after }: ChangesProps): number {
  return weightOfEdge(sizes, after.parameters, edge) - weightOfEdge(sizes, before.parameters, edge);
}

function Marks(props: ChangesProps) {
  const { layout, selected } = props;
  const places = useMemo(() => weightMarks(layout, selected, TRIANGLE), [layout, selected]);
  return layout.edges.map((edge) => {
    const box = places.get(edge.part);
    const direction = directionOf(changeOf(edge, props));
    return (
      box &&
      direction !== 'none' && (
        <path
          key={edge.part}
          d={TRIANGLES[direction]}
          transform={`translate(${box.x + box.width / 2} ${box.y + box.height / 2})`}
          strokeWidth="3"
          paintOrder="stroke"
          strokeLinejoin="round"
          className="fill-ink stroke-card"
        />
      )
    );
  });
}

function Pulse(props: ChangesProps) {
  const { layout, sizes, selected, after } = props;
  const group = useRef<SVGGElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const animation = group.current?.animate([{ opacity: 0 }, { opacity: 1, offset: 0.3 }, { opacity: 0 }], {
      duration: PULSE_MILLISECONDS,
    });
    if (!animation) return;
    animation.onfinish = () => setOver(true);
    return () => animation.cancel();
  }, []);
  if (isOver) return null;
  const scale = edgeScale(sizes, layout.panel.presenting);
  const edges = layout.edges.length > MOST_PULSING ? edgesWithChips(layout.edges, selected) : layout.edges;
  return (
    <g ref={group} opacity="0" fill="none">
      {edges
        .filter((edge) => changeOf(edge, props) !== 0)
        .map((edge) => {
          const look = lineLook(weightOfEdge(sizes, after.parameters, edge), scale);
          return (
            <g key={edge.part}>
              <path d={edge.path} className="stroke-ink" strokeWidth={look.width + 6} />
              <path d={edge.path} className="stroke-card" strokeWidth={look.width + 2} />
              <EdgeLine path={edge.path} look={look} />
            </g>
          );
        })}
    </g>
  );
}
