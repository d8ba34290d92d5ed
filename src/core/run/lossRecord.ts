import type { LossHistory } from './snapshot.ts';

/** Most entries before the record is thinned: more than a chart can show, few enough to send every frame. */
const MOST = 600;
/** The first epochs are always kept one by one, so that going back to them shows them as they were. */
const EARLY = 2 * MOST;

/** The losses of a run at whole epochs, thinned as it grows. */
export interface LossRecord {
  /** Whether to record this epoch. */
  wants(epoch: number): boolean;
  add(epoch: number, trainingLoss: number, testLoss: number | null): void;
  /** Forgets all entries from `epoch` on. */
  dropFrom(epoch: number): void;
  history(updatesPerEpoch: number): LossHistory;
}

interface Entry {
  readonly epoch: number;
  readonly trainingLoss: number;
  readonly testLoss: number | null;
}

export function createLossRecord(): LossRecord {
  let stride = 1;
  /** Every epoch below EARLY. */
  let early: Entry[] = [];
  /** Multiples of the stride. */
  let entries: Entry[] = [];
  let last = -1;

  function thin(): void {
    while (entries.length > MOST) {
      stride *= 2;
      entries = entries.filter((entry) => entry.epoch % stride === 0);
    }
  }

  return {
    wants: (epoch) => epoch > last && (epoch < EARLY || epoch % stride === 0),
    add(epoch, trainingLoss, testLoss) {
      const entry = { epoch, trainingLoss, testLoss };
      last = epoch;
      if (epoch < EARLY) early.push(entry);
      if (epoch % stride === 0) entries.push(entry);
      thin();
    },
    dropFrom(epoch) {
      early = early.filter((entry) => entry.epoch < epoch);
      entries = entries.filter((entry) => entry.epoch < epoch);
      if (epoch <= EARLY) {
        // The record is short again: restore every early epoch.
        stride = 1;
        entries = [...early];
        thin();
      }
      last = Math.max(early.at(-1)?.epoch ?? -1, entries.at(-1)?.epoch ?? -1);
    },
    history: (updatesPerEpoch) => ({
      positions: Float64Array.from(entries, (entry) => entry.epoch * updatesPerEpoch),
      trainingLosses: Float64Array.from(entries, (entry) => entry.trainingLoss),
      testLosses: Float64Array.from(
        entries.filter((entry) => entry.testLoss !== null),
        (entry) => entry.testLoss ?? Number.NaN,
      ),
    }),
  };
}
