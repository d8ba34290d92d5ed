import { expect, test } from 'vitest';
import { samplesFrom } from '../fixtures/samplesFrom.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { createRandomState } from '../numerics/randomState.ts';
import type { Config } from '../run/runSpec.ts';
import { type Schedule, scheduleOf } from '../run/runTraining.ts';
import { columnsOf, orderedColumns, updatesPerEpochOf } from './batches.ts';

/** Ten samples whose inputs and target are their number. */
const natural = columnsOf(
  samplesFrom(
    Array.from({ length: 10 }, (_, s) => [s, s]),
    Array.from({ length: 10 }, (_, s) => s),
  ),
  [2, 1],
);

/** The numbers of the samples in every batch of an epoch. */
function batchesOf(schedule: Schedule, epoch: number): number[][] {
  const { inputs, targets: columns } = orderedColumns(natural)(schedule.orderOf(epoch));
  const [targets = new Float64Array()] = columns;
  expect(inputs).toEqual([targets, targets]);
  return Array.from({ length: schedule.updatesPerEpoch }, (_, update) => {
    const { start, end } = schedule.batchOf(epoch, update);
    return [...targets.slice(start, end)];
  });
}

test.each(['full', 10, 1000] as const)(
  'a batch size of %s takes all samples at once, in their own order',
  (batchSize) => {
    const schedule = scheduleOf({ ...xorConfig, batchSize, orderSeed: 5 }, 10);
    expect(schedule.updatesPerEpoch).toBe(1);
    for (const epoch of [0, 1, 77]) expect(batchesOf(schedule, epoch)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
  },
);

test('mini-batches go through a permutation of their own in every epoch; the last batch is what is left', () => {
  const schedule = scheduleOf({ ...xorConfig, batchSize: 4, orderSeed: 7 }, 10);
  expect(schedule.updatesPerEpoch).toBe(3);
  for (const epoch of [0, 3, 1, 2]) {
    const order = [...createRandomState(7 + epoch).permutation(10)];
    expect(batchesOf(schedule, epoch)).toEqual([order.slice(0, 4), order.slice(4, 8), order.slice(8)]);
  }
});

test('the seed of the order begins again at 0 after 2³² − 1', () => {
  const schedule = scheduleOf({ ...xorConfig, batchSize: 4, orderSeed: 2 ** 32 - 1 }, 10);
  expect(batchesOf(schedule, 1).flat()).toEqual([...createRandomState(0).permutation(10)]);
});

test('mini-batches in natural order go through the table in every epoch, whatever the seed of the order is', () => {
  for (const orderSeed of [0, 7]) {
    const schedule = scheduleOf({ ...xorConfig, batchSize: 4, sampleOrder: 'natural', orderSeed }, 10);
    expect(schedule.updatesPerEpoch).toBe(3);
    for (const epoch of [0, 3, 1])
      expect(batchesOf(schedule, epoch)).toEqual([
        [0, 1, 2, 3],
        [4, 5, 6, 7],
        [8, 9],
      ]);
  }
});

test('without samples an epoch is one empty update', () => {
  for (const batchSize of ['full', 4] as const) {
    const schedule = scheduleOf({ ...xorConfig, batchSize }, 0);
    expect(schedule.updatesPerEpoch).toBe(1);
    expect(schedule.batchOf(0, 0)).toEqual({ start: 0, end: 0 });
  }
});

test('how many updates an epoch has is known without its order, of imported runs too', () => {
  const playground: Config = {
    ...xorConfig,
    playground: { dataSet: 'circle', seed: '0.5', weightSeed: null, initZero: false },
  };
  for (const config of [xorConfig, playground])
    for (const [count, batchSize] of [
      [10, 'full'],
      [10, 3],
      [10, 5],
      [10, 30],
      [0, 3],
    ] as const) {
      const { updatesPerEpoch } = scheduleOf({ ...config, batchSize }, count);
      expect(updatesPerEpochOf({ ...config, batchSize }, count)).toBe(updatesPerEpoch);
    }
});
