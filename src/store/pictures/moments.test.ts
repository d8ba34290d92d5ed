import { expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { runTo } from '../../core/run/run.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';

const browser = stubBrowser();
const { momentsOf } = await import('./moments.ts');
const { DrawingError } = await import('./drawingError.ts');

const { spec } = readLink('#data=moons&n=30&batch=3&do=7:w0.0.1=3');
const POSITIONS = [0, 5, 10, 23];

/** Collects the moments of the run while workers answer. */
async function collect(goesOn: () => boolean): Promise<readonly Snapshot[]> {
  const snapshots: Snapshot[] = [];
  let isOver = false;
  const collecting = (async () => {
    for await (const snapshot of momentsOf(spec, POSITIONS, goesOn)) snapshots.push(snapshot);
  })().finally(() => {
    isOver = true;
  });
  collecting.catch(() => {});
  while (!isOver) await browser.answerAll();
  await collecting;
  return snapshots;
}

test('the moments of a run have the very bits of the page', async () => {
  const snapshots = await collect(() => true);
  expect(snapshots.map(({ position }) => position)).toEqual(POSITIONS);
  for (const { position, parameters, training } of snapshots) {
    const there = runTo(spec, position);
    expect(parameters).toEqual(there.parameters);
    expect(training).toEqual(there.training);
  }
});

test('a cancelled run gives no more moments, and asks nothing more', async () => {
  let asked = 0;
  const before = browser.commands.length;
  expect(await collect(() => asked++ < 2)).toHaveLength(2);
  expect(browser.commands.length - before).toBe(2);
});

test('a worker that fails is replaced, and trains again from the start', async () => {
  browser.breakAt('seek');
  const snapshots = await collect(() => true);
  expect(snapshots.map(({ position }) => position)).toEqual(POSITIONS);
  expect(snapshots.at(-1)?.parameters).toEqual(runTo(spec, 23).parameters);
});

test('three failures in a row end it', async () => {
  browser.breakAt('start');
  await expect(collect(() => true)).rejects.toThrow(DrawingError);
});
