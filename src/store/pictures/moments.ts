import type { RunSpec } from '../../core/run/runSpec.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { createTrainingClient } from '../../worker/client.ts';
import type { Command } from '../../worker/protocol.ts';
import { DrawingError } from './drawingError.ts';

/** A worker that fails so often in a row at one moment is not asked again. */
const MOST_FAILURES = 3;

/**
 * The snapshots of a run at these positions, which grow, trained in a worker of their own while the page goes on. They have the
 * very bits of the page. Ends early once `goesOn` is false, which it asks at least every 50 milliseconds of training.
 */
export async function* momentsOf(
  spec: RunSpec,
  positions: readonly number[],
  goesOn: () => boolean,
): AsyncGenerator<Snapshot, void, undefined> {
  const client = createTrainingClient();
  const runId = 0;
  let isStarted = false;
  try {
    for (const position of positions) {
      let snapshot: Snapshot | null = null;
      for (let failures = 0; snapshot === null; ) {
        if (!goesOn()) return;
        const command: Command = isStarted
          ? { kind: 'seek', runId, position }
          : { kind: 'start', runId, spec, position };
        try {
          const reply = await client.request(command);
          isStarted = true;
          if (reply.kind === 'snapshot' && reply.reached) snapshot = reply.snapshot;
        } catch (error) {
          // The next request has a new worker, which trains again from the start.
          isStarted = false;
          failures++;
          if (failures === MOST_FAILURES) throw new DrawingError(String(error));
        }
      }
      yield snapshot;
    }
  } finally {
    client.rest();
  }
}
