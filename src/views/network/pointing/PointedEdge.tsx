import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { EdgeHighlight } from '../edges/EdgeHighlight.tsx';

interface PointedEdgeProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
}

/** The line that is pointed at, in full colour above the others. */
export function PointedEdge(props: PointedEdgeProps) {
  const part = usePage((state) => state.view.hovered);
  return <EdgeHighlight {...props} part={part} kind="pointed" />;
}
