import { expect, type Page, test } from '@playwright/test';
import { expectAt, expectLink, openAt, readout, showingAll, valueShown } from './glassbox.ts';

/** A link as TensorFlow Playground writes it, with the seed of the recorded losses. */
const written =
  '#activation=tanh&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03&regularizationRate=0&noise=0&networkShape=4,2&seed=0.59704&showTestData=false&discretize=false&percTrainData=50&x=true&y=true&xTimesY=false&xSquared=false&ySquared=false&cosX=false&sinX=false&cosY=false&sinY=false&collectStats=false&problem=classification&initZero=false&hideText=false';

/** Losses recorded from the original engine to six decimals. */
async function expectLosses(page: Page, epoch: number, training: number, held: number): Promise<void> {
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', String(epoch));
  expect(Math.abs((await valueShown(page, 'Training loss')) - training)).toBeLessThan(1e-6);
  expect(Math.abs((await valueShown(page, 'Test loss')) - held)).toBeLessThan(1e-6);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a pasted link of TensorFlow Playground shows the losses recorded there', async ({ page }) => {
  await openAt(page, written.replaceAll('&', '&amp;'));
  await expectLosses(page, 0, 0.49944, 0.50119);
  await press(page, 'Step epoch');
  await expectLosses(page, 1, 0.497578, 0.498116);
  await press(page, 'Step back');
  await press(page, '10 epochs');
  await expectLosses(page, 10, 0.486275, 0.484222);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('left-over batches and dying L1 links behave as in the original @chromium-only', async ({ page }) => {
  await openAt(page, '#problem=regression&networkShape=&batchSize=7&percTrainData=30&seed=0.59704');
  await expectLosses(page, 0, 1.174455, 1.042231);
  await press(page, 'Step epoch');
  await expectLosses(page, 1, 0.000273, 0.000266);
  const spiral = '#dataset=spiral&activation=relu&networkShape=8,8&noise=10&regularization=L1&regularizationRate=0.003';
  await page.goto(`./${spiral}&seed=0.59704&level=all`);
  await expectLosses(page, 0, 0.51937, 0.526781);
  await press(page, '10 epochs');
  await expectLosses(page, 10, 0.454538, 0.493808);
});

test('the address keeps the original keys and adds the position @chromium-only', async ({ page }) => {
  await openAt(page, `${written}&at=250`);
  await expectLosses(page, 10, 0.486275, 0.484222);
  await press(page, 'Step epoch');
  await expectLink(page, `${written}&at=275`);
});

test('controls hidden by a link are absent, all others present @chromium-only', async ({ page }) => {
  const rate = page.getByRole('spinbutton', { name: 'Learning rate', exact: true });
  const batch = page.getByRole('spinbutton', { name: 'Batch size', exact: true });
  const play = page.getByRole('button', { name: 'Play', exact: true });
  const discretize = page.getByRole('switch', { name: 'Discretize', exact: true });
  const layers = page.getByRole('spinbutton', { name: 'Hidden layers', exact: true });
  await openAt(
    page,
    `${written}&learningRate_hide=true&playButton_hide=true&batchSize_hide=false&discretize_hide=true&numHiddenLayers_hide=true`,
  );
  await expect(batch).toBeVisible();
  const more = page.locator('#settings details');
  if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
  await expect(rate).toHaveCount(0);
  await expect(play).toHaveCount(0);
  await expect(discretize).toHaveCount(0);
  await expect(layers).toHaveCount(0);
  await page.goto(`./${showingAll(written)}`);
  await expect(rate).toBeVisible();
  await expect(play).toBeVisible();
  await expect(discretize).toBeVisible();
  await expect(layers).toBeVisible();
});

test('a key does nothing if a link hides its button @chromium-only', async ({ page }) => {
  await openAt(page, '#networkShape=3&seed=0.5&playButton_hide=true&stepButton_hide=true&resetButton_hide=true&at=2');
  for (const key of ['Space', 'ArrowRight', 'r']) await page.keyboard.press(key);
  // Visible controls keep their keys.
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => valueShown(page, 'Update')).toBe(0);
});

test('parts that cannot be imported are listed, and the rest of the link opens @chromium-only', async ({ page }) => {
  await openAt(page, `${written}&activation=sine&cosX=true&goalTestLossMinThresholdFirst=0.1&colour=red`);
  await expectLosses(page, 0, 0.49944, 0.50119);
  const alert = page.getByRole('alert');
  for (const said of ['activation=sine', 'cosX=true', 'goalTestLossMinThresholdFirst', 'colour=red'])
    await expect(alert).toContainText(said);
  await expectLink(page, /colour=red/);
});

test('a link that could never train is refused with the reason @chromium-only', async ({ page }) => {
  await openAt(page, '#batchSize=30&percTrainData=5&networkShape=4,2&seed=0.1&level=all');
  await expect(page.getByRole('alert')).toContainText('more points at once than the 25 that are trained on');
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', /\d/);
});

test('such a link pasted into the open page’s address leaves run and address unchanged @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#seed=7&at=33');
  await page.goto('./#batchSize=30&percTrainData=5&networkShape=4,2&seed=0.1');
  await expect(page.getByRole('alert')).toContainText('more points at once than the 25 that are trained on');
  await expectLink(page, /^#seed=7&at=33$/);
  await expectAt(page, '#seed=7', 33);
});

test('Convert to Glassbox opens our nearest run, and Undo returns @chromium-only', async ({ page }) => {
  await openAt(page, `${written}&learningRate_hide=true&at=250`);
  await expectLosses(page, 10, 0.486275, 0.484222);
  const card = page.getByRole('region', { name: 'TensorFlow Playground compatible' });
  await expect(card).toContainText('seed 0.59704');
  await press(page, 'Convert to Glassbox');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '0');
  await expectLink(
    page,
    /^#data=circle&n=500&dataseed=59704&net=4,2&act=tanh&loss=half-mse&init=uniform&seed=59704&lr=0.9$/,
  );
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('spinbutton', { name: 'Learning rate', exact: true })).toBeVisible();
  await press(page, 'Undo');
  await expectLosses(page, 10, 0.486275, 0.484222);
  await expect(card).toBeVisible();
  await expectLink(page, /networkShape=4,2.*&at=250$/);
});
