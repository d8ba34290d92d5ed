import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetOf } from '../src/core/data/dataSet.ts';
import { forwardPropagation } from '../src/core/engine/forwardPropagation.ts';
import { type Network, networkFrom } from '../src/core/model/network.ts';
import { parameterParts } from '../src/core/model/partId.ts';
import { pointAt } from '../src/geometry/boundaryPlane.ts';
import { paintField } from '../src/geometry/paint/heatMap.ts';
import { openAt } from './glassbox.ts';

/** Contents of the screen in one frame. */
interface Frame {
  readonly update: number;
  readonly loss: number;
  readonly accuracy: number;
  readonly timeline: number;
  /** Weights and biases by part; `chips` has their text on chips and tiles. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly chips: Readonly<Record<string, string>>;
  /** Activation of each neuron for the shown input, by part. */
  readonly activations: Readonly<Record<string, number>>;
  /** Outputs beside the points, in the order of the rows. */
  readonly labels: readonly string[];
  /** Colours of one cell of the tiles and of the boundary. */
  readonly pixels: readonly (readonly number[])[];
  /** The epoch named by the formulas and their numbers, or null without an epoch. */
  readonly formulas: { readonly epoch: number; readonly numbers: readonly number[] } | null;
}

const { config } = readLink('').spec;
const sizes = [2, 3, 1];
const parts = parameterParts(sizes);
const dataSet = dataSetOf(config);
const units = ['n0.0', 'n0.1', 'n0.2', 'n1.0'];
const SIDE = 100;
const CELL = { column: 70, row: 30 };
const FRAMES = 200;

/** Records the page in each of several frames, just before painting. */
function sample(page: Page): Promise<readonly Frame[]> {
  return page.evaluate(
    async ({ frames, units, cell }) => {
      const taken: Frame[] = [];
      const one = (selector: string) => document.querySelector<HTMLElement>(selector);
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const numberIn = (text: string | null | undefined) =>
        Number(text?.replaceAll(/[\s\u2009]/g, '').replace('−', '-'));
      const readout = (name: string) => Number(one(`output[aria-label="${name}"]`)?.dataset.value);
      const colour = (canvas: HTMLCanvasElement | null | undefined) => [
        ...(canvas?.getContext('2d')?.getImageData(cell.column, cell.row, 1, 1).data ?? []),
      ];
      const canvases = [
        ...units.map((unit) => one(`[data-part="${unit}"]`)?.querySelector('canvas')),
        one('[aria-label="Decision boundary"][role="img"]')?.querySelector('canvas'),
      ];
      while (taken.length < frames) {
        await new Promise(requestAnimationFrame);
        const neurons = all('[data-part^="n"]');
        const edges = all('[data-part^="w"]');
        const epoch = one('#formula-panel')?.textContent?.match(/epoch ([\d\u2009]+)/)?.[1];
        taken.push({
          update: readout('Update'),
          loss: readout('Training loss'),
          accuracy: readout('Accuracy'),
          timeline: Number((one('input[aria-label="Timeline"]') as HTMLInputElement).value),
          parameters: Object.fromEntries([
            ...edges.map((edge) => [edge.dataset.part, Number(edge.dataset.value)]),
            ...neurons.map((neuron) => [neuron.dataset.part?.replace('n', 'b'), Number(neuron.dataset.bias)]),
          ]),
          chips: Object.fromEntries(edges.map((edge) => [edge.dataset.part, edge.textContent])),
          activations: Object.fromEntries(
            neurons.map((neuron) => [neuron.dataset.part, Number(neuron.dataset.activation)]),
          ),
          labels: all('[data-point] text').map((label) => label.textContent ?? ''),
          pixels: canvases.map(colour),
          formulas:
            epoch === undefined
              ? null
              : {
                  epoch: numberIn(epoch),
                  numbers: all('#formula-panel [data-value]').map(({ dataset }) => Number(dataset.value)),
                },
        });
      }
      return taken;
    },
    { frames: FRAMES, units, cell: CELL },
  );
}

function networkOf({ parameters }: Frame): Network {
  const numbers = Float64Array.from(parts, (part) => parameters[part] ?? Number.NaN);
  return networkFrom({ sizes, activations: ['sigmoid', 'sigmoid'] }, numbers);
}

/** The colour of an activation on a map. */
function colourOf(activation: number): readonly number[] {
  const pixel = new Uint8ClampedArray(4);
  paintField(pixel, Float32Array.of(activation), { low: 0, high: 1 }, 'light');
  return [...pixel];
}

/** Contradictions in a frame, given the network of its weights and biases. */
function faultsOf(frame: Frame): readonly string[] {
  const network = networkOf(frame);
  const outputs = dataSet.training.map(
    ({ inputs }) => forwardPropagation(network, inputs).activations.at(-1)?.[0] ?? 0,
  );
  const targets = dataSet.training.map(({ target }) => target);
  const loss = outputs.reduce((sum, output, row) => sum + (output - (targets[row] ?? 0)) ** 2 / 2, 0);
  const right = outputs.filter((output, row) => output >= 0.5 === (targets[row] ?? 0) >= 0.5).length;
  const shown = forwardPropagation(network, dataSet.training[0]?.inputs ?? [])
    .activations.slice(1)
    .flat();
  const cell = pointAt({ x: CELL.column + 0.5, y: CELL.row + 0.5 }, dataSet.plane, SIDE);
  const there = forwardPropagation(network, dataSet.inputsOf(cell)).activations.slice(1).flat();
  // The first neuron is selected: the large map and the points show it.
  const colours = [...there, there[0] ?? 0].map(colourOf);
  const answers = dataSet.training.map(({ inputs }) => forwardPropagation(network, inputs).activations[1]?.[0] ?? 0);
  const written = (text: string | undefined) => Number(text?.replace('−', '-'));
  const isNear = (text: string | undefined, value: number) =>
    Math.abs(written(text) - value) <= (Math.abs(value) < 9.99 ? 0.00501 : 0.0501);
  const faults = [
    [Math.abs(frame.loss - loss) <= 1e-12 * loss, `loss ${frame.loss} instead of ${loss}`],
    [frame.accuracy === right / outputs.length, `accuracy ${frame.accuracy}`],
    [frame.timeline === frame.update, `timeline at ${frame.timeline}`],
    [units.every((unit, k) => Math.abs((frame.activations[unit] ?? 0) - (shown[k] ?? 1)) <= 1e-12), 'activations'],
    [Object.entries(frame.chips).every(([part, text]) => isNear(text, frame.parameters[part] ?? 0)), 'chips'],
    [
      frame.labels.length === 4 && frame.labels.every((text, row) => isNear(text, answers[row] ?? 9)),
      'labels of points',
    ],
    [JSON.stringify(frame.pixels) === JSON.stringify(colours), `colours ${frame.pixels}, not ${colours}`],
  ] as const;
  return faults.flatMap(([isRight, fault]) => (isRight ? [] : [`update ${frame.update}: ${fault}`]));
}

for (const slowed of [1, 4]) {
  test(`in every frame of fast play all numbers and pictures belong to one moment, ${slowed}x slowed @chromium-only`, async ({
    page,
  }) => {
    await openAt(page);
    await page.locator('[data-part="n0.0"]').click();
    await page.keyboard.press('Escape');
    await expect(page.locator('#formula-panel math').first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: 'As fast as possible' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    const frames = await sample(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.getByRole('button', { name: /^(Play|Pause)$/ }).click();

    expect(frames.flatMap(faultsOf)).toEqual([]);
    // Enough different moments, or there is nothing to mix up.
    expect(new Set(frames.map(({ update }) => update)).size).toBeGreaterThan(20);

    // Formulas may lag behind: then their numbers belong to the epoch they name.
    const byUpdate = new Map(frames.map((frame) => [frame.update, frame]));
    const named = frames.flatMap(({ formulas }) => {
      const frame = formulas && byUpdate.get(formulas.epoch);
      return formulas && frame ? [{ numbers: formulas.numbers, frame }] : [];
    });
    expect(new Set(named.map(({ frame }) => frame.update)).size).toBeGreaterThan(1);
    for (const { numbers, frame } of named)
      expect(numbers).toEqual(
        expect.arrayContaining(['b0.0', 'w0.0.0', 'w0.1.0'].map((part) => frame.parameters[part])),
      );

    // At rest everything belongs to one moment, without an epoch named.
    await expect(page.locator('[data-behind]')).toHaveCount(0);
    await expect(page.locator('#formula-panel')).not.toContainText('epoch');
  });
}
