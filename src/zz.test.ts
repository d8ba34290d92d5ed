import { appendFileSync } from 'node:fs';
import { test } from 'vitest';
import { defaultConfig } from '/work/main/src/config/settings/defaults.ts';
import { createRun } from '/work/main/src/core/run/run.ts';

test('rates', { timeout: 5000000 }, () => {
  for (const [act, net, epochs] of [
    ['tanh', [8], 2000],
    ['sigmoid', [8], 3000],
    ['sigmoid', [12], 3000],
    ['tanh', [8, 8], 1000],
  ] as const)
    for (const lr of [0.1, 0.3, 1]) {
      const acc: number[] = [];
      for (let seed = 0; seed < 20; seed++) {
        const run = createRun({
          config: { ...defaultConfig('three-arms'), hiddenSizes: [...net], activation: act, learningRate: lr, seed },
          interventions: [],
        });
        run.trainTo(epochs * 10, () => true);
        acc.push(run.standing().training.correct);
      }
      appendFileSync(
        '/tmp/w/rates/out.txt',
        `three-arms ${act} ${net.join()} ${lr} ${epochs}: ${acc.sort((a, b) => a - b).join(' ')}\n`,
      );
    }
});
