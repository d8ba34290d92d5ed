import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataSetOf } from '../data/dataSet.ts';
import { backwardPropagation, sampleDeltas } from '../engine/backwardPropagation.ts';
import { forwardPropagation } from '../engine/forwardPropagation.ts';
import { xorConfig as config } from '../fixtures/xorConfig.ts';
import { runTo } from '../run/run.ts';
import { architectureOf, type RegularizationName } from '../run/runSpec.ts';
import { activationFunctions, activationNames } from './activations.ts';
import { lossFunctions, lossNames } from './losses.ts';
import { networkFrom } from './network.ts';
import { optimizerNames, optimizers } from './optimizers.ts';

const options = { loss: config.loss, gradientRule: config.gradientRule };

const page = readFileSync(new URL('../../../doc/model.md', import.meta.url), 'utf8').replaceAll('−', '-');
const start = runTo({ config, interventions: [] }, 0);
const after = runTo({ config, interventions: [] }, 1);
const network = networkFrom(architectureOf(config), start.parameters);

/** The cells of the table rows that match a pattern. */
function rows(pattern: RegExp): string[][] {
  return page
    .split('\n')
    .filter((line) => pattern.test(line))
    .map(cellsOf);
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The last cells of a table's rows; the first cells must be `names`, in this order. */
function lastCells(heading: string, names: readonly string[], count: number): string[][] {
  const [, table = ''] = page.split(`| ${heading} |`);
  const [, , ...body] = (table.split('\n\n')[0] ?? '').split('\n');
  const found = body.map(cellsOf);
  expect(found.map(([name]) => name)).toEqual(names);
  return found.map((cells) => cells.slice(-count));
}

const rounded = (value: number | undefined) => (value ?? Number.NaN).toFixed(6);

test('the page’s forward pass and deltas are those of the first epoch', () => {
  const { training } = dataSetOf(config);
  const table = rows(/^\| \(\d, \d\) \|/);
  expect(table).toHaveLength(4);
  training.forEach((sample, s) => {
    const pass = forwardPropagation(network, sample.inputs);
    const deltas = sampleDeltas(network, pass, sample.targets, training.length, options);
    const [, ...activations] = pass.activations;
    const numbers = [...activations.flat(), ...[...deltas].reverse().flat()];
    expect(table[s]).toEqual([`(${sample.inputs.join(', ')})`, String(sample.target), ...numbers.map(rounded)]);
  });
});

test('the page’s update of all 13 numbers is the engine’s first update', () => {
  const gradient = backwardPropagation(network, dataSetOf(config).training, options);
  const slopes = gradient.layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
  const table = rows(/^\| [wb]\(/);
  expect(table.map(([, ...numbers]) => numbers)).toEqual(
    Array.from(start.parameters, (old, p) => [rounded(old), rounded(slopes[p]), rounded(after.parameters[p])]),
  );
});

test('the page’s activations are those of h2 for the input (1, 0)', () => {
  const z = forwardPropagation(network, [1, 0]).preActivations[0]?.[1] ?? Number.NaN;
  expect(lastCells('activation | a = f(z)', activationNames, 2)).toEqual(
    activationNames.map((name) => {
      const { value, slope } = activationFunctions[name];
      return [rounded(value(z)), rounded(slope(value(z)))];
    }),
  );
});

test('the page’s losses and gradients by each loss are those of the first screen', () => {
  const ofOneOutput = lossNames.filter((loss) => lossFunctions[loss].needsOutput !== 'softmax');
  expect(lastCells('loss | L', ofOneOutput, 2)).toEqual(
    ofOneOutput.map((loss) => {
      const gradient = backwardPropagation(network, dataSetOf(config).training, { ...options, loss });
      const { training } = runTo({ config: { ...config, loss }, interventions: [] }, 0);
      return [rounded(training.loss), rounded(gradient.layers[0]?.weights[0]?.[0])];
    }),
  );
});

test('the page’s penalties are those of the first screen', () => {
  const penalty = (regularization: RegularizationName) =>
    runTo({ config: { ...config, regularization, regularizationRate: 0.01 }, interventions: [] }, 0).penalty;
  expect(page).toContain(`${penalty('l1')?.toFixed(6)} by L1 and ${penalty('l2')?.toFixed(6)} by L2`);
});

test('the page’s steps by each optimizer are the first three of the engine', () => {
  expect(lastCells('optimizer | update', optimizerNames, 3)).toEqual(
    optimizerNames.map((optimizer) => {
      const { usual } = optimizers[optimizer];
      const spec = { config: { ...config, ...usual, optimizer, learningRate: 0.1 }, interventions: [] };
      return [1, 2, 3].map((position) => rounded(runTo(spec, position).parameters[0]));
    }),
  );
});

test('the page’s losses are those before and after the first update', () => {
  expect(page).toContain(`The loss is L = ${rounded(start.training.loss)}.`);
  expect(page).toContain(`the loss is L = ${rounded(after.training.loss)}. It fell by`);
  expect(page).toContain(`fell by ${rounded(start.training.loss - after.training.loss)}`);
});
