import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { edgeEncodings } from '../src/core/model/edgeEncoding.ts';
import { helpStrings } from '../src/strings/help.ts';
import { strings } from '../src/strings/index.ts';
import { laterStrings } from '../src/strings/later.ts';
import { openAt } from './glassbox.ts';

const PLAYGROUND_LINK =
  'https://playground.tensorflow.org/#activation=tanh&batchSize=10&dataset=circle&networkShape=4,2&seed=0.59704';

/** The scripts and fonts of the build. */
function builtFiles(): readonly string[] {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  return [...readdirSync(`${dist}assets`), ...readdirSync(`${dist}font`)].filter((name) => /[.](js|woff2)$/.test(name));
}

/** Opens the page, waits until it has loaded everything, and cuts the network. */
async function openAndCut(page: Page, link = ''): Promise<void> {
  const fetched = new Set<string>();
  page.on('requestfinished', (request) => fetched.add(request.url().split('/').at(-1) ?? ''));
  await openAt(page, link);
  await expect.poll(() => builtFiles().filter((name) => !fetched.has(name)), { timeout: 30_000 }).toEqual([]);
  await page.context().setOffline(true);
}

async function expectAllThere(page: Page): Promise<void> {
  await expect(page.getByText(strings.page.notLoaded)).toHaveCount(0);
  await expect(page.getByText(laterStrings.messages.partMissing)).toHaveCount(0);
}

function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

test('without a network every panel, card, list and dialog opens @chromium-only', async ({ page }) => {
  await openAndCut(page);
  for (const name of [
    'Hidden space',
    'Loss surface',
    'Input space',
    'NumPy',
    'Gradient check',
    'Why it changes',
    'How it is computed',
  ]) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tabpanel', { name, exact: true }).locator(':scope > *').first()).toBeVisible();
  }
  await press(page, /^Hidden neuron h1, /);
  await expect(page.getByRole('textbox', { name: 'Bias of h1', exact: true })).toBeVisible();
  await press(page, /^Weight x1 to h1, /);
  await expect(page.getByRole('textbox', { name: 'Weight x1 to h1', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'All numbers as a table');
  await expect(page.getByRole('dialog', { name: 'All numbers as a table' }).getByRole('table').first()).toBeVisible();
  await page.keyboard.press('Escape');
  for (const [button, title] of [
    ['Help', helpStrings.title],
    ['Share', laterStrings.share.title],
  ] as const) {
    await press(page, button);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await press(page, 'More');
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, laterStrings.fields.goToEpoch);
  await expect(page.getByLabel(laterStrings.fields.goToEpoch)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText(laterStrings.settings.moreSettings).click();
  await expect(page.getByRole('combobox', { name: 'Regularization', exact: true })).toBeVisible();
  await expectAllThere(page);
});

test('without a network every file is saved, and files and links open @chromium-only', async ({ page }) => {
  await openAndCut(page);
  for (const { name } of Object.values(laterStrings.files.formats)) {
    await press(page, 'Export');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name, exact: true }).click();
    expect(await (await download).failure()).toBe(null);
  }
  await press(page, 'Export');
  await press(page, 'Open a link…');
  await page.getByRole('textbox', { name: 'Link', exact: true }).fill(PLAYGROUND_LINK);
  await press(page, 'Open');
  await expect(page.getByRole('region', { name: laterStrings.playgroundCard.title })).toBeVisible();
  await press(page, laterStrings.playgroundCard.convert);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['1;2;cat\n2;3;dog\n'], 'pets.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('dialog', { name: 'Points from a table' }).getByRole('table')).toBeVisible();
  await expectAllThere(page);
});

test('without a network every data set, preset, step size and kind of line works @chromium-only', async ({ page }) => {
  await openAndCut(page);
  await press(page, /^All \d+ data sets$/);
  const { points, ...given } = laterStrings.settings.dataSets;
  for (const name of Object.values(given)) {
    await page
      .getByRole('radio', { name: new RegExp(`^${name}`) })
      .first()
      .check({ force: true });
    await expect(page.getByRole('img', { name: /^(Decision boundary|Prediction)/ }).first()).toBeVisible();
  }
  await page.getByRole('radio', { name: points }).first().dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'Open CSV…' })).toBeVisible();
  await press(page, 'Done');
  const presets = page.getByRole('combobox', { name: 'Preset', exact: true });
  for (const label of Object.values(laterStrings.presets.names)) {
    await presets.selectOption({ label });
    await expect(presets.locator('option:checked')).toHaveText(label);
  }
  const lines = page.getByRole('combobox', { name: laterStrings.lines.show, exact: true });
  for (const encoding of edgeEncodings) {
    await lines.selectOption(encoding);
    await expect(page.getByText(laterStrings.lines.meanings[encoding]).first()).toBeAttached();
  }
  const sizes = page.getByRole('combobox', { name: 'Step by', exact: true });
  for (const unit of ['update', 'sample', 'phase', 'term', 'epoch']) {
    await sizes.selectOption(unit);
    await press(page, new RegExp(`^Step ${unit}$`));
  }
  await press(page, 'Present');
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
  await expectAllThere(page);
});

test('with a network that was cut before the dialog came, Share gives the link all the same @chromium-only', async ({
  page,
}) => {
  await page.route(/assets\/.*share.*\.js/i, (route) => route.abort());
  await openAt(page, '#at=20');
  await press(page, 'Share');
  const link = page.getByRole('textbox', { name: strings.page.missing.link });
  const said = page.getByRole('alert').filter({ has: link });
  await expect(said).toContainText(strings.page.notLoaded);
  await expect(link).toHaveValue(/#at=20/);
  await expect(page.getByRole('dialog', { name: laterStrings.share.title })).toHaveCount(0);
  await said.getByRole('button', { name: strings.page.missing.close }).click();
  await expect(said).toHaveCount(0);
});
