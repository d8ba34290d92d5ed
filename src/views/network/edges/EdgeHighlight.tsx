import type { PartId } from '../../../core/model/partId.ts';
import { coreWidth, edgeScale } from '../../../geometry/network/edgeWidth.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { usePaint, write } from '../../shared/painted/usePainted.ts';
import { strokeOf } from './EdgeLine.tsx';
import { edgeLineLook } from './edgeLineLook.ts';

interface EdgeHighlightProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly part: PartId | null;
  /** Selected: double dark outline. Focused: focus colour. Pointed: on a bed of the card's colour. */
  readonly kind: 'selected' | 'focused' | 'pointed';
}

/** One edge redrawn on top of the others; nothing for other parts. */
export function EdgeHighlight({ part, ...drawn }: EdgeHighlightProps) {
  const index = drawn.layout.edges.findIndex((candidate) => candidate.part === part);
  return index < 0 ? null : <OutlinedEdge index={index} {...drawn} />;
}

interface OutlinedEdgeProps extends Omit<EdgeHighlightProps, 'part'> {
  readonly index: number;
}

/** A thinner line would be lost within its outline. */
const THINNEST = 2;
const OUTLINES = { selected: 'var(--ink)', focused: 'var(--focus)', pointed: 'var(--card)' } as const;

function OutlinedEdge({ layout, sizes, index, kind }: OutlinedEdgeProps) {
  const edge = layout.edges[index];
  const group = usePaint<SVGGElement>((lines, state) => {
    const look = edge && edgeLineLook(state, sizes, edgeScale(sizes, layout.panel.presenting), edge, index);
    const [outline, gap, line, core] = lines.children;
    if (!look || !outline || !gap || !line || !core) return;
    const width = Math.max(THINNEST, look.width);
    write(outline, { 'stroke-width': String(width + 8) });
    write(gap, { 'stroke-width': String(width + 4) });
    write(line, { ...strokeOf({ ...look, width }), 'stroke-width': String(width) });
    write(core, { display: look.compressed ? null : 'none', 'stroke-width': String(coreWidth(width)) });
  });
  return (
    <g ref={group} fill="none" aria-hidden="true">
      <path d={edge?.path} stroke={OUTLINES[kind]} />
      <path d={edge?.path} stroke="var(--card)" />
      <path d={edge?.path} />
      <path d={edge?.path} className="stroke-card" />
    </g>
  );
}
