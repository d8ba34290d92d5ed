import type { PartId } from '../../core/partId.ts';
import { edgeScale, edgeWidth, isBeyondProportional } from '../../geometry/edgeWidth.ts';
import type { NetworkLayout } from '../../geometry/networkLayout.ts';
import { usePage } from '../../store/usePage.ts';
import { EdgeLine } from './EdgeLines.tsx';
import { selectEncodedEdges } from './encodedEdges.ts';
import { useSnapshot } from './shownNetwork.ts';
import { weightOfEdge } from './weightOfEdge.ts';

interface EdgeHighlightProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly part: PartId | null;
  /** Selected: double ink outline. Focused: the colour of focus. Hovered: a thin ink outline. */
  readonly kind: 'selected' | 'focused' | 'hovered';
}

/** One edge drawn once more, on top of the others and outlined. Nothing where the part is no edge. */
export function EdgeHighlight({ part, ...drawn }: EdgeHighlightProps) {
  const index = drawn.layout.edges.findIndex((candidate) => candidate.part === part);
  return index < 0 ? null : <OutlinedEdge index={index} {...drawn} />;
}

interface OutlinedEdgeProps extends Omit<EdgeHighlightProps, 'part'> {
  readonly index: number;
}

function OutlinedEdge({ layout, sizes, index, kind }: OutlinedEdgeProps) {
  const parameters = useSnapshot(sizes)?.parameters;
  const encoded = usePage(selectEncodedEdges);
  const edge = layout.edges[index];
  if (!edge || !parameters) return null;
  const weight = encoded
    ? (encoded.values[index] ?? Number.NaN) * encoded.weightPerUnit
    : weightOfEdge(sizes, parameters, edge);
  const width = Math.max(2, edgeWidth(weight, edgeScale(sizes, layout.panel.presenting)));
  const line = (
    <EdgeLine
      path={edge.path}
      sign={Math.sign(weight)}
      width={width}
      compressed={isBeyondProportional(weight)}
      isBackward={encoded?.look.isBackward}
    />
  );
  return (
    <g fill="none" aria-hidden="true">
      <path
        d={edge.path}
        stroke={kind === 'focused' ? 'var(--focus)' : 'var(--ink)'}
        strokeWidth={width + (kind === 'hovered' ? 6 : 8)}
      />
      <path d={edge.path} stroke="var(--card)" strokeWidth={width + 4} />
      {line}
    </g>
  );
}
