// Long, because saving, opening, links and sharing share helpers for dropped and downloaded files.

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetOf } from '../src/core/data/dataSet.ts';
import { parametersOf } from '../src/core/model/network.ts';
import type { OwnPoint } from '../src/core/run/runSpec.ts';
import { formatNames } from '../src/export/fileFormats.ts';
import { writeModelFile } from '../src/export/modelFile.ts';
import { laterStrings } from '../src/strings/later.ts';
import { expectNoBarriers } from './axe.ts';
import { expectAt, expectAtAddress, expected, expectLink, graphValues, openAt, readout } from './glassbox.ts';

const MOONS = '#data=moons&n=40&noise=10&seed=5&at=60';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Chooses an entry of Export and returns the saved file. */
async function save(page: Page, item: string): Promise<{ readonly name: string; readonly text: string }> {
  await press(page, 'Export');
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

/** The cells of a table without its header, with numbers parsed. */
function rowsOf(text: string) {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => line.split(',').map((cell) => (/^[a-z]/.test(cell) ? cell : Number(cell))));
}

/** The model file of a link's run at the link's position, written from the core. */
function modelOf(link: string, keptPoints: readonly OwnPoint[] = []): string {
  const { spec, view } = readLink(link, { keptPoints });
  return writeModelFile({
    spec,
    view,
    snapshot: expected(link, view.position, keptPoints),
    data: dataSetOf(spec.config),
  });
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Drops files as a user does: drags them over the page until it offers to take them. */
async function drop(page: Page, ...files: readonly NamedText[]): Promise<void> {
  await expect
    .poll(async () => {
      await drag(page, 'dragover', files);
      return page.getByText('Drop the file to open it').isVisible();
    })
    .toBe(true);
  await drag(page, 'drop', files);
}

async function drag(page: Page, type: string, files: readonly NamedText[]): Promise<void> {
  await page.evaluate(
    ({ type, dropped }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { type, dropped: files },
  );
}

test('each file saved by Export holds the core’s numbers @chromium-only', async ({ page }) => {
  await openAt(page, MOONS);
  const { training, test: tested, parameters, history } = expected(MOONS, 60);
  const { training: trainingSet, test: testSet } = dataSetOf(readLink(MOONS).spec.config);
  const samples = [
    ...trainingSet.map((sample, s) => ({ ...sample, set: 'training', output: training.outputs[s] })),
    ...testSet.map((sample, s) => ({ ...sample, set: 'test', output: tested?.outputs[s] })),
  ];

  const model = await save(page, 'Model (JSON)');
  expect(model.name).toBe('glassbox-moons-epoch-30.json');
  const file = JSON.parse(model.text);
  expect(file).toMatchObject({ format: 'glassbox', version: 1, link: MOONS, position: 60, epoch: 30 });
  expect(file.config).toMatchObject({
    data: 'moons',
    n: 40,
    noise: 10,
    train: 50,
    seed: 5,
    lr: 3,
    net: '3',
    batch: 10,
  });
  expect(file.loss).toEqual({ training: training.loss, test: tested?.loss });
  const layers = file.layers.map(({ bias, ...layer }: { bias: number[] }) => ({ ...layer, biases: bias }));
  expect([...parametersOf({ layers })]).toEqual([...parameters]);
  expect(file.predictions).toEqual(samples.map(({ set, inputs, target, output }) => ({ set, inputs, target, output })));

  const points = await save(page, 'Points (CSV)');
  expect(points.name).toBe('glassbox-moons-points.csv');
  expect(rowsOf(points.text)).toEqual(samples.map(({ point, target, set }) => [...point, target, set]));

  const predictions = await save(page, 'Predictions (CSV)');
  expect(predictions.name).toBe('glassbox-moons-predictions-epoch-30.csv');
  expect(rowsOf(predictions.text)).toEqual(
    samples.map(({ set, point, target, output = 0 }) => [set, ...point, target, output, output >= 0.5 ? 1 : 0]),
  );

  const losses = await save(page, 'History (CSV)');
  expect(losses.name).toBe('glassbox-moons-history.csv');
  expect(rowsOf(losses.text)).toEqual(
    Array.from(history.positions, (position, k) => {
      return [position, position / 2, history.trainingLosses[k], history.testLosses[k], 'mse'];
    }),
  );
});

test('a saved model opens with its exact weights, and Undo restores the previous run @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#seed=42&lr=0.5&do=20:w0.0.1=3&at=571');
  const shown = await graphValues(page);
  const { name, text } = await save(page, 'Model (JSON)');
  await openAt(page, '#data=circle&at=7');
  await press(page, 'Export');
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Open a file…');
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('alert')).toContainText('the very weights');
  expect(await graphValues(page)).toEqual(shown);
  await expectLink(page, '#seed=42&lr=0.5&do=20:w0.0.1=3&at=571');
  await press(page, 'Undo');
  await expectAt(page, '#data=circle', 7);
});

test('a dropped model opens, with all its points even if a link cannot hold them', async ({ page }) => {
  await openAt(page);
  const points: readonly OwnPoint[] = Array.from({ length: 612 }, (_, i) => [
    i / 400 - 1,
    Math.sqrt(i) / 20 - 0.5,
    i % 2,
  ]);
  await drop(page, { name: 'many.json', text: modelOf('#data=points&train=80&batch=50&at=25', points) });
  await expect(page.getByRole('alert')).toContainText('“many.json” is open');
  await expect(readout(page, 'Training loss')).toHaveAttribute(
    'data-value',
    String(expected('#data=points&train=80&batch=50', 25, points).training.loss),
  );
  await press(page, 'Share');
  const dialog = page.getByRole('dialog', { name: 'Share', exact: true });
  await expect(dialog).toContainText('A link holds up to 500 points; these are 612.');
  await expect(dialog.getByRole('button', { name: 'Save model file' })).toBeVisible();
});

test('of several dropped files the first one opens, and the page says so @chromium-only', async ({ page }) => {
  await openAt(page);
  await drop(page, { name: 'a.json', text: modelOf('#data=and&at=9') }, { name: 'b.json', text: '{}' });
  await expect(page.getByRole('alert')).toContainText('“a.json” was taken');
  await expectAt(page, '#data=and', 9);
});

test('a dropped table asks for its columns @chromium-only', async ({ page }) => {
  await openAt(page);
  await drop(page, { name: 'pets.csv', text: 'a;b;kind\n1,5;2;cat\n3;4;dog\n' });
  await expect(page.getByRole('dialog', { name: 'Points from a table' })).toContainText('pets.csv');
});

test('a file whose weights differ from its run’s opens with a warning @chromium-only', async ({ page }) => {
  await openAt(page);
  const text = modelOf('#data=and&at=9').replace(/("bias": \[)[^,]*/, '$19.5');
  await drop(page, { name: 'edited.json', text });
  await expect(page.getByRole('alert')).toContainText('its weights differ from those in the file');
  await expectAt(page, '#data=and', 9);
});

const model = modelOf('#data=and&at=9');
for (const [what, name, text, reason] of [
  ['half a model', 'half.json', model.slice(0, 300), 'not a JSON text'],
  ['another program’s file', 'package.json', '{"name":"glassbox","version":1}', 'not a model file of this page'],
  ['a later version', 'new.json', model.replace('"version": 1', '"version": 2'), 'another version'],
  ['a model for another link', 'mixed.json', model.replace('#data=and', '#data=or'), 'settings are not those'],
  ['a link with a mistake', 'wrong.json', model.replace('#data=and', '#data=oops'), 'a mistake in “data”'],
  ['a missing bias', 'less.json', model.replace(/("bias": \[)[^,]*, /, '$1'), 'weights and biases'],
  ['a picture', 'cat.png', 'PNG', 'only model files'],
] as const)
  test(`${what} is refused with the reason, and the run stays @chromium-only`, async ({ page }) => {
    await openAt(page, '#seed=7&at=33');
    const before = await graphValues(page);
    await drop(page, { name, text });
    await expect(page.getByRole('alert')).toContainText(`“${name}” was not opened`);
    await expect(page.getByRole('alert')).toContainText(reason);
    expect(await graphValues(page)).toEqual(before);
    await expectLink(page, /^#seed=7&at=33$/);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute('aria-disabled', 'true');
  });

test('fifteen damaged files do no harm @chromium-only', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openAt(page, '#seed=7&at=33');
  for (let k = 0; k < 15; k++) {
    const at = (k * 7919) % model.length;
    const text = model.slice(0, at) + ['', '"', '9e9', '}', '-', 'null', '[['][k % 7] + model.slice(at + (k % 11));
    await drop(page, { name: `${k}.json`, text });
    await expect(page.getByRole('alert')).toContainText(`“${k}.json”`);
    // Whatever the page shows is a run of the core.
    await expectAtAddress(page);
  }
  expect(errors).toEqual([]);
});

const openLink = async (page: Page, text: string) => {
  await press(page, 'Export');
  await press(page, 'Open a link…');
  const dialog = page.getByRole('dialog', { name: 'Open a link' });
  await dialog.getByRole('textbox', { name: 'Link', exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  return dialog;
};

for (const [what, text] of [
  ['a whole address', 'https://example.org/glassbox/#data=and&seed=3&at=12'],
  ['what follows the #', 'data=and&seed=3&at=12'],
  ['a message with HTML in it', 'See <a href="https://example.org/#data=and&amp;seed=3&amp;at=12">this</a>.'],
] as const)
  test(`Open a link… accepts ${what} @chromium-only`, async ({ page }) => {
    await openAt(page, '#data=circle&at=4');
    const dialog = await openLink(page, text);
    await expect(dialog).toBeHidden();
    await expectAt(page, '#data=and&seed=3', 12);
    await press(page, 'Undo');
    await expectAt(page, '#data=circle', 4);
  });

test('Open a link… accepts a link of TensorFlow Playground with HTML escapes @chromium-only', async ({ page }) => {
  await openAt(page);
  const link = '#activation=tanh&batchSize=10&dataset=circle&networkShape=4,2&seed=0.59704&percTrainData=50';
  const dialog = await openLink(page, `https://playground.tensorflow.org/${link.replaceAll('&', '&amp;')}`);
  await expect(dialog).toBeHidden();
  await expectAt(page, link, 0);
});

test('text that is not a link, and a link that cannot be opened, change nothing @chromium-only', async ({ page }) => {
  await openAt(page, '#data=circle&at=4');
  const dialog = await openLink(page, 'hello world');
  await expect(dialog.getByRole('alert')).toContainText('Nothing has changed');
  await dialog.getByRole('textbox', { name: 'Link', exact: true }).fill('#networkShape=99&seed=0.5');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('networkShape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  await expectAt(page, '#data=circle', 4);
  await expectLink(page, /^#data=circle&at=4$/);
});

test('the preset menu opens the same field @chromium-only', async ({ page }) => {
  await openAt(page);
  await page.getByRole('combobox', { name: 'Preset', exact: true }).selectOption({ label: 'Open a link…' });
  await expect(page.getByRole('dialog', { name: 'Open a link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Preset', exact: true })).toHaveValue('xor');
});

test('Share shows the link to the moment of the click, also while playing', async ({ page }) => {
  await openAt(page, '#seed=42&at=5');
  await press(page, 'Share');
  const field = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(field).toHaveValue(/#seed=42&at=5&level=all$/);
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  await press(page, 'Play');
  await press(page, 'Share');
  const link = await field.inputValue();
  const before = Number(await readout(page, 'Update').getAttribute('data-value'));
  await expect
    .poll(async () => Number(await readout(page, 'Update').getAttribute('data-value')))
    .toBeGreaterThan(before);
  await expect(field).toHaveValue(link);
});

test('arrow keys move through the menu, Escape leaves it @chromium-only', async ({ page }) => {
  await openAt(page);
  await page.getByRole('button', { name: 'Export', exact: true }).focus();
  await page.keyboard.press('Enter');
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
  const names = formatNames.map((format) => laterStrings.files.formats[format].name);
  for (const name of [...names, 'NumPy script (.py)']) {
    await expect(item(name)).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await expect(item('Model (JSON)')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(item('History (CSV)')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open a file…', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '0');
});

// One theme on the phone: layout does not depend on colours.
for (const [colorScheme, tag] of [
  ['light', '@touch'],
  ['dark', '@chromium-only'],
] as const)
  test(`axe finds nothing on the menu and the dialogs, ${colorScheme} ${tag}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page);
    // A phone has the actions of the page in the menu at the end of its bar.
    const openMenu = async () => {
      if ((page.viewportSize()?.width ?? 0) < 900) await press(page, 'More');
    };
    await openMenu();
    await press(page, 'Export');
    await expectNoBarriers(page, '[popover]:popover-open');
    await press(page, 'Open a link…');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('no link');
    await expectNoBarriers(page, 'dialog[open]');
    await page.keyboard.press('Escape');
    await openMenu();
    await press(page, 'Share');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoBarriers(page, 'dialog[open]');
  });
