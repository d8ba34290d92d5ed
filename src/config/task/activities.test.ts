// The links of doc/teaching.md: each opens without a problem, and what it says of first weights is what the runs give.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../core/run/goal.ts';
import { hasMeasure } from '../../core/run/goal.ts';
import { createRun } from '../../core/run/run.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { readLink, writeLink } from '../link/link.ts';
import { taskOf } from './task.ts';

const text = readFileSync(new URL('../../../doc/teaching.md', import.meta.url), 'utf8');
const links = [...text.matchAll(/^\| (\d+\. [^|]+) \| `(#[^`]+)` \|/gm)].map(
  ([, name = '', link = '']) => [name, link] as const,
);

function opened(name: string) {
  const link = links.find(([each]) => each.includes(name))?.[1] ?? '';
  const { spec, view } = readLink(link);
  const goal = taskOf(view)?.goal;
  if (!goal) throw new Error(`No goal: ${name}`);
  return { spec, goal };
}

/** How many of the first 20 seeds reach a goal. */
function reaching(config: Config, goal: Goal): number {
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  return seeds.filter((seed) => {
    const run = createRun({ config: { ...config, seed }, interventions: [] }, goal);
    run.trainTo((goal.epochs ?? 0) * run.snapshot().updatesPerEpoch, () => true);
    return run.snapshot().goalReached !== null;
  }).length;
}

test('there are 21 activities', () => {
  expect(links).toHaveLength(21);
});

test.each(links)('%s opens as a task, without a problem, and is written as it stands', (_, link) => {
  const { spec, view, problems, drawsSeed } = readLink(link);
  expect(problems).toEqual([]);
  const task = taskOf(view);
  expect(task?.text).not.toBe('');
  if (task?.goal) expect(hasMeasure(task.goal)).toBe(true);
  const written = new URLSearchParams(writeLink(spec, view));
  const given = new URLSearchParams(link.slice(1));
  if (drawsSeed) given.delete('seed');
  for (const [key, value] of given) expect(written.get(key)).toBe(value);
});

describe('what it says of first weights', { tags: ['slow'] }, () => {
  test.each<[string, Partial<Config>, number]>([
    ['First network', { hiddenSizes: [3], activation: 'tanh' }, 11],
    ['First network', { hiddenSizes: [2], activation: 'tanh' }, 0],
    ['Smallest net', { features: ['x1sq', 'x2sq'] }, 20],
    ['In pairs', {}, 15],
    ['Inputs made by hand', { features: ['x1', 'x2', 'x1x2'] }, 20],
    ['One neuron', {}, 20],
  ])('%s with %j: %i of 20', (name, change, count) => {
    const { spec, goal } = opened(name);
    expect(reaching({ ...spec.config, ...change }, goal)).toBe(count);
    const said = text.split('\n').find((line) => line.includes(name)) ?? '';
    if (count > 0) expect(said).toContain(count === 20 ? 'all' : `${count} of 20`);
  });
});
