import { describe, expect, test } from 'vitest';
import { expectClose } from '../fixtures/expectClose.ts';
import { readFixture } from '../fixtures/readFixture.ts';
import { xorConfig } from '../fixtures/xorConfig.ts';
import { runTo } from '../run/run.ts';
import type { Config } from '../run/runSpec.ts';

interface KnownTraining {
  readonly config: Partial<Config>;
  readonly updates: number;
  readonly loss: number;
  readonly penalty: number | null;
  readonly root_mean_squared_error: number;
  readonly r_squared: number;
  readonly parameters: readonly number[];
}

const { grid, drawn } = readFixture<Readonly<Record<'grid' | 'drawn', readonly KnownTraining[]>>>('training.json');

function expectSame({ config, updates, ...known }: KnownTraining): void {
  const { training, penalty, parameters } = runTo({ config: { ...xorConfig, ...config }, interventions: [] }, updates);
  expectClose(parameters, known.parameters);
  expectClose([training.rootMeanSquaredError], [known.root_mean_squared_error]);
  for (const [value, expected] of [
    [training.loss, known.loss],
    [training.rSquared ?? Number.NaN, known.r_squared],
    [penalty ?? 0, known.penalty ?? 0],
  ] as const)
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
  expect(penalty === null).toBe(known.penalty === null);
}

describe('50 mini-batch updates of a 2-4-2-1 network on own points match NumPy', () => {
  test.each(grid)('$config.optimizer, regularization $config.regularization', expectSame);
});

describe('random settings train to NumPy’s numbers', () => {
  test.each(drawn)(
    '$config.dataSet, $config.activation, $config.loss, $config.optimizer, $updates updates',
    expectSame,
  );
});
