import { formatWhole } from '../formatNumber.ts';

/** a, b and c. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A position in words: epoch 3 (update 25). */
export function placeInRun(position: number, updatesPerEpoch: number): string {
  const epoch = `epoch ${formatWhole(Math.floor(position / updatesPerEpoch))}`;
  return updatesPerEpoch === 1 ? epoch : `${epoch} (update ${formatWhole(position)})`;
}
