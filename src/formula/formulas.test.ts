import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyChoice } from '../config/fixtures/everyChoice.ts';
import { targetOf } from '../config/link/linkInterventions.ts';
import { dataSetOf } from '../core/data/dataSet.ts';
import { isOfKind } from '../core/data/dataSets.ts';
import { sampleDeltas } from '../core/engine/backwardPropagation.ts';
import { forwardPropagation } from '../core/engine/forwardPropagation.ts';
import { randomConfig } from '../core/fixtures/randomNetworks.ts';
import { xorConfig as xor } from '../core/fixtures/xorConfig.ts';
import { lossFunctions } from '../core/model/losses.ts';
import { networkFrom } from '../core/model/network.ts';
import type { PartId } from '../core/model/partId.ts';
import type { Owner, ReadoutName } from '../core/model/quantity.ts';
import { unitName } from '../core/model/unitName.ts';
import { createRun } from '../core/run/run.ts';
import type { Config, Intervention } from '../core/run/runSpec.ts';
import type { FormulaContext } from './context.ts';
import { formulaLatex, formulaPython, formulaText } from './copyText.ts';
import { DIGITS, operandDigits } from './digits.ts';
import { computedNumber, type Expression, operandsOf } from './expression.ts';
import type { Formula } from './formula.ts';
import { formulasOf } from './formulasOf.ts';

const readouts: readonly ReadoutName[] = [
  'trainingLoss',
  'testLoss',
  'sampleLoss',
  'penalty',
  'accuracy',
  'testAccuracy',
  'rSquared',
  'testRSquared',
  'rootMeanSquare',
  'testRootMeanSquare',
];

function contextOf(
  config: Config,
  position: number,
  sampleIndex: number,
  isWhole = true,
  interventions: readonly Intervention[] = [],
): FormulaContext {
  const run = createRun({ config, interventions });
  run.seek(position, () => true);
  const snapshot = run.snapshot('wanted');
  const data = dataSetOf(config);
  const network = networkFrom(snapshot.architecture, snapshot.parameters);
  const sample = data.training[sampleIndex % data.training.length];
  if (!sample) throw new Error('no sample');
  const pass = forwardPropagation(network, sample.inputs);
  const batchCount = snapshot.updates?.next?.samples.length ?? 1;
  return {
    config,
    snapshot,
    data,
    network,
    pass,
    point: sample.point,
    targets: sample.targets,
    deltas: sampleDeltas(network, pass, sample.targets, batchCount, config),
    batchCount,
    nameOf: (column, unit) => unitName(snapshot.architecture.sizes, column, unit, config.features),
    termsDone: null,
    setByHand: new Set(
      interventions.filter((done) => done.position === position).map(({ change }) => targetOf(change)),
    ),
    isWhole,
  };
}

const partNamed = (part: PartId): Owner => ({ kind: 'part', part });

function allFormulas(context: FormulaContext): Formula[] {
  const { sizes } = context.snapshot.architecture;
  const units = (column: number) => Array.from({ length: sizes[column] ?? 0 }, (_, unit) => unit);
  const layers = sizes.slice(1).map((_, layer) => layer);
  const parts: PartId[] = [
    ...units(0).map((input): PartId => `x${input}`),
    ...layers.flatMap((layer) => units(layer + 1).map((neuron): PartId => `n${layer}.${neuron}`)),
    ...layers.flatMap((layer) =>
      units(layer).flatMap((from) => units(layer + 1).map((to): PartId => `w${layer}.${from}.${to}`)),
    ),
    ...layers.flatMap((layer) => units(layer + 1).map((to): PartId => `b${layer}.${to}`)),
  ];
  const subjects: Owner[] = [...parts.map(partNamed), ...readouts.map((name): Owner => ({ kind: 'readout', name }))];
  return subjects.flatMap((subject) => {
    const { forward, backward } = formulasOf(context, subject);
    return [...forward, ...backward];
  });
}

/** Expects the operands of a formula to give its value, to 12 digits of the numbers that are added up. */
function expectComputed(formula: Formula): void {
  const { expression, value } = formula;
  if (!expression) return;
  const difference = Math.abs(computedNumber(expression) - value);
  const allowed = 1e-12 * Math.max(Math.abs(value), sizeOf(expression));
  expect(difference <= allowed, `${JSON.stringify(formula.symbol)}: ${value}, off by ${difference}`).toBe(true);
}

/** Size of a number before anything cancels: the scale of its rounding errors. */
function sizeOf(expression: Expression): number {
  const value = Math.abs(computedNumber(expression));
  switch (expression.kind) {
    case 'operand':
    case 'constant':
      return value;
    case 'sum':
      return expression.terms.map(sizeOf).reduce((total, size) => total + size, 0);
    case 'difference':
      return sizeOf(expression.from) + sizeOf(expression.minus);
    case 'product':
      return expression.factors.map(sizeOf).reduce((total, size) => total * size, 1);
    case 'quotient':
      return (sizeOf(expression.over) * sizeOf(expression.under)) / computedNumber(expression.under) ** 2;
    case 'square':
      return sizeOf(expression.of) ** 2;
    case 'negative':
      return sizeOf(expression.of);
    case 'call': {
      const [inner = 0] = expression.operands.map(sizeOf);
      // A relative error of the operand is an absolute error of a logarithm, and a larger relative one of a power.
      if (expression.name === 'ln')
        return value + inner / Math.abs(computedNumber(expression.operands[0] ?? expression));
      return expression.name === 'exp' ? value * (1 + inner) : Math.max(value, inner);
    }
  }
}

test('every formula computes its number from its operands, whatever the settings, position and sample', {
  tags: ['slow'],
}, () => {
  fc.assert(
    fc.property(
      randomConfig,
      fc.constantFrom('xor', 'circle', 'plane'),
      fc.constantFrom<Config['batchSize']>('full', 3),
      fc.nat(7),
      fc.nat(30),
      (drawn, dataSet, batchSize, position, sample) => {
        const config: Config = {
          ...drawn,
          dataSet,
          pointCount: 12,
          trainingShare: 50,
          batchSize,
          ...outputsFor(drawn, dataSet),
        };
        for (const isWhole of [true, false])
          allFormulas(contextOf(config, position, sample, isWhole)).forEach(expectComputed);
      },
    ),
    { numRuns: 25, seed: 12 },
  );
});

test.each(everyChoice)('every formula computes its number with $name $value', ({ config }) => {
  for (const position of [0, 3]) allFormulas(contextOf(config, position, 1)).forEach(expectComputed);
});

test('computing with the written digits gives the written result', () => {
  fc.assert(
    fc.property(randomConfig, fc.nat(5), fc.nat(3), (config, position, sample) => {
      for (const { expression, value } of allFormulas(contextOf(config, position, sample))) {
        if (!expression) continue;
        const digits = operandDigits(expression, value);
        const recomputed = computedNumber(expression, (operand) => Number(operand.toPrecision(digits)));
        const shown = Number(value.toPrecision(DIGITS));
        const unit = 10 ** (Math.floor(Math.log10(Math.abs(shown) || 1)) - DIGITS + 1);
        expect(Math.abs(recomputed - shown)).toBeLessThanOrEqual(1.001 * unit);
      }
    }),
    { numRuns: 25, seed: 5 },
  );
});

test('the first screen’s update of w(x1→h2), with the numbers of doc/model.md', () => {
  const context = contextOf(xor, 0, 2);
  const [part, gradient, next] = formulasOf(context, partNamed('w0.0.1')).backward;
  expect(part?.value).toBeCloseTo(-0.012724, 6);
  expect(gradient?.value).toBeCloseTo(-0.010986, 6);
  expect(next?.value).toBeCloseTo(-0.034294, 6);
  const [contribution, weight] = formulasOf(context, partNamed('w0.0.1')).forward;
  expect(contribution?.value).toBeCloseTo(-0.056267, 6);
  expect(weight).toMatchObject({ expression: null, notes: [{ kind: 'drawn', seed: 2 }] });
});

test('after an update, a weight’s formula is that update and gives its value', () => {
  const [, weight, gradient] = formulasOf(contextOf(xor, 1, 0), partNamed('w0.0.1')).forward;
  expect(weight?.value).toBeCloseTo(-0.034294, 6);
  expect(weight?.notes).toEqual([{ kind: 'updateOf', epoch: 1 }]);
  expect(weight?.expression && computedNumber(weight.expression)).toBe(weight?.value);
  // Below it, the gradient of that update: a product for each of the four samples, without links.
  expect(gradient?.value).toBeCloseTo(-0.010986, 6);
  expect(gradient?.symbol).toEqual({ base: '∂L/∂w', index: 'x1→h2, before' });
  const operands = gradient?.expression ? operandsOf(gradient.expression) : [];
  expect(operands.map(({ symbol }) => symbol.sample)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  expect(operands.every(({ of }) => of === null)).toBe(true);
});

const TEN: Intervention['change'] = { kind: 'weight', layer: 0, from: 0, to: 1, value: 10 };

for (const [what, change, position, interventions, part, note] of [
  ['a weight that was set before the first update', {}, 0, [{ position: 0, change: TEN }], 'w0.0.1', 'setByHand'],
  ['a weight that was set in mid-run', {}, 3, [{ position: 3, change: TEN }], 'w0.0.1', 'setByHand'],
  ['a weight that was updated since it was set', {}, 4, [{ position: 3, change: TEN }], 'w0.0.1', 'updateOf'],
  ['another weight at that position', {}, 0, [{ position: 0, change: TEN }], 'w0.0.0', 'drawn'],
  ['a bias that was drawn', {}, 0, [], 'b0.1', 'drawn'],
  ['a bias that starts at 0', { initialization: 'xavier' }, 0, [], 'b0.1', 'zero'],
  ['a weight that starts at 0', { initialization: 'zeros' }, 0, [], 'w0.0.1', 'zero'],
  ['a weight that a link gives', { initialParameters: Array(13).fill(0.5) }, 0, [], 'w0.0.1', 'given'],
] as const)
  test(`${what} says so`, () => {
    const { forward } = formulasOf(contextOf({ ...xor, ...change }, position, 0, true, interventions), partNamed(part));
    const own = forward.find(({ symbol }) => symbol.base === part.charAt(0));
    expect(own?.notes.map(({ kind }) => kind)).toEqual([note]);
  });

test('a number whose update was not recorded claims no origin', () => {
  const context = contextOf(xor, 3, 0);
  const { forward } = formulasOf({ ...context, snapshot: { ...context.snapshot, updates: null } }, partNamed('w0.0.1'));
  expect(forward.at(-1)?.notes).toEqual([]);
});

test('copies are ASCII, and LaTeX has no power on a power, whatever the settings', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(randomConfig, fc.constantFrom('xor', 'circle', 'plane'), fc.nat(5), (drawn, dataSet, position) => {
      const config: Config = {
        ...drawn,
        dataSet,
        ...outputsFor(drawn, dataSet),
      };
      for (const formula of allFormulas(contextOf(config, position, 1, false))) {
        for (const copied of [formulaText(formula), formulaLatex(formula), formulaPython(formula)])
          expect(copied).toMatch(/^[\x20-\x7e]*$/);
        expect(formulaLatex(formula)).not.toMatch(/\^(?:\w|\{[^{}]*\}) ?\^/);
      }
    }),
    { numRuns: 40, seed: 3 },
  );
});

test('a long sum is shortened so that it still adds up, and says how much it leaves out', () => {
  const config: Config = { ...xor, dataSet: 'circle', trainingShare: 100, loss: 'mse' };
  const { forward } = formulasOf(contextOf(config, 0, 0, false), { kind: 'readout', name: 'trainingLoss' });
  expect(forward[0]?.notes).toEqual([{ kind: 'leftOut', count: 197 }]);
  forward.forEach(expectComputed);
  expect(
    formulasOf(contextOf(config, 0, 0, true), { kind: 'readout', name: 'trainingLoss' }).forward[0]?.notes,
  ).toEqual([]);
});

test('within an update, a formula has exactly the terms that are done', () => {
  const context = { ...contextOf(xor, 0, 2), termsDone: () => 2 };
  const [z] = formulasOf(context, partNamed('n0.1')).forward;
  expect(z?.progress).toBe('begun');
  expect(z?.expression).toMatchObject({ kind: 'sum', terms: [{ symbol: { base: 'b' } }, { kind: 'product' }] });
  const [ahead] = formulasOf({ ...context, termsDone: () => 0 }, partNamed('n0.1')).forward;
  expect(ahead?.progress).toBe('ahead');
});

/** Numbers are learned by one output, and by losses that take any target. */
function outputsFor({ outputCount, outputActivation, loss }: Config, dataSet: Config['dataSet']): Partial<Config> {
  if (!isOfKind(dataSet, 'surface')) return { outputCount, outputActivation, loss };
  const suits = lossFunctions[loss].needsTargets === 'any';
  return { outputCount: 1, outputActivation: suits ? outputActivation : 'linear', loss: suits ? loss : 'mse' };
}
