import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetNames } from '../src/core/data/dataSets.ts';
import { expectNoBarriers } from './axe.ts';
import { expected, expectFocus, expectLink, openAt, openSimply, readout } from './glassbox.ts';

const chip = (page: Page, name: RegExp) => page.getByRole('button', { name });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const field = (page: Page, role: 'spinbutton' | 'combobox' | 'textbox' | 'searchbox', name: string) =>
  page.getByRole(role, { name, exact: true });

/** Waits for the core's loss at the start of a link's run; a first visitor does not see the number of updates. */
async function expectStart(page: Page, link: string): Promise<void> {
  const loss = expected(link, 0).training.loss;
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', String(loss));
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('chips say the settings in effect, and Escape in a popover returns the focus to its chip', async ({ page }) => {
  await openSimply(page, '#data=moons&net=4&do=20:lr=0.5&at=40');
  await expect(chip(page, /^Learning rate: 0\.5$/)).toBeVisible();
  await expect(chip(page, /^Hidden neurons: 4$/)).toBeVisible();
  const data = chip(page, /^Data: Moons$/);
  await expect(data).toHaveAttribute('aria-expanded', 'false');
  await data.focus();
  await page.keyboard.press('Enter');
  await expect(data).toHaveAttribute('aria-expanded', 'true');
  await expectFocus(dialog(page, 'Data').getByRole('radio', { name: 'Moons', exact: true }));
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Data')).toBeHidden();
  await expectFocus(data);
});

test('the popover of data offers every data set, its numbers, other points and own ones', async ({ page }) => {
  await openSimply(page);
  await chip(page, /^Data: /).click();
  const data = dialog(page, 'Data');
  const group = data.getByRole('radiogroup', { name: 'Data set', exact: true });
  await expect(group.getByRole('radio')).toHaveCount(dataSetNames.length - 1);
  await expect(data.getByRole('spinbutton')).toHaveCount(0);
  await group.getByRole('radio', { name: 'Circle', exact: true }).check({ force: true });
  await expectStart(page, '#data=circle');
  await field(page, 'spinbutton', 'Noise').fill('15');
  await field(page, 'spinbutton', 'Noise').press('Enter');
  await expectLink(page, /^#data=circle&noise=15$/);
  await data.getByRole('button', { name: 'New data', exact: true }).click();
  await expectLink(page, /^#data=circle&noise=15&dataseed=[1-9]\d*$/);
  await expectStart(page, new URL(page.url()).hash);
  await data.getByRole('button', { name: 'Own points…', exact: true }).click();
  await expect(data).toBeHidden();
  await expect.poll(() => readLink(new URL(page.url()).hash).spec.config.points.length).toBe(200);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await chip(page, /^Data: Your own$/).click();
  await data.getByRole('button', { name: 'Paste or open CSV…', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Points from a table' })).toBeVisible();
});

test('hidden layers can be typed as one text, and text that means none is kept and explained', async ({ page }) => {
  await openSimply(page);
  await chip(page, /^Hidden neurons: 3$/).click();
  const layers = field(page, 'textbox', 'Layers');
  for (const [text, net] of [
    ['8,8,8', '#net=8,8,8'],
    ['4 2', '#net=4,2'],
    ['0', '#net=0'],
  ] as const) {
    await layers.fill(text);
    await layers.press('Enter');
    await expectStart(page, net);
    await expectLink(page, net);
  }
  await layers.fill('8,17');
  await layers.press('Enter');
  await expect(page.getByText(/numbers from 1 to 16/)).toBeVisible();
  await expect(layers).toHaveValue('8,17');
  await expectLink(page, '#net=0');
  await layers.press('Escape');
  await expect(layers).toHaveValue('0');
  await field(page, 'spinbutton', 'Hidden layers').fill('2');
  await field(page, 'spinbutton', 'Hidden layers').press('Enter');
  await field(page, 'spinbutton', 'Neurons in layer 2').fill('5');
  await field(page, 'spinbutton', 'Neurons in layer 2').press('Enter');
  await expectLink(page, '#net=3,5');
});

test('a fraction is a learning rate', async ({ page }) => {
  await openSimply(page);
  await chip(page, /^Learning rate: 2$/).click();
  await field(page, 'spinbutton', 'Learning rate').fill('1/2');
  await field(page, 'spinbutton', 'Learning rate').press('Enter');
  await expectStart(page, '#lr=0.5');
  await expect(chip(page, /^Learning rate: 0\.5$/)).toBeVisible();
});

test('More… finds settings by name and value, tells the changed ones apart and takes them back', async ({ page }) => {
  await openSimply(page, '#seed=7&reg=l2&rate=0.001&at=1');
  await chip(page, /^More…\s*2 changed$/).click();
  const more = dialog(page, 'More settings');
  const search = field(page, 'searchbox', 'Find a setting');
  await expectFocus(search);
  await expect(more.getByRole('radio', { name: 'All 18', exact: true })).toBeChecked();
  await search.fill('TANH');
  await expect(more.getByRole('combobox')).toHaveCount(2);
  await expect(field(page, 'combobox', 'Output activation')).toBeVisible();
  await search.fill('no such thing');
  await expect(more.getByText(/No setting here has “no such thing”/)).toBeVisible();
  await search.fill('');
  await expect(more.getByText('matters only in batches', { exact: true })).toBeVisible();
  await more.getByRole('radio', { name: 'Changed 2', exact: true }).check({ force: true });
  await expect(more.getByRole('combobox')).toHaveCount(1);
  await field(page, 'combobox', 'Regularization').focus();
  await expect(more).toContainText(
    'Regularization is usually None. L2 pulls every weight a little towards 0. It acts from the next epoch on',
  );
  await field(page, 'spinbutton', 'Seed').focus();
  await expect(more).toContainText('A change restarts the run.');
  await more.getByRole('button', { name: 'Undo the change of Regularization', exact: true }).click();
  await expectLink(page, /^#seed=7&reg=l2&rate=0\.001&do=1:reg=none&at=1$/);
  await expect(more.getByRole('radio', { name: 'Changed 1', exact: true })).toBeChecked();
  await more.getByRole('button', { name: 'Undo the change', exact: true }).click();
  await expect(chip(page, /^More…$/)).toBeVisible();
  await expect.poll(() => readLink(new URL(page.url()).hash).spec.config.seed).toBe(2);
});

test('all changes under More… are taken back as one step', async ({ page }) => {
  await openSimply(page, '#act=tanh&opt=momentum&lr=0.1&seed=5');
  await chip(page, /^More…\s*3 changed$/).click();
  await page.getByRole('button', { name: 'Undo all changes', exact: true }).click();
  await expectLink(page, '#lr=0.1');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectLink(page, '#act=tanh&seed=5&opt=momentum&lr=0.1');
});

test('a strength exists only with a regularization', async ({ page }) => {
  await openSimply(page);
  await chip(page, /^More…$/).click();
  await expect(page.getByRole('spinbutton', { name: /^Strength/ })).toHaveCount(0);
  await field(page, 'combobox', 'Regularization').selectOption({ label: 'L1' });
  await expect(page.getByRole('spinbutton', { name: /^Strength/ })).toBeVisible();
  await expectLink(page, '#reg=l1');
});

test('the switch shows everything, and the focus goes on to the switch that is seen then', async ({ page }) => {
  await openSimply(page);
  await expect(page.locator('html')).toHaveAttribute('data-listening', '');
  await expect(field(page, 'combobox', 'Activation')).toBeHidden();
  await page.getByRole('radio', { name: 'Everything', exact: true }).check({ force: true });
  await expect(field(page, 'combobox', 'Activation')).toBeVisible();
  await expect(chip(page, /^More…/)).toBeHidden();
  await expectFocus(page.getByRole('radio', { name: 'Everything', exact: true }));
});

test('the chips fit their row at every width and with long values @chromium-only', async ({ page }) => {
  for (const width of [1100, 1280, 1366, 1440])
    for (const link of ['', '#data=xor-cloud&net=16,16,16,16&lr=0.0003&act=relu&seed=3', '#net=1,1,1,1,1,1']) {
      await page.setViewportSize({ width, height: 720 });
      await openSimply(page, link);
      const row = page.getByRole('group', { name: 'Settings', exact: true });
      await expect.poll(() => row.evaluate((fields) => fields.scrollWidth - fields.clientWidth)).toBeLessThanOrEqual(0);
    }
  await openSimply(page, '#data=spiral&net=8,8,8&act=tanh&lr=0.7');
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(chip(page, /^Neurons: 8, 8, 8$/)).toBeVisible();
});

test('no text of the settings column is cut @chromium-only', async ({ page }) => {
  await openAt(
    page,
    '#data=checkers&net=8,8,8&act=leaky&loss=bce&opt=nesterov&seed=4294967295&batch=1&reg=l2&rate=0.0001',
  );
  await expect(field(page, 'spinbutton', 'Seed')).toBeVisible();
  const cut = await page
    .locator('#settings')
    .evaluate((panel) =>
      [...panel.querySelectorAll<HTMLElement>('input, span, label, button')]
        .filter((element) => element.clientWidth > 4 && element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.innerText || element.getAttribute('aria-label')),
    );
  expect(cut).toEqual([]);
});

for (const name of [/^Data: /, /^Hidden neurons: /, /^Learning rate: /, /^More…/])
  test(`axe finds no barrier in the popover of ${name.source} @chromium-only`, async ({ page }) => {
    await openSimply(page, '#seed=7&reg=l2&rate=0.001&at=1');
    await chip(page, name).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true })).toBeVisible();
    await expectNoBarriers(page);
  });
