import type { DataSet } from '../../core/data/dataSet.ts';
import type { ForwardPass } from '../../core/engine/forwardPropagation.ts';
import type { Network } from '../../core/model/network.ts';
import type { Point, RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';

/** What is printed: a run at one position, with one chosen input. */
export interface PaperMoment {
  readonly spec: RunSpec;
  readonly snapshot: Snapshot;
  readonly data: DataSet;
  readonly network: Network;
  /** The chosen input, in the units of the data, and the network's forward pass of it. */
  readonly point: Point;
  readonly pass: ForwardPass;
  /** The name of a unit, as the graph writes it; column 0 holds the inputs. */
  readonly nameOf: (column: number, unit: number) => string;
  /** The address that opens this moment. */
  readonly address: string;
}

/** Where the run is: whole epochs done, and updates of the next one. */
export function epochOf({ position, updatesPerEpoch }: PaperMoment['snapshot']): {
  readonly epoch: number;
  readonly updates: number;
} {
  return { epoch: Math.floor(position / updatesPerEpoch), updates: position % updatesPerEpoch };
}
