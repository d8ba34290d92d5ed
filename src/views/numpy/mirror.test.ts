import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { dataSetOf } from '../../core/data/dataSet.ts';
import { planOf, updateAtCursor } from '../../core/microSteps/updateAtCursor.ts';
import { runTo } from '../../core/run/run.ts';
import { numpyProgram } from '../../export/numpy/numpyProgram.ts';
import { foldedLines } from './foldedLines.ts';
import { markOf } from './markOf.ts';
import { batchOf, type MirrorArray, type MirrorSource, mirrorArrays, rowsAround } from './mirrorArrays.ts';

function sourceOf(link: string) {
  const { spec, view } = readLink(link);
  const { architecture, updates } = runTo(spec, view.position);
  const record = updates?.next;
  if (!record) throw new Error('no update to look at');
  const { config } = spec;
  return { config, architecture, record, data: dataSetOf(config), parameters: record.before, atCursor: null };
}

/** The same update with a cursor inside. */
function atCursor(source: ReturnType<typeof sourceOf>, cursor: number): MirrorSource {
  return { ...source, atCursor: updateAtCursor(source, planOf(source), cursor) };
}

function arraysOf(source: MirrorSource): ReadonlyMap<string, MirrorArray> {
  const count = batchOf(source).length;
  return new Map(mirrorArrays(source, { start: 0, end: count }).map((array) => [array.name, array]));
}

const valuesOf = (arrays: ReadonlyMap<string, MirrorArray>, name: string) => arrays.get(name)?.rows ?? [];
const columnsOf = (rows: readonly (readonly number[])[]) =>
  rows[0]?.map((_, k) => rows.map((row) => row[k] ?? 0)) ?? [];
const product = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
  a.map((row) => columnsOf(b).map((column) => row.reduce((sum, value, k) => sum + value * (column[k] ?? 0), 0)));

const XOR = '#at=5';
const BATCHES = '#data=circle&n=60&batch=7&net=4,3&act=tanh&opt=adam&lr=0.05&at=6';

test('the arrays of a resting page have NumPy’s shapes', () => {
  expect(mirrorArrays(sourceOf(XOR), { start: 0, end: 4 }).map(({ name, shape }) => `${name} ${shape}`)).toEqual([
    ...['X 4,2', 'y 4,1', 'w1 2,3', 'b1 3', 'z1 4,3', 'a1 4,3', 'w2 3,1', 'b2 1', 'z2 4,1', 'a2 4,1'],
    ...['delta2 4,1', 'grad_w2 3,1', 'grad_b2 1', 'delta1 4,3', 'grad_w1 2,3', 'grad_b1 3'],
  ]);
});

describe.each([XOR, BATCHES])('the arrays of %s', (link) => {
  const source = sourceOf(link);
  const plan = planOf(source);
  const arrays = arraysOf(source);
  const layers = link === XOR ? 2 : 3;

  test('obey z = X @ w + b and gradient = X.T @ delta', () => {
    for (let n = 1; n <= layers; n++) {
      const inputs = valuesOf(arrays, n === 1 ? 'X' : `a${n - 1}`);
      const [biases = []] = valuesOf(arrays, `b${n}`);
      const sums = product(inputs, valuesOf(arrays, `w${n}`)).map((row) => row.map((sum, j) => sum + (biases[j] ?? 0)));
      expectClose(valuesOf(arrays, `z${n}`), sums);
      expectClose(valuesOf(arrays, `grad_w${n}`), product(columnsOf(inputs), valuesOf(arrays, `delta${n}`)));
      const total = columnsOf(valuesOf(arrays, `delta${n}`)).map((column) => column.reduce((sum, d) => sum + d, 0));
      expectClose(valuesOf(arrays, `grad_b${n}`), [total]);
    }
  });

  test('hold at any step of the update what is known by then, and nothing else', () => {
    const known = Array.from({ length: 40 }, (_, k) => Math.round((k / 39) * (plan.total - 1))).map((cursor) => {
      const now = arraysOf(atCursor(source, cursor));
      let count = 0;
      for (const [name, { rows, mark }] of now) {
        // Another test covers the new weights.
        if (mark === null || mark.startsWith('update')) continue;
        rows.forEach((row, r) => {
          row.forEach((value, c) => {
            if (Number.isNaN(value)) return;
            count++;
            expect(value).toBe(arrays.get(name)?.rows[r]?.[c]);
          });
        });
      }
      return count;
    });
    expect(known[0]).toBe(0);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(known.at(-1)).toBe(
      [...arrays.values()].flatMap(({ mark, rows }) => (isMade(mark) ? rows.flat() : [])).length,
    );
  });

  test('hold the new parameters once the update is done, and the old ones before it begins', () => {
    const flat = (cursor: number) => {
      const now = arraysOf(atCursor(source, cursor));
      return Array.from({ length: layers }, (_, l) => [
        ...valuesOf(now, `w${l + 1}`),
        ...valuesOf(now, `b${l + 1}`),
      ]).flat(2);
    };
    expect(flat(plan.perSample * plan.sampleCount)).toEqual([...source.record.before]);
    expect(flat(plan.total)).toEqual([...source.record.after]);
  });

  test('have a line of the program for every step', () => {
    const { spec, view } = readLink(link);
    const marks = new Set(numpyProgram(spec, dataSetOf(spec.config), view.position).map(({ mark }) => mark));
    const { sampleLines, updateLines } = plan;
    for (const { line } of [...sampleLines, ...updateLines]) expect(marks).toContain(markOf(line));
    for (const { mark } of arrays.values()) if (mark !== null) expect(marks).toContain(mark);
  });
});

function isMade(mark: MirrorArray['mark']): boolean {
  return mark !== null && !mark.startsWith('update');
}

function expectClose(rows: readonly (readonly number[])[], known: readonly (readonly number[])[]): void {
  expect(rows.length).toBe(known.length);
  rows.flat().forEach((value, k) => {
    expect(Math.abs(value - (known.flat()[k] ?? Number.NaN))).toBeLessThan(1e-13);
  });
}

test('five rows of a large batch are visible, the sample at the cursor among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (count, drawn) => {
      const sample = drawn % count;
      const { start, end } = rowsAround(count, sample);
      expect(end - start).toBe(Math.min(5, count));
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(count);
      expect(sample >= start && sample < end).toBe(true);
    }),
  );
});

test('with hundreds of points written out, the first lines are shown and the others counted', () => {
  const points = Array.from({ length: 300 }, (_, i) => `${i / 7},${i / 3},${i % 2}`).join(';');
  const { spec } = readLink(`#data=points&pts=${points}`);
  const lines = numpyProgram(spec, dataSetOf(spec.config), 0);
  const shown = foldedLines(lines);
  const gaps = shown.flatMap((entry) => (entry.kind === 'gap' ? [entry] : []));
  expect(gaps).toHaveLength(1);
  expect(shown.length - 1 + (gaps[0]?.count ?? 0)).toBe(lines.length);
  expect(shown.at(-1)?.number).toBe(lines.length);
  expect(shown.length).toBeLessThan(120);
});
