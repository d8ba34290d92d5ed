import { memo, useCallback, useRef } from 'react';
import type { PartId } from '../../core/partId.ts';
import { edgesWithChips } from '../../geometry/chipPlaces.ts';
import type { EdgeLayout } from '../../geometry/edgesBetween.ts';
import { edgeScale, edgeWidth, isBeyondProportional } from '../../geometry/edgeWidth.ts';
import type { NetworkLayout } from '../../geometry/networkLayout.ts';
import type { PageState } from '../../store/pageState.ts';
import { usePicture } from '../../store/usePage.ts';
import { useDrawing } from '../shared/useDrawing.ts';
import { hasSizes } from './shownNetwork.ts';
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
const WIDTH_STEP = 0.25;

/**
 * The visible lines: width = |weight|, solid blue = positive, dashed orange = negative; or another value of the edge, to a
 * scale of its own, in magenta where it comes from the backward pass.
 */
export function EdgeLines({ layout: { edges, panel }, sizes, selected }: EdgeLinesProps) {
  const encoded = useEncodedEdges();
  const scale = edgeScale(sizes, panel.presenting);
  const isCalm = edges.length > MOST_EDGES_PER_FRAME;
  const standingOut =
    edges.length > MOST_EDGES_ALIKE ? new Set(edgesWithChips(edges, selected).map((edge) => edge.part)) : null;
  const weightIn = ({ run }: PageState, edge: EdgeLayout, index: number) => {
    if (encoded) return (encoded.values[index] ?? Number.NaN) * encoded.weightPerUnit;
    const snapshot = isCalm ? run.reading : run.snapshot;
    return snapshot && hasSizes(snapshot, sizes) ? weightOfEdge(sizes, snapshot.parameters, edge) : Number.NaN;
  };
  return (
    <g fill="none" aria-hidden="true">
      {edges.map((edge, index) => (
        <WeightLine
          key={edge.part}
          path={edge.path}
          selectWeight={(state) => weightIn(state, edge, index)}
          scale={scale}
          isBackward={encoded?.look.isBackward}
          faint={standingOut !== null && !standingOut.has(edge.part)}
        />
      ))}
    </g>
  );
}

interface WeightLineProps {
  readonly path: string;
  /** The weight that the edge has, or as which it is drawn. */
  readonly selectWeight: (state: PageState) => number;
  readonly scale: number;
  readonly isBackward: boolean | undefined;
  readonly faint: boolean;
}

/** Follows every picture: its width without React, which renders it only when it looks otherwise different. */
function WeightLine({ path, selectWeight, scale, ...look }: WeightLineProps) {
  const line = useRef<SVGGElement>(null);
  const sign = usePicture((state) => Math.sign(selectWeight(state)));
  const compressed = usePicture((state) => isBeyondProportional(selectWeight(state)));
  const selectWidth = useCallback(
    (state: PageState) => Math.max(1, Math.round(edgeWidth(selectWeight(state), scale) / WIDTH_STEP)) * WIDTH_STEP,
    [selectWeight, scale],
  );
  const thin = usePicture((state) => isThin(selectWidth(state)));
  const draw = useCallback(
    (width: number) => {
      // Its lines inherit it.
      line.current?.setAttribute('stroke-width', String(width));
      if (compressed) line.current?.lastElementChild?.setAttribute('stroke-width', String(coreWidth(width)));
    },
    [compressed],
  );
  useDrawing(selectWidth, draw);
  return (
    <g ref={line}>
      <Strokes path={path} sign={sign} thin={thin} compressed={compressed} {...look} />
    </g>
  );
}

interface EdgeLook {
  readonly path: string;
  readonly sign: number;
  /** The width no longer grows in proportion; a light core says so. */
  readonly compressed: boolean;
  readonly faint?: boolean;
  readonly isBackward?: boolean | undefined;
}

export function EdgeLine({ width, ...look }: EdgeLook & { readonly width: number }) {
  return <Strokes thin={isThin(width)} width={width} {...look} />;
}

interface StrokesProps extends EdgeLook {
  readonly thin: boolean;
  /** Undefined where it is drawn without React. */
  readonly width?: number;
}

const Strokes = memo(function Strokes(props: StrokesProps) {
  const { path, sign, thin, width, compressed, faint = false, isBackward = false } = props;
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
        // Dashes keep two lengths, so that they do not creep along while a weight grows.
        strokeDasharray={sign < 0 ? (thin ? '4 3' : '8 5') : undefined}
        strokeOpacity={faint ? 0.4 : undefined}
      />
      {compressed && (
        <path d={path} className="stroke-card" strokeWidth={width === undefined ? undefined : coreWidth(width)} />
      )}
    </>
  );
});

function isThin(width: number): boolean {
  return width < 1.5;
}

function coreWidth(width: number): number {
  return Math.max(1, width * 0.16);
}
