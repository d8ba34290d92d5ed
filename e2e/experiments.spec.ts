import { expect, type Page, test } from '@playwright/test';
import { bookIds } from '../src/config/books.ts';
import { presetIds, presets } from '../src/config/presets.ts';
import { presets as words } from '../src/strings/en/presets.ts';
import { expectAt, expectAtAddress, expectLink, linkShown, openAt, readout, valueShown } from './glassbox.ts';

async function setLearningRate(page: Page, rate: string): Promise<void> {
  const field = page.getByRole('spinbutton', { name: 'Learning rate' });
  await field.fill(rate);
  await field.press('Enter');
}

test('a learning rate changed in mid-run is kept in the link and can be undone', async ({ page }) => {
  await openAt(page, '#at=20');
  await setLearningRate(page, '0,1');
  await expectLink(page, /do=20:lr=0.1/);
  await page.getByRole('button', { name: '10 epochs', exact: true }).click();
  await expectAt(page, '#do=20:lr=0.1', 30);
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await setLearningRate(page, '3');
  await expectLink(page, /do=20:lr=0.1;29:lr=3/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectLink(page, /do=20:lr=0.1&at=29$/);
});

test('a learning rate changed while playing acts at once, and playing goes on', async ({ page }) => {
  await openAt(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => valueShown(page, 'Epoch')).toBeGreaterThan(3);
  await setLearningRate(page, '0.5');
  await expectLink(page, /do=\d+:lr=0.5/);
  const then = await valueShown(page, 'Epoch');
  await expect.poll(() => valueShown(page, 'Epoch')).toBeGreaterThan(then + 3);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expectAtAddress(page, await valueShown(page, 'Update'));
});

test('Reset keeps the start and the displayed rate; Undo brings the run back', async ({ page }) => {
  await openAt(page, '#at=40&do=20:lr=0.5');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expectAt(page, '#lr=0.5', 0);
  await expectLink(page, /^#lr=0.5$/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAt(page, '#do=20:lr=0.5', 40);
});

test('New weights draws another seed and shows it', async ({ page }) => {
  await openAt(page, '#at=5');
  await page.getByRole('button', { name: 'New weights', exact: true }).click();
  await expectLink(page, /^#seed=\d+$/);
  const link = linkShown(page);
  await expectAt(page, link, 0);
  await expect(page.getByRole('spinbutton', { name: 'Seed', exact: true })).toHaveValue(link.slice('#seed='.length));
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAt(page, '', 5);
});

test('another data set brings its defaults and says so; changed settings stay', async ({ page }) => {
  await openAt(page, '#seed=9');
  await page.getByRole('radio', { name: 'Circle' }).check({ force: true });
  await expectLink(page, /^#data=circle&seed=9$/);
  await expect(page.getByRole('alert')).toContainText('learning rate');
  await expect(readout(page, 'Test loss')).toHaveAttribute('data-value', /\d/);
});

test('a run that diverges stops at its last finite update and says what to try', async ({ page }) => {
  await openAt(page, '#net=3,3&act=relu&lr=1e300');
  await page.getByRole('button', { name: '1000 epochs', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Training stopped at epoch');
  await expect(page.getByRole('alert')).toContainText(/learning rate/);
  expect(Number.isFinite(await valueShown(page, 'Training loss'))).toBe(true);
});

test('Undo of an intervention in the past restores the trained future @chromium-only', async ({ page }) => {
  await openAt(page, '#seed=1501&lr=0.5');
  await page.getByRole('button', { name: '1000 epochs', exact: true }).click();
  await expectAt(page, '#seed=1501&lr=0.5', 1000);
  const timeline = page.getByRole('slider', { name: 'Timeline' });
  await timeline.fill('300');
  await expectAt(page, '#seed=1501&lr=0.5', 300);
  await setLearningRate(page, '2');
  await expect(timeline).toHaveAttribute('max', '300');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(timeline).toHaveAttribute('max', '1000');
  await expectAt(page, '#seed=1501&lr=0.5', 300);
});

test('the page names a known plateau', async ({ page }) => {
  await openAt(page, '#seed=82&lr=0.5&at=20000');
  await expect(page.getByRole('region', { name: 'Hint' }).getByText(/Stuck: two answers stay at 0\.5/)).toBeVisible();
});

test('a worker that dies is replaced, and the run continues from its position @chromium-only', async ({ page }) => {
  await openAt(page, '#at=60');
  await Promise.all(page.workers().map((worker) => worker.evaluate(() => setTimeout(() => self.close()))));
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(/restarted|again/, { timeout: 30_000 });
  await expectAt(page, '', 61);
});

test('every preset opens its run, and tells what to expect only when asked', async ({ page }) => {
  await openAt(page, '#seed=5');
  const menu = page.getByRole('combobox', { name: 'Preset' });
  const hint = page.getByRole('region', { name: 'Hint', exact: true });
  // Plus the entry that opens any link.
  await expect(menu.locator('option:not([hidden])')).toHaveCount(presetIds.length + bookIds.length + 1);
  for (const id of presetIds) {
    await menu.selectOption(id);
    await expectAt(page, `#${presets[id].link}`, 0);
    await expect(hint).not.toContainText(words.claims[id]);
    await hint.getByRole('button', { name: 'What to expect', exact: true }).click();
    await expect(hint).toContainText(words.claims[id]);
  }
  // The sentence of a run tells the way so far, not the epoch that the experiment is known for.
  await openAt(page, '#seed=42&lr=0.5&at=570');
  await expect(hint).toContainText('570');
  await expect(hint).not.toContainText('571');
});
