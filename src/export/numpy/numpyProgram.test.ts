import { describe, expect, test } from 'vitest';
import { readFixture } from '../../core/fixtures/readFixture.ts';
import { expectedOf, readPrinted } from '../fixtures/printedNumbers.ts';
import { caseOf, dataOf, type ProgramCase, programCases } from '../fixtures/programCases.ts';
import { keptPrograms } from '../fixtures/programLinks.ts';
import { pythonWith, runPrograms } from '../fixtures/runPrograms.ts';
import { numpyProgram, programText } from './numpyProgram.ts';

const textOf = ({ spec, position }: ProgramCase) => programText(numpyProgram(spec, dataOf(spec), position));

const numpy = pythonWith('numpy');

/** Expects the printed numbers to be those of the core. */
function expectNumbers({ spec, position, name }: ProgramCase, lines: readonly string[]): void {
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

test.skipIf(numpy === null)(
  `NumPy prints the numbers of the core for ${programCases.length} programs (skipped where no Python has NumPy)`,
  { tags: ['slow'] },
  () => {
    const results = runPrograms(numpy ?? '', programCases.map(textOf));
    programCases.forEach((one, k) => {
      const { printed = '', complaints } = results[k] ?? {};
      expect(complaints, one.name).toEqual([]);
      expectNumbers(one, printed.trimEnd().split('\n'));
    });
  },
);

test('a program is plain ASCII', () => {
  for (const one of programCases) expect(textOf(one)).toMatch(/^[\x20-\x7e\n]+$/);
});
