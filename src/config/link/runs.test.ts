import { expect, test } from 'vitest';
import { readFixture } from '../../core/fixtures/readFixture.ts';
import { runTo } from '../../core/run/run.ts';
import { readLink } from './link.ts';

interface KnownRun {
  readonly link: string;
  readonly position: number;
  readonly loss: number;
  readonly testLoss: number | null;
  readonly penalty: number | null;
  readonly rmse: number;
  readonly parameters: number[];
}

test.each(readFixture<KnownRun[]>('runs.json'))('NumPy trains $link to the same numbers', (known) => {
  const { spec, problems } = readLink(known.link);
  expect(problems).toEqual([]);
  const { training, test: tested, penalty, parameters } = runTo(spec, known.position);
  expectNear(training.loss, known.loss);
  expectNear(tested?.loss ?? null, known.testLoss);
  expectNear(penalty, known.penalty);
  expectNear(training.rootMeanSquaredError, known.rmse);
  expect(parameters.length).toBe(known.parameters.length);
  known.parameters.forEach((value, p) => {
    expectNear(parameters[p] ?? null, value);
  });
});

/** Expects equal numbers within 1e-12, or null for both. */
function expectNear(value: number | null, known: number | null): void {
  expect(value === null).toBe(known === null);
  expect(Math.abs((value ?? 0) - (known ?? 0))).toBeLessThanOrEqual(1e-12);
}
