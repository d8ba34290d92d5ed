/**
 * TensorFlow Playground goes through the samples in one order for ever and updates after every full batch. The samples
 * left over at the end of an epoch count in the first update of the next one, together with its full batch. Nothing is
 * updated in between, so looking at them only then gives the same gradient.
 */
export function playgroundSchedule(count: number, batchSize: number) {
  const leftOver = count % batchSize;
  const natural = Int32Array.from({ length: count }, (_, s) => s);
  /** All samples, with the last few of them once more in front. */
  const preceded = leftOver === 0 ? natural : Int32Array.of(...natural.subarray(count - leftOver), ...natural);
  return {
    updatesPerEpoch: Math.floor(count / batchSize),
    orderOf: (epoch: number) => (epoch === 0 ? natural : preceded),
    batchOf(epoch: number, update: number) {
      const ahead = epoch === 0 ? 0 : leftOver;
      return { start: update === 0 ? 0 : ahead + update * batchSize, end: ahead + (update + 1) * batchSize };
    },
  };
}
