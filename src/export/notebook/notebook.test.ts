import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { runTo } from '../../core/run/run.ts';
import { laterStrings } from '../../strings/later.ts';
import { expectNumbers, expectPrinted } from '../fixtures/expectPrinted.ts';
import { caseOf, dataOf, type ProgramCase, programCases } from '../fixtures/programCases.ts';
import { pythonWith, RUNNING, runPrograms } from '../fixtures/runPrograms.ts';
import { PAGE, savedRun } from '../fixtures/savedRuns.ts';
import { notebookOf } from './notebook.ts';

interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly source: readonly string[];
}

const known = new Map<ProgramCase, string>();

/** Several tests look at the same notebooks. */
function notebookFor(one: ProgramCase): string {
  const text = known.get(one) ?? written(one);
  known.set(one, text);
  return text;
}

function written({ spec, position }: ProgramCase): string {
  return notebookOf({ ...savedRun(''), spec, snapshot: runTo(spec, position), data: dataOf(spec) });
}

function cellsOf(one: ProgramCase): readonly Cell[] {
  return JSON.parse(notebookFor(one)).cells;
}

const sourceOf = ({ source }: Cell) => source.join('');

/** The code of all cells. */
function programOf(one: ProgramCase): string {
  const codeCells = cellsOf(one).filter(({ cell_type }) => cell_type === 'code');
  return codeCells.map(sourceOf).join('\n');
}

const textOf = (link: string) => cellsOf(caseOf(link)).map(sourceOf).join('\n');

/** As those of the NumPy program, which the cells hold. */
const TOLERANCE = 1e-12;

/** Without matplotlib, wherever it is installed. */
const blocked = 'import sys\nsys.modules["matplotlib"] = None\n';

const numpy = pythonWith('numpy');

test.skipIf(numpy === null)(
  `without matplotlib, the cells of ${programCases.length} notebooks print the numbers of the core, and say that there is no plot (skipped where no Python has NumPy)`,
  RUNNING,
  () => {
    const programs = programCases.map((one) => `${blocked}${programOf(one)}`);
    const results = runPrograms(numpy ?? '', programs);
    programCases.forEach((one, k) => {
      const { printed = '', complaints } = results[k] ?? {};
      expect(complaints, one.name).toEqual([]);
      const lines = printed.trimEnd().split('\n');
      const isMissing = (line: string) => line === laterStrings.notebook.noPlots;
      expect(lines.filter(isMissing).length > 0, one.name).toBe(dataOf(one.spec).training.length > 0);
      expectPrinted(
        one,
        lines.filter((line) => !isMissing(line)),
        TOLERANCE,
      );
    });
  },
);

/** Prints what the plots were given: each line's last losses, and how many places have a colour. */
const reading = `
for figure in map(plt.figure, plt.get_fignums()):
    for axes in figure.axes:
        for line in axes.lines:
            print("line", line.get_label(), line.get_ydata().tolist())
        for mesh in axes.collections:
            print("collection", type(mesh).__name__, mesh.get_array() is not None and len(mesh.get_array().ravel()))
plt.close("all")
`;

const drawn = [
  '#at=33',
  '#data=circle&n=40&noise=10&at=13',
  '#data=circle&n=40&in=x1sq,x2sq,sinx1&at=13',
  '#data=three-blobs&n=31&at=9',
  '#data=and&outs=2&loss=bce&lr=0.5&at=9',
  '#data=hills&n=40&net=5&at=10',
  '#data=points&pts=1,2,1&at=4',
  '#data=points&pts=150.5,3,0.5;160,1,1.5;172.25,2,-1;181,4,0;190,3.5,2&scale=minmax&train=60&net=2&batch=2&lr=0.1&at=5',
  '#dataset=circle&seed=0.5&at=7',
  '#act=linear&out=linear&lr=0.01&init=zeros&at=0',
].map(caseOf);

const matplotlib = pythonWith('numpy', 'matplotlib');

test.skipIf(matplotlib === null)(
  'the plots show the losses of every epoch and the answers on the plane (skipped where no Python has matplotlib)',
  RUNNING,
  () => {
    const results = runPrograms(
      matplotlib ?? '',
      drawn.map((one) => programOf(one).replaceAll('plt.show()', 'plt.figure()') + reading),
    );
    drawn.forEach(({ spec, position, name }, k) => {
      const { printed = '', complaints } = results[k] ?? {};
      expect(complaints, name).toEqual([]);
      const { history, updatesPerEpoch } = runTo(spec, position);
      const ofEpochs = (losses: ArrayLike<number>) =>
        Array.from(losses).filter((_, p) => (history.positions[p] ?? Number.NaN) % updatesPerEpoch === 0);
      const plotted = Array.from(printed.matchAll(/^line (\w+) (.*)$/gm), ([, label, values = '']) => {
        return { label, losses: JSON.parse(values) };
      });
      expect(
        plotted.map(({ label }) => label),
        name,
      ).toEqual(dataOf(spec).test.length > 0 ? ['training', 'test'] : ['training']);
      expectNumbers(plotted[0]?.losses, ofEpochs(history.trainingLosses), TOLERANCE, name);
      if (plotted[1]) expectNumbers(plotted[1].losses, ofEpochs(history.testLosses), TOLERANCE, name);
      expect(printed, name).toContain('collection QuadMesh 40000');
    });
  },
);

const nbformat = pythonWith('nbformat');

test.skipIf(nbformat === null)(
  'notebooks are valid by the schema of Jupyter (skipped where no Python has nbformat)',
  RUNNING,
  () => {
    const check =
      'import json, nbformat, sys\nfor text in json.load(sys.stdin): nbformat.validate(nbformat.reads(text, as_version=4))';
    const { stderr } = spawnSync(nbformat ?? '', ['-W', 'error', '-c', check], {
      input: JSON.stringify(programCases.map(notebookFor)),
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    expect(stderr).toBe('');
  },
);

test('a notebook is plain ASCII, its cells have different names and no outputs', () => {
  for (const one of programCases) {
    const text = notebookFor(one);
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    const cells: readonly (Cell & { readonly outputs?: readonly unknown[] })[] = JSON.parse(text).cells;
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    for (const { id, cell_type, outputs } of cells) {
      expect(id).toMatch(/^[a-zA-Z0-9-]{1,64}$/);
      expect(outputs).toEqual(cell_type === 'code' ? [] : undefined);
    }
  }
});

test('the link in it opens the same run at the same position', { tags: ['slow'] }, () => {
  // A link without points is no error, but the page says so.
  const hasPoints = ({ spec: { config } }: ProgramCase) => config.dataSet !== 'points' || config.points.length > 0;
  for (const one of programCases.filter(hasPoints)) {
    const [, address = ''] = /\(<(.*)>\)/.exec(cellsOf(one).map(sourceOf).join('\n')) ?? [];
    expect(address.startsWith(`${PAGE}#`)).toBe(true);
    const { spec, view, problems } = readLink(address.slice(PAGE.length));
    expect(problems).toEqual([]);
    expect(spec, one.name).toEqual(one.spec);
    expect(view.position, one.name).toBe(runTo(one.spec, one.position).position);
  }
});

test('the texts say what this run has, and nothing that it has not', () => {
  const words = laterStrings.notebook;
  expect(textOf('#at=3')).toContain(words.drawnText(2));
  const plain = textOf('');
  for (const text of [words.bugText, words.heldText, words.penaltyText, words.optimizerText, words.testMarksText])
    expect(plain).not.toContain(text);
  expect(textOf('#data=and&grad=tutorial')).toContain(words.bugText);
  expect(textOf('#freeze=b')).toContain(words.heldText);
  expect(textOf('#reg=l1&rate=0.1')).toContain(words.penaltyText);
  expect(textOf('#opt=adam')).toContain(words.optimizerText);
  expect(textOf('#init=zeros')).toContain(words.zerosText);
  expect(textOf('#do=2:lr=1&at=5')).toContain(words.changesText);
  expect(textOf('#data=circle&n=30&batch=4')).toContain(words.batchText(4, 4));
  expect(textOf('#data=points&pts=')).toContain(words.noPoints);
});
