import { describe, expect, test } from 'vitest';
import { readFixture } from '../../core/fixtures/readFixture.ts';
import { expectPrinted } from '../fixtures/expectPrinted.ts';
import { caseOf, dataOf, type ProgramCase, programCases } from '../fixtures/programCases.ts';
import { keptPrograms } from '../fixtures/programLinks.ts';
import { pythonWith, RUNNING, runPrograms } from '../fixtures/runPrograms.ts';
import { numpyProgram, programText } from './numpyProgram.ts';

const textOf = ({ spec, position }: ProgramCase) => programText(numpyProgram(spec, dataOf(spec), position));

const numpy = pythonWith('numpy');

/** The NumPy program computes as the core does, in nearly the same order. */
const TOLERANCE = 1e-12;

describe.each(Object.entries(keptPrograms))('the kept program %s', (name, link) => {
  test('is what the page writes today', async () => {
    await expect(textOf(caseOf(link))).toMatchFileSnapshot(`../fixtures/programs/${name}.py`);
  });

  test('printed the numbers of the core when NumPy ran it', () => {
    const { printed } = readFixture<{ printed: Record<string, string[]> }>('../../export/fixtures/printed.json');
    expectPrinted(caseOf(link), printed[`${name}.py`] ?? [], TOLERANCE);
  });
});

test.skipIf(numpy === null)(
  `NumPy prints the numbers of the core for ${programCases.length} programs (skipped where no Python has NumPy)`,
  RUNNING,
  () => {
    const results = runPrograms(numpy ?? '', programCases.map(textOf));
    programCases.forEach((one, k) => {
      const { printed = '', complaints } = results[k] ?? {};
      expect(complaints, one.name).toEqual([]);
      expectPrinted(one, printed.trimEnd().split('\n'), TOLERANCE);
    });
  },
);

test('a program is plain ASCII', () => {
  for (const one of programCases) expect(textOf(one)).toMatch(/^[\x20-\x7e\n]+$/);
});
