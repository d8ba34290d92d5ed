import { describe, expect, test } from 'vitest';
import { dataSetOf } from '../core/data/dataSet.ts';
import { createRun } from '../core/run/run.ts';
import type { RunSpec } from '../core/run/runSpec.ts';
import type { Snapshot } from '../core/run/snapshot.ts';
import { laterStrings } from '../strings/later.ts';
import { readLink, writeLink } from './link/link.ts';
import { type Claim, presetIds, presets } from './presets.ts';

/** Snapshots of the epochs 0 to `last`. */
function* epochs(spec: RunSpec, last: number): Generator<Snapshot> {
  const run = createRun(spec);
  let snapshot = run.snapshot();
  for (let epoch = 1; epoch <= last; epoch++) {
    yield snapshot;
    run.seek(epoch * snapshot.updatesPerEpoch, () => true);
    snapshot = run.snapshot();
  }
  yield snapshot;
}

function snapshotAt(spec: RunSpec, epoch: number): Snapshot {
  const run = createRun(spec);
  run.seek(epoch * run.snapshot().updatesPerEpoch, () => true);
  return run.snapshot();
}

function meanSquaredError(spec: RunSpec, { training }: Snapshot): number {
  const errors = dataSetOf(spec.config).training.map(({ target }, s) => target - (training.outputs[s] ?? Number.NaN));
  return errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
}

function check(claim: Claim, spec: RunSpec): void {
  switch (claim.kind) {
    case 'firstAllCorrect': {
      const { firstAllCorrect, updatesPerEpoch } = snapshotAt(spec, claim.epoch);
      expect(firstAllCorrect).toBe(claim.epoch * updatesPerEpoch);
      return;
    }
    case 'meanSquaredErrorUnder': {
      const errors = Array.from(epochs(spec, claim.epoch), (snapshot) => meanSquaredError(spec, snapshot));
      expect(errors.findIndex((error) => error < claim.limit)).toBe(claim.epoch);
      return;
    }
    case 'correct': {
      const evaluation = snapshotAt(spec, claim.epoch)[claim.set];
      expect(evaluation).toMatchObject({ correct: claim.correct, count: claim.count });
      return;
    }
    case 'neverMoreCorrect': {
      const evaluations = Array.from(epochs(spec, claim.epoch), ({ training }) => training);
      expect(Math.max(...evaluations.map(({ correct }) => correct))).toBe(claim.correct);
      expect(evaluations[0]?.count).toBe(claim.count);
      return;
    }
    case 'outputs': {
      const { outputs } = snapshotAt(spec, claim.epoch).training;
      expect(outputs).toHaveLength(claim.outputs.length);
      claim.outputs.forEach((output, s) => {
        expect(Math.abs((outputs[s] ?? Number.NaN) - output)).toBeLessThanOrEqual(claim.tolerance);
      });
      return;
    }
    case 'lossTurns': {
      const losses = Array.from(epochs(spec, claim.until), ({ training }) => training.loss);
      expect(losses.indexOf(Math.min(...losses))).toBe(claim.epoch);
      for (let epoch = claim.epoch + 1; epoch <= claim.until; epoch++)
        expect(losses[epoch]).toBeGreaterThan(losses[epoch - 1] ?? Number.NaN);
    }
  }
}

describe.each(presetIds)('the preset %s', (id) => {
  const { link, claims } = presets[id];
  const { spec, view, problems } = readLink(link);

  test('opens a link without any problem, in its shortest form', () => {
    expect(problems).toEqual([]);
    expect(writeLink(spec, view)).toBe(link);
  });

  test.each(claims)('keeps its promise: $kind, epoch $epoch', { tags: ['slow'] }, (claim) => {
    check(claim, spec);
  });

  test('names the epochs of its promises on the screen', () => {
    for (const { epoch } of claims)
      expect(laterStrings.presets.claims[id].replaceAll('\u2009', '')).toContain(String(epoch));
  });
});
