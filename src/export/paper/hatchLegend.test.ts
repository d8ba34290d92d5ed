import { expect, test } from 'vitest';
import { activationFunctions, activationNames } from '../../core/model/activations.ts';
import { paperMoment } from '../fixtures/paperMoments.ts';
import { hatchLegend } from './hatchLegend.ts';
import { hatchLevels, hiddenLevel, overLevel } from './hatchLevels.ts';

const legendOf = (link: string) => {
  const { network, data } = paperMoment(link);
  return hatchLegend(hatchLevels(network, data), 'ŷ');
};

test.each(activationNames)('a square of %s is hatched where its sum is above 0, and not below', (name) => {
  const level = hiddenLevel(name);
  for (const z of [0.001, 0.5, 3, 30]) {
    expect(overLevel(activationFunctions[name].value(z), level)).toBeGreaterThanOrEqual(0);
    expect(overLevel(activationFunctions[name].value(-z), level)).toBeLessThan(0);
  }
});

test('what hatched means is said for every square', () => {
  expect(legendOf('#at=9')).toBe('In a square and on the plane: **hatched = answer of 0.5 or more**.');
  expect(legendOf('#data=moons&act=tanh&at=9')).toBe(
    '**Hatched:** inputs and hidden squares 0 or more; ŷ (and plane) 0.5 or more.',
  );
  expect(legendOf('#data=moons&act=relu&at=9')).toBe(
    '**Hatched:** inputs 0 or more; hidden squares above 0; ŷ (and plane) 0.5 or more.',
  );
  expect(legendOf('#data=three-blobs&at=9')).toBe(
    '**Hatched:** inputs 0 or more; hidden squares 0.5 or more; outputs where theirs is the largest.',
  );
});
