import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetOf } from '../src/core/data/dataSet.ts';
import { parametersOf } from '../src/core/model/network.ts';
import { formatNames } from '../src/export/fileFormats.ts';
import { laterStrings } from '../src/strings/later.ts';
import { expectNoBarriers } from './axe.ts';
import { expectAt, expected, expectLink, graphValues, openAt, readout } from './glassbox.ts';

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
  const labels = await page.getByRole('menuitem').evaluateAll((items) => items.map(({ ariaLabel }) => ariaLabel));
  const names = labels.map((label) => label ?? '');
  expect(names).toEqual(expect.arrayContaining(formatNames.map((format) => laterStrings.files.formats[format].name)));
  const [first = '', second = ''] = names;
  for (const name of [...names, first]) {
    await expect(item(name)).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await expect(item(second)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(item(names.at(-1) ?? '')).toBeFocused();
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
