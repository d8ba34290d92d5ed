import type { PartId } from '../../../core/model/partId.ts';
import { edgesWithChips } from '../../../geometry/network/chipPlaces.ts';
import { edgeScale } from '../../../geometry/network/edgeWidth.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { usePaint, write } from '../../shared/painted/usePainted.ts';
import { coreWidth, type LineLook, strokeOf } from './EdgeLine.tsx';
import { edgeLineLook } from './edgeLineLook.ts';

interface EdgeLinesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId | null;
}

/** With more edges than this, those of the selected unit stand out. */
const MOST_EDGES_ALIKE = 24;
/** Smallest change of width, in pixels, worth a redraw. */
const WIDTH_STEP = 0.25;

/**
 * The visible lines: width = |weight|, solid blue = positive, dashed orange = negative. Or another value of the edge, on its
 * own scale, in magenta for the backward pass.
 */
export function EdgeLines({ layout: { edges, panel }, sizes, selected }: EdgeLinesProps) {
  const scale = edgeScale(sizes, panel.presenting);
  const standingOut =
    edges.length > MOST_EDGES_ALIKE ? new Set(edgesWithChips(edges, selected).map((edge) => edge.part)) : null;
  const group = usePaint<SVGGElement>((lines, state) => {
    for (const [index, edge] of edges.entries()) {
      const line = lines.children[index];
      const look = edgeLineLook(state, sizes, scale, edge, index);
      if (line && look) paint(line, look);
    }
  });
  return (
    <g ref={group} fill="none" aria-hidden="true">
      {edges.map(({ part, path }) => (
        <g key={part} strokeOpacity={standingOut === null || standingOut.has(part) ? undefined : 0.4}>
          <path d={path} />
          <path d={path} className="stroke-card" />
        </g>
      ))}
    </g>
  );
}

/** The stroke inherits the width of its line; the light core has its own. */
function paint(line: Element, look: LineLook): void {
  const width = Math.max(1, Math.round(look.width / WIDTH_STEP)) * WIDTH_STEP;
  const [stroke, core] = line.children;
  write(line, { 'stroke-width': String(width) });
  if (stroke) write(stroke, strokeOf({ ...look, width }));
  if (core) write(core, { display: look.compressed ? null : 'none', 'stroke-width': String(coreWidth(width)) });
}
