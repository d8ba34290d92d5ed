import { expect, test } from 'vitest';
import { dataSetOf } from '../data/dataSet.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { runTo } from '../run/run.ts';
import type { Config } from '../run/runSpec.ts';
import { findPlateau } from './plateau.ts';

function plateauAt(change: Partial<Config>, epoch: number) {
  const config = { ...xorConfig, ...change };
  const targets = dataSetOf(config).training.map(({ target }) => target);
  return findPlateau(runTo({ config, interventions: [] }, epoch), targets);
}

test('the plateau of a stuck seed is found: two outputs at 0.5', () => {
  expect(plateauAt({ seed: 82, learningRate: 0.5 }, 10_000)).toEqual({ undecided: 2 });
});

test.each([
  ['the flat beginning of seed 42, which goes on to learn', { seed: 42, learningRate: 0.5 }, 250],
  ['a solved run', {}, 5000],
  ['an untrained network', {}, 0],
  ['seed 82 before it has stood still for a thousand epochs', { seed: 82, learningRate: 0.5 }, 500],
] as const)('%s is not called stuck', (_, change, epoch) => {
  expect(plateauAt(change, epoch)).toBeNull();
});
