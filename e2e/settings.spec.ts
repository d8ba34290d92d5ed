import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { writeSetting } from '../src/config/settings/defaults.ts';
import { settingNames } from '../src/config/settings/settings.ts';
import { expectNoBarriers } from './axe.ts';
import { expectAt, expected, expectLink, graphValues, openAt, readout, showingAll, valueShown } from './glassbox.ts';
import { choose, combobox, goTo, spinbutton, type, unfold } from './settingsPanel.ts';

const marks = (page: Page) => page.getByRole('list', { name: 'Marks on the timeline' });

test('More settings opens by itself if it hides a value that is not the default @chromium-only', async ({ page }) => {
  await openAt(page);
  await expect(combobox(page, 'Regularization')).toBeHidden();
  await goTo(page, '#reg=l1&rate=0.01');
  await expect(combobox(page, 'Regularization')).toBeVisible();
  await expect(spinbutton(page, 'Regularization rate')).toHaveValue('0.01');
});

test('regularization and its rate act from now on: kept in the link, marked, undone @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#at=20');
  await unfold(page);
  await choose(page, 'Regularization', 'L2');
  await type(page, 'Regularization rate', '0,01');
  await expectLink(page, /^#do=20:reg=l2;20:rate=0.01&at=20$/);
  await page.getByRole('button', { name: '10 epochs', exact: true }).click();
  const link = '#do=20:reg=l2;20:rate=0.01';
  await expectAt(page, link, 30);
  await expect(readout(page, 'Penalty')).toHaveAttribute('data-value', String(expected(link, 30).penalty));
  await expect(marks(page)).toContainText('L2 from here');
  await expect(marks(page)).toContainText('rate 0.01');
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await choose(page, 'Regularization', 'None');
  await expectLink(page, /20:rate=0.01;29:reg=none&at=29$/);
  await expect(readout(page, 'Penalty')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAt(page, link, 29);
  await expect(combobox(page, 'Regularization')).toHaveValue('l2');
});

test('a weight and a bias can be set in mid-run: kept in the link, marked, undone', async ({ page }) => {
  await openAt(page, '#at=20');
  const weight = page.getByRole('button', { name: /^Weight x1 to h2, / });
  await weight.click();
  const field = page.getByRole('textbox', { name: 'Weight x1 to h2', exact: true });
  await field.fill('not a number');
  await field.press('Enter');
  await expect(page.getByText('This is not a number.')).toBeVisible();
  await field.fill('10');
  await field.press('Enter');
  await expectLink(page, /^#do=20:w0\.0\.1=10&at=20$/);
  await expect(weight).toHaveAttribute('data-value', '10');
  await expect(marks(page)).toContainText('weight x1 to h2 = 10');
  await expectAt(page, '#do=20:w0.0.1=10', 20);
  await page.getByRole('button', { name: '10 epochs', exact: true }).click();
  await expectAt(page, '#do=20:w0.0.1=10', 30);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAt(page, '', 20);
  await expect(weight).not.toHaveAttribute('data-value', '10');

  await page.getByRole('button', { name: /^Hidden neuron h2, / }).click();
  const bias = page.getByRole('textbox', { name: 'Bias of h2', exact: true });
  await bias.fill('-0,5');
  await bias.blur();
  await expectLink(page, /^#do=20:b0\.1=-0\.5&at=20$/);
  await expect(marks(page)).toContainText('bias of h2 = −0.5');
});

test('learning rate, noise, split and activation change nothing else @chromium-only', async ({ page }) => {
  const start = '#data=circle&noise=10&seed=6&at=40';
  const parameters = async () =>
    Object.entries(await graphValues(page)).filter(([name]) => name.endsWith(' value') || name.endsWith(' bias'));
  await openAt(page, start);
  await expectAt(page, start, 40);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expectAt(page, start, 0);
  const initial = await parameters();
  expect(initial.length).toBeGreaterThan(0);
  const old = readLink(start).spec.config;
  for (const [setting, act] of [
    ['learningRate', () => type(page, 'Learning rate', '0.7')],
    ['noise', () => type(page, 'Noise', '25')],
    ['trainingShare', () => type(page, 'Training share', '70')],
    ['activation', () => choose(page, 'Activation', 'Tanh')],
  ] as const)
    await test.step(setting, async () => {
      await page.goto(`./${showingAll(start)}`);
      await expectAt(page, start, 40);
      await act();
      await page.getByRole('button', { name: 'Reset', exact: true }).click();
      await expect(readout(page, 'Update')).toHaveAttribute('data-value', '0');
      expect(await parameters()).toEqual(initial);
      await expectLink(page, /^#data=circle(?!.*at=)/);
      const { config } = readLink(new URL(page.url()).hash).spec;
      const changed = settingNames.filter((name) => writeSetting(config, name) !== writeSetting(old, name));
      expect(changed).toEqual([setting]);
    });
});

test('impossible combinations are not offered, and settings that must give way are named @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#out=tanh');
  await expect(combobox(page, 'Loss').locator('option[value="bce"]')).toBeDisabled();
  await expect(combobox(page, 'Loss')).toHaveAccessibleDescription(/sigmoid output/);
  await goTo(page, '#loss=bce');
  await expect(combobox(page, 'Gradient')).toBeHidden();
  await unfold(page);
  await expect(combobox(page, 'Output activation').locator('option[value="tanh"]')).toBeDisabled();
  await page.getByRole('button', { name: /^All \d+ data sets$/ }).click();
  await page.getByRole('radio', { name: 'Plane', exact: true }).check({ force: true });
  await expect(page.getByRole('alert')).toContainText('loss');
  await expect(combobox(page, 'Loss')).toHaveValue('mse');
  await goTo(page, '#grad=tutorial');
  await choose(page, 'Activation', 'Tanh');
  await expect(page.getByRole('alert')).toContainText('gradient');
  await expectAt(page, '#act=tanh', 0);
});

test('a regression shows R² and RMSE instead of accuracy, for both sets @chromium-only', async ({ page }) => {
  const link = '#data=hills&act=tanh&net=6';
  await openAt(page, link);
  await page.getByRole('button', { name: '10 epochs', exact: true }).click();
  await expectAt(page, link, 100);
  const { training, test: held } = expected(link, 100);
  await expect(readout(page, 'R²')).toHaveAttribute('data-value', String(training.rSquared));
  await expect(readout(page, 'RMSE')).toHaveAttribute('data-value', String(training.rootMeanSquaredError));
  await expect(readout(page, 'Test R²')).toHaveAttribute('data-value', String(held?.rSquared));
  await expect(readout(page, 'Test RMSE')).toHaveAttribute('data-value', String(held?.rootMeanSquaredError));
  await expect(readout(page, 'Accuracy')).toHaveCount(0);
  await expect(page.locator('[aria-live="polite"]')).toContainText(/loss \d\.\d+ to 0\.\d+, RMSE 0\.\d+/);
});

test('without own points the numbers stay blank, and a step does no harm @chromium-only', async ({ page }) => {
  await page.goto('./#data=points&level=all');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText(/Add points first/)).toBeVisible();
  for (const name of ['Training loss', 'Accuracy']) await expect(readout(page, name)).toHaveAttribute('data-value', '');
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(page.locator('[aria-live="polite"]')).toContainText('no points');
  for (const name of ['Training loss', 'Accuracy']) await expect(readout(page, name)).toHaveAttribute('data-value', '');
  await goTo(page, '#data=points&pts=0.5,0.5,1');
  await expect(page.getByText(/its only point/)).toBeVisible();
});

test('the panel works by keyboard', async ({ page }) => {
  await openAt(page);
  await combobox(page, 'Optimizer').focus();
  await page.keyboard.press('ArrowDown');
  await expectLink(page, /^#opt=momentum$/);
  await page.getByText('More settings', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await spinbutton(page, 'Seed').focus();
  await page.keyboard.press('ArrowUp');
  await expectLink(page, /^#seed=3&opt=momentum$/);
  await page.getByRole('checkbox', { name: 'x1·x2', exact: true }).focus();
  await page.keyboard.press('Space');
  await expectLink(page, /^#in=x1,x2,x1x2&seed=3&opt=momentum$/);
  expect(await valueShown(page, 'Epoch')).toBe(0);
});

test('on a phone the network stays visible above the open settings, which can be closed @touch @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Settings', exact: true });
  const network = page.getByRole('group', { name: 'Network', exact: true });
  await expect
    .poll(async () => {
      const [above, below] = [await network.boundingBox(), await sheet.boundingBox()];
      return above && below && above.y >= 0 && above.y + above.height <= below.y + 1;
    })
    .toBe(true);
  await sheet.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(sheet).toBeHidden();
});

// One theme on the phone: layout does not depend on colours.
for (const [colorScheme, tag] of [
  ['light', '@touch'],
  ['dark', '@chromium-only'],
] as const)
  test(`axe finds nothing on the opened settings with Adam and regularization, ${colorScheme} ${tag}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page, '#opt=adam&lr=0.03&reg=l2&rate=0.01&in=x1,x2,sinx1&at=30');
    const sheet = page.getByRole('button', { name: 'Settings', exact: true });
    if (await sheet.isVisible()) await sheet.click();
    await expect(spinbutton(page, 'Regularization rate')).toBeVisible();
    await expectNoBarriers(page);
  });
