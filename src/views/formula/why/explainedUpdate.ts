import type { Snapshot } from '../../../core/run/snapshot.ts';
import type { UpdateRecord } from '../../../core/run/updateRecord.ts';
import { laterStrings } from '../../../strings/later.ts';

/** The update that led here or, before the first, the next one. Null if there is none, or it was not recorded. */
export function explainedUpdate({ updates }: Snapshot): UpdateRecord | null {
  return updates?.last ?? updates?.next ?? null;
}

/** Which update that is: "Step from epoch 0 to epoch 1", "Update 23 of epoch 2". */
export function updateTitle({ updates, updatesPerEpoch }: Snapshot, { position }: UpdateRecord): string {
  const words = laterStrings.why;
  const epoch = Math.floor(position / updatesPerEpoch) + 1;
  const update = (position % updatesPerEpoch) + 1;
  const isOnly = updatesPerEpoch === 1;
  if (updates?.last) return isOnly ? words.lastEpoch(epoch) : words.lastUpdate(update, epoch);
  return isOnly ? words.nextEpoch : words.nextUpdate(update, epoch);
}
