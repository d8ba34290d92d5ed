import { expect, test } from 'vitest';
import { xorUpdates } from '../../core/fixtures/xorUpdates.ts';
import { flowOf } from './flow.ts';

const { at, plan } = xorUpdates([3]);
/** (1, 0), the third sample of the batch. */
const third = 2 * plan.perSample;

const valuesAt = (cursor: number, granularity: 'term' | 'phase' = 'term') =>
  flowOf(at(cursor), granularity, 'half-sse').edges.map(({ part, kind, value, isLatest }) => ({
    part,
    kind,
    value: Number(value.toFixed(5)),
    isLatest,
  }));

test('nothing flows before the first step, and a bias flows along no edge', () => {
  expect(flowOf(at(0), 'term', 'half-sse')).toEqual({ edges: [], units: [], outlet: null, focus: null });
  expect(valuesAt(third + 1).map(({ value }) => value)).toEqual([Number.NaN, Number.NaN]);
});

test('forward, each term shows the product of a weight and its input', () => {
  expect(valuesAt(third + 2)).toEqual([
    { part: 'w0.0.0', kind: 'product', value: -0.41676, isLatest: true },
    { part: 'w0.1.0', kind: 'product', value: Number.NaN, isLatest: false },
  ]);
  expect(valuesAt(third + 3)).toEqual([
    { part: 'w0.0.0', kind: 'product', value: -0.41676, isLatest: false },
    { part: 'w0.1.0', kind: 'product', value: 0, isLatest: true },
  ]);
});

test('the loss and its slope appear to the right of the output: half (0.444 − 1)² and 0.444 − 1', () => {
  const outletAt = (cursor: number) => flowOf(at(cursor), 'term', 'half-sse').outlet;
  const output = at(third + 1).pass.activations[2]?.[0] ?? Number.NaN;
  expect(outletAt(third + 18)).toEqual({
    kind: 'loss',
    value: expect.closeTo((output - 1) ** 2 / 2, 15),
    isLatest: true,
  });
  expect(outletAt(third + 19)).toEqual({ kind: 'error', value: expect.closeTo(output - 1, 15), isLatest: true });
});

test('backward, the edges that leave a neuron show weight times δ, then its own δ appears', () => {
  // First sample, numbers from doc/model.md: −0.909008 · 0.135567, then times the slope −0.028939.
  expect(valuesAt(21)).toEqual([{ part: 'w1.0.0', kind: 'deltaProduct', value: -0.12323, isLatest: true }]);
  const { units } = flowOf(at(22), 'term', 'half-sse');
  expect(units.map(({ part, value, isLatest }) => [part, Number(value.toFixed(6)), isLatest])).toEqual([
    ['n1.0', 0.135567, false],
    ['n0.2', Number.NaN, false],
    ['n0.1', Number.NaN, false],
    ['n0.0', -0.028939, true],
  ]);
});

test('by phase, all edges show their products, then their parts of the gradient', () => {
  const forward = valuesAt(third + 17, 'phase');
  expect(forward).toHaveLength(9);
  expect(new Set(forward.map(({ kind }) => kind))).toEqual(new Set(['product']));
  const backward = flowOf(at(third + plan.perSample), 'phase', 'half-sse');
  const { pass, deltas } = at(third + 1);
  const parts = new Map(backward.edges.map(({ part, value }) => [part, value]));
  for (const [i, a] of (pass.activations[1] ?? []).entries())
    expect(parts.get(`w1.${i}.0`)).toBe(a * (deltas[1]?.[0] ?? Number.NaN));
  expect(backward.edges.every(({ kind, isLatest }) => kind === 'part' && !isLatest)).toBe(true);
});

test('the update shows a parameter’s gradient, then its change: minus the learning rate times the gradient', () => {
  const start = plan.sampleCount * plan.perSample;
  const first = (cursor: number) => flowOf(at(cursor), 'term', 'half-sse').edges.find(({ isLatest }) => isLatest);
  const gradient = first(start + 1);
  expect(gradient).toMatchObject({ part: 'w1.0.0', kind: 'gradient' });
  expect(first(start + 2)).toEqual({
    part: 'w1.0.0',
    layer: 1,
    kind: 'change',
    value: expect.closeTo(-2 * (gradient?.value ?? Number.NaN), 14),
    isLatest: true,
  });
});
