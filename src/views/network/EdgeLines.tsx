import { memo } from 'react';
import type { PartId } from '../../core/partId.ts';
import { edgesWithChips } from '../../geometry/chipPlaces.ts';
import { edgeScale, edgeWidth, isBeyondProportional } from '../../geometry/edgeWidth.ts';
import type { NetworkLayout } from '../../geometry/networkLayout.ts';
import { useReading, useSnapshot } from './shownNetwork.ts';
import { useEncodedEdges } from './useEncodedEdges.ts';
import { weightOfEdge } from './weightOfEdge.ts';

interface EdgeLinesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId;
}

/** More edges than this are redrawn with the numbers, ten times a second, instead of with every frame. */
const MOST_EDGES_PER_FRAME = 160;
/** In a network with more edges than this, those of the selected unit stand out from the others. */
const MOST_EDGES_ALIKE = 24;
/** A change of width smaller than this is not worth a redraw. */
const WIDTH_STEP = 0.125;

/**
 * The visible lines: width = |weight|, solid blue = positive, dashed orange = negative; or another value of the edge, to a
 * scale of its own, in magenta where it comes from the backward pass.
 */
export function EdgeLines(props: EdgeLinesProps) {
  const encoded = useEncodedEdges();
  if (encoded)
    return (
      <Lines
        {...props}
        weightAt={(_, index) => (encoded.values[index] ?? Number.NaN) * encoded.weightPerUnit}
        isBackward={encoded.look.isBackward}
      />
    );
  return props.layout.edges.length > MOST_EDGES_PER_FRAME ? <CalmLines {...props} /> : <LivelyLines {...props} />;
}

function LivelyLines(props: EdgeLinesProps) {
  const parameters = useSnapshot(props.sizes)?.parameters;
  return parameters ? <Lines {...props} weightAt={(edge) => weightOfEdge(props.sizes, parameters, edge)} /> : null;
}

function CalmLines(props: EdgeLinesProps) {
  const network = useReading(props.sizes)?.network;
  return network ? (
    <Lines {...props} weightAt={({ layer, from, to }) => network.layers[layer]?.weights[from]?.[to] ?? Number.NaN} />
  ) : null;
}

interface LinesProps extends EdgeLinesProps {
  /** The weight that an edge has, or as which it is drawn. */
  readonly weightAt: (edge: NetworkLayout['edges'][number], index: number) => number;
  readonly isBackward?: boolean | undefined;
}

function Lines({ layout, sizes, selected, weightAt, isBackward }: LinesProps) {
  const scale = edgeScale(sizes, layout.panel.presenting);
  const standingOut =
    layout.edges.length > MOST_EDGES_ALIKE
      ? new Set(edgesWithChips(layout.edges, selected).map((edge) => edge.part))
      : null;
  return (
    <g fill="none" aria-hidden="true">
      {layout.edges.map((edge, index) => {
        const weight = weightAt(edge, index);
        return (
          <EdgeLine
            key={edge.part}
            path={edge.path}
            sign={Math.sign(weight)}
            width={Math.max(1, Math.round(edgeWidth(weight, scale) / WIDTH_STEP)) * WIDTH_STEP}
            compressed={isBeyondProportional(weight)}
            isBackward={isBackward}
            faint={standingOut !== null && !standingOut.has(edge.part)}
          />
        );
      })}
    </g>
  );
}

interface EdgeLineProps {
  readonly path: string;
  readonly sign: number;
  readonly width: number;
  /** The width no longer grows in proportion; a light core says so. */
  readonly compressed: boolean;
  readonly faint?: boolean;
  readonly isBackward?: boolean | undefined;
}

export const EdgeLine = memo(function EdgeLine(props: EdgeLineProps) {
  const { path, sign, width, compressed, faint = false, isBackward = false } = props;
  return (
    <>
      <path
        d={path}
        className={
          !sign
            ? 'stroke-control'
            : isBackward
              ? 'stroke-backward'
              : sign < 0
                ? 'stroke-negative-line'
                : 'stroke-positive-line'
        }
        strokeWidth={width}
        strokeDasharray={sign < 0 ? dashes(width) : undefined}
        strokeOpacity={faint ? 0.4 : undefined}
      />
      {compressed && <path d={path} className="stroke-card" strokeWidth={Math.max(1, width * 0.16)} />}
    </>
  );
});

/** Dashes keep two lengths, so that they do not creep along while a weight grows. */
function dashes(width: number): string {
  return width < 1.5 ? '4 3' : '8 5';
}
