import type { Box } from '../box.ts';
import { LINE_HEIGHT, type Metrics } from './layoutMetrics.ts';

/** A place above the tiles of a hidden layer that bear no names. */
export interface LayerHead {
  /** 1 is the first hidden layer. */
  readonly layer: number;
  readonly box: Box;
}

const BELOW_HEAD = 8;

/** The height that heads take from the columns. */
export function headHeight({ numberFont }: Metrics): number {
  return numberFont * LINE_HEIGHT + BELOW_HEAD;
}

/** One head above each hidden column, no wider than the distance between columns. */
export function layerHeads(centres: readonly number[], pitch: number, { numberFont }: Metrics): readonly LayerHead[] {
  const width = pitch - 2;
  return centres.slice(1, -1).map((centre, index) => ({
    layer: index + 1,
    box: { x: centre - width / 2, y: 0, width, height: numberFont * LINE_HEIGHT },
  }));
}
