import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../config/settings/defaults.ts';
import { dataSetOf } from '../../core/data/dataSet.ts';
import { ownPointOrder } from './ownPointOrder.ts';

test('every sample of own data is found among the points that it was made of', () => {
  const someConfig = fc.record({
    count: fc.integer({ min: 0, max: 40 }),
    trainingShare: fc.integer({ min: 10, max: 100 }),
    dataSeed: fc.nat(),
  });
  fc.assert(
    fc.property(someConfig, ({ count, trainingShare, dataSeed }) => {
      const points = Array.from({ length: count }, (_, i) => [i, -i, i % 2] as const);
      const config = { ...defaultConfig('points'), points, trainingShare, dataSeed };
      const { training, test: held } = dataSetOf(config);
      const samples = [...training, ...held].map(({ point, target }) => [...point, target]);
      expect(ownPointOrder(config).map((index) => points[index])).toEqual(samples);
    }),
  );
});
