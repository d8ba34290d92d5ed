import { expect, test } from 'vitest';
import { createRun } from '../../core/run/run.ts';
import { defaultConfig } from './defaults.ts';

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

test('with its own settings, three-blobs has every training point right at epoch 100, whatever the seed', () => {
  for (const seed of seeds) {
    const run = createRun({ config: { ...defaultConfig('three-blobs'), seed }, interventions: [] });
    run.trainTo(1000, () => true);
    expect(run.standing().training.correct, `seed ${seed}`).toBe(100);
  }
});

test('three classes start with softmax, its cross-entropy and an output for each', () => {
  for (const name of ['three-blobs', 'three-arms'] as const)
    expect(defaultConfig(name)).toMatchObject({ outputCount: 3, outputActivation: 'softmax', loss: 'ce' });
});
