/** Memory limit for the checkpoints of a run, in bytes. */
const MEMORY = 8_000_000;
const MOST = 4096;
const FIRST_STRIDE = 32;

/** The state of a run at a position. */
interface Checkpoint {
  readonly position: number;
  readonly state: Float64Array;
}

/**
 * States of a run (parameters and optimizer state) at multiples of a stride, so that going back costs at most one stride
 * of training. When the memory is full, every second one is dropped and the stride doubles.
 */
export interface Checkpoints {
  /** Distance between checkpoints, in updates. */
  stride(): number;
  /** Keeps a copy of the state if `position` is a multiple of the stride. */
  offer(position: number, state: Float64Array): void;
  /** The last checkpoint at or before a position. There is always one at 0. */
  nearest(position: number): Checkpoint;
  /** The checkpoints up to a position, oldest first. */
  upTo(position: number): readonly Checkpoint[];
  /** Forgets all checkpoints from `position` on, but never the one at 0. */
  dropFrom(position: number): void;
}

export function createCheckpoints(start: Float64Array): Checkpoints {
  const kept = new Map<number, Float64Array>([[0, start.slice()]]);
  const most = Math.max(16, Math.min(MOST, Math.floor(MEMORY / (start.byteLength + 64))));
  let stride = FIRST_STRIDE;
  return {
    stride: () => stride,
    offer(position, state) {
      if (position % stride !== 0 || kept.has(position)) return;
      kept.set(position, state.slice());
      while (kept.size > most) {
        stride *= 2;
        for (const at of kept.keys()) if (at % stride !== 0) kept.delete(at);
      }
    },
    nearest(position) {
      for (let at = position - (position % stride); at > 0; at -= stride) {
        const state = kept.get(at);
        if (state) return { position: at, state };
      }
      return { position: 0, state: kept.get(0) ?? start };
    },
    upTo(position) {
      return [...kept]
        .filter(([at]) => at <= position)
        .sort(([one], [other]) => one - other)
        .map(([at, state]) => ({ position: at, state }));
    },
    dropFrom(position) {
      for (const at of kept.keys()) if (at >= position && at > 0) kept.delete(at);
    },
  };
}
