import type { RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import type { PictureSize } from './svg.ts';

/** What pictures need of the page: its canvas and its workers. */
export interface DrawingTools {
  /** An SVG picture of this size as a PNG of `scale` times as many pixels. */
  png(svg: string, size: PictureSize, scale: number): Promise<Uint8Array<ArrayBuffer>>;
  /** An SVG picture as pixels: red, green, blue and alpha of each. */
  pixels(svg: string, size: PictureSize): Promise<Uint8ClampedArray>;
  /** The snapshots of a run at these positions, which grow. Ends early if it is cancelled. */
  moments(spec: RunSpec, positions: readonly number[]): AsyncIterable<Snapshot>;
  /** Tells how far a long work has come: the frame that is made, counted from 1. False if it is to stop. */
  goesOn(frame: number, count: number): boolean;
  /** Lets the page do what is due. */
  pause(): Promise<void>;
}
