import type { ParameterPart } from '../../core/model/partId.ts';
import type { Box } from '../box.ts';
import { type EdgeCurve, edgeEndOffset, edgePath } from './edgeCurve.ts';
import type { TileLayout } from './tileColumns.ts';

/** Where one weight is drawn. */
export interface EdgeLayout extends EdgeCurve {
  readonly part: ParameterPart;
  readonly layer: number;
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** The edges between two columns, by source, then by target; their ends are spread along the tiles. */
export function edgesBetween(
  sources: readonly TileLayout[],
  targets: readonly TileLayout[],
  layer: number,
): readonly EdgeLayout[] {
  return sources.flatMap((source, from) =>
    targets.map((target, to) => {
      const curve = {
        start: {
          x: source.square.x + source.square.width,
          y: middle(source.square) + edgeEndOffset(source.square.height, to, targets.length),
        },
        end: {
          x: target.square.x,
          y: middle(target.square) + edgeEndOffset(target.square.height, from, sources.length),
        },
      };
      return { part: `w${layer}.${from}.${to}` as const, layer, from, to, ...curve, path: edgePath(curve) };
    }),
  );
}

function middle(square: Box): number {
  return square.y + square.height / 2;
}
