// Long because every setting of the page has a program, and all are compared with the core.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyChoice } from '../../config/fixtures/everyChoice.ts';
import { readLink } from '../../config/link/link.ts';
import { nearestSensible } from '../../config/settings/defaults.ts';
import { settings } from '../../config/settings/settings.ts';
import { dataSetOf } from '../../core/data/dataSet.ts';
import { readFixture } from '../../core/fixtures/readFixture.ts';
import { xorConfig } from '../../core/fixtures/xorConfig.ts';
import type { HeldName } from '../../core/model/heldParts.ts';
import { initializationNames, initializations } from '../../core/model/initializations.ts';
import { parameterCount } from '../../core/model/network.ts';
import { createRun } from '../../core/run/run.ts';
import { architectureOf, type Config, type Intervention, type RunSpec } from '../../core/run/runSpec.ts';
import { expectedOf, readPrinted } from '../fixtures/printedNumbers.ts';
import { furtherLinks, keptPrograms } from '../fixtures/programLinks.ts';
import { numpyProgram, programText } from './numpyProgram.ts';

interface Case {
  readonly name: string;
  readonly spec: RunSpec;
  readonly position: number;
}

function caseOf(link: string): Case {
  const { spec, view, problems } = readLink(link);
  expect(problems).toEqual([]);
  return { name: link, spec, position: view.position };
}

const dataOf = ({ config }: RunSpec) => dataSetOf(config);
const textOf = ({ spec, position }: Case) => programText(numpyProgram(spec, dataOf(spec), position));

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

/** Runs some programs with NumPy, all in one process. */
function runPrograms(programs: readonly string[]) {
  const { stdout, stderr } = spawnSync('python3', ['run_programs.py'], {
    cwd: folder,
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as readonly { printed: string; complaints: readonly string[] }[];
}

/** Expects the printed numbers to be those of the core. */
function expectNumbers({ spec, position, name }: Case, lines: readonly string[]): void {
  const printed = readPrinted(lines);
  const data = dataOf(spec);
  const expected = expectedOf(spec, printed, position, data.task === 'classification');
  const sets = data.test.length > 0 ? 2 : 1;
  if (data.training.length > 0) expect(printed.reports.at(-1)?.position, name).toBe(position);
  expect(printed.reports.length % sets, name).toBe(0);
  expectClose(printed.start, expected.start, name);
  expectClose(printed.outputs, expected.outputs, name);
  printed.reports.forEach(({ loss, others }, k) => {
    const known = expected.reports[k] ?? { loss: Number.NaN, others: [] };
    const isAtEnds = k < sets || k >= printed.reports.length - sets;
    expectClose([loss], [known.loss], `${name}, report ${k}`);
    if (isAtEnds) expectClose(others, known.others, `${name}, report ${k}`);
  });
}

function expectClose(values: readonly number[], known: readonly number[], what: string): void {
  expect(values.length, what).toBe(known.length);
  values.forEach((value, k) => {
    const wanted = known[k] ?? Number.NaN;
    expect(
      Math.abs(value - wanted) / Math.max(1, Math.abs(wanted)),
      `${what}: ${value}, ${wanted}`,
    ).toBeLessThanOrEqual(1e-12);
  });
}

describe.each(Object.entries(keptPrograms))('the kept program %s', (name, link) => {
  test('is what the page writes today', async () => {
    await expect(textOf(caseOf(link))).toMatchFileSnapshot(`../fixtures/programs/${name}.py`);
  });

  test('printed the numbers of the core when NumPy ran it', () => {
    const { printed } = readFixture<{ printed: Record<string, string[]> }>('../../export/fixtures/printed.json');
    expectNumbers(caseOf(link), printed[`${name}.py`] ?? []);
  });
});

const seed = fc.integer({ min: 0, max: 4294967295 });
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    dataSet: fc.constantFrom(...settings.dataSet.domain.values),
    points: fc.array(fc.tuple(coordinate(), coordinate(), fc.constantFrom(0, 1, 0, 1, 0.25)), {
      minLength: 3,
      maxLength: 30,
    }),
    scaling: fc.constantFrom(...settings.scaling.domain.values),
    pointCount: fc.integer({ min: 10, max: 60 }),
    noise: fc.integer({ min: 0, max: 50 }),
    trainingShare: fc.constantFrom(100, 73, 50, 31),
    dataSeed: seed,
    features: fc.oneof(
      fc.constant(['x1', 'x2'] as const),
      fc.shuffledSubarray([...settings.features.domain.values], { minLength: 1 }),
    ),
    hiddenSizes: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
    activation: fc.constantFrom(...settings.activation.domain.values),
    outputActivation: fc.constantFrom(...settings.outputActivation.domain.values),
    loss: fc.constantFrom(...settings.loss.domain.values),
    gradientRule: fc.constantFrom(...settings.gradientRule.domain.values),
    initialization: fc.constantFrom(...initializationNames.filter((name) => initializations[name].weights !== null)),
    seed,
    explicit: fc.option(fc.array(coordinate(), { minLength: 200, maxLength: 200 })),
    held: fc.constantFrom<HeldName[]>([], [], ['b'], ['b0'], ['w0'], ['b0.0', 'w0.0.0'], ['w0', 'b', 'w1', 'w2', 'w3']),
    biases: fc.constantFrom('trained', 'trained', 'none'),
    optimizer: fc.constantFrom(...settings.optimizer.domain.values),
    learningRate: fc.constantFrom(0.003, 0.01, 0.03),
    batchSize: fc.constantFrom<Config['batchSize'][]>('full', 'full', 3, 10, 16),
    sampleOrder: fc.constantFrom('shuffled', 'shuffled', 'natural'),
    orderSeed: seed,
    regularization: fc.constantFrom(...settings.regularization.domain.values),
    regularizationRate: fc.constantFrom(0, 0.001, 0.01),
    position: fc.integer({ min: 0, max: 25 }),
    changes: fc.array(anyChange(), { maxLength: 4 }),
  })
  .map(({ position, changes, explicit, ...drawn }) => {
    const drawnConfig: Config = { ...xorConfig, ...drawn };
    const { sizes } = architectureOf(drawnConfig);
    const initialParameters =
      explicit && parameterCount(sizes) <= 200 ? explicit.slice(0, parameterCount(sizes)) : null;
    const { config } = nearestSensible({ ...drawnConfig, initialParameters });
    const interventions = changes.toSorted((a, b) => a.position - b.position);
    return { name: JSON.stringify({ config, interventions }), spec: { config, interventions }, position };
  })
  .filter(staysSmall);

/** If a run diverges, its rounding errors diverge too. */
function staysSmall({ spec, position }: Case): boolean {
  const run = createRun(spec);
  run.trainTo(position, () => true);
  return run.analysisInput().parameters.every((value) => Math.abs(value) < 20);
}

function coordinate() {
  return fc.integer({ min: -2000, max: 2000 }).map((thousandths) => thousandths / 1000);
}

function anyChange(): fc.Arbitrary<Intervention> {
  return fc.record({
    position: fc.integer({ min: 0, max: 20 }),
    change: fc.oneof(
      fc.record({ kind: fc.constant('learningRate' as const), value: fc.constantFrom(0.005, 0.02) }),
      fc.record({
        kind: fc.constant('regularization' as const),
        value: fc.constantFrom(...settings.regularization.domain.values),
      }),
      fc.record({ kind: fc.constant('regularizationRate' as const), value: fc.constantFrom(0, 0.02) }),
      fc.record({
        kind: fc.constant('weight' as const),
        layer: fc.constant(0),
        from: fc.constant(0),
        to: fc.constant(0),
        value: coordinate(),
      }),
      fc.record({ kind: fc.constant('bias' as const), layer: fc.constant(0), to: fc.constant(0), value: coordinate() }),
    ),
  });
}

/** Every name that a setting can have, once. */
const namedCases = everyChoice.map(({ name, value, config }): Case => {
  return { name: `${name} ${value}`, spec: { config, interventions: [] }, position: 6 };
});

const cases = [
  ...namedCases,
  ...Object.values(keptPrograms).map(caseOf),
  ...furtherLinks.map(caseOf),
  ...fc.sample(anyCase, { numRuns: 40, seed: 11 }),
];

test.skipIf(!hasNumPy)(
  `NumPy prints the numbers of the core for ${cases.length} programs (skipped where python3 has no NumPy)`,
  { tags: ['slow'] },
  () => {
    const results = runPrograms(cases.map(textOf));
    cases.forEach((one, k) => {
      const { printed = '', complaints } = results[k] ?? {};
      expect(complaints, one.name).toEqual([]);
      expectNumbers(one, printed.trimEnd().split('\n'));
    });
  },
);

test('a program is plain ASCII', () => {
  for (const one of cases) expect(textOf(one)).toMatch(/^[\x20-\x7e\n]+$/);
});
