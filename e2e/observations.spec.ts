import { expect, test } from '@playwright/test';
import { strings } from '../src/strings/index.ts';
import { expectAt, openAt } from './glassbox.ts';

test('after a step the page says what just happened, in writing and to screen readers @chromium-only', async ({
  page,
}) => {
  await openAt(page);
  const hint = page.getByRole('region', { name: 'Hint' });
  const live = page.locator('[aria-live="polite"]');
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(hint).toContainText('Loss fell from 0.548 to 0.533. b(ŷ) moved most: 0.042 → 0.183');
  await expect(live).toContainText('Epoch 1: training loss 0.533');
  await expect(live).toContainText('Bias of y moved most: from 0.042 to 0.183');
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(hint).toContainText('Input (1, 0) is now on the right side of 0.5');
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await expectAt(page, '', 1);
  await expect(hint).not.toContainText('moved most');
});

test('a learning rate that is too high is named at the step it spoils @chromium-only', async ({ page }) => {
  await openAt(page, '#lr=50');
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Hint' })).toContainText(
    'with rate 6.25 instead of 50 the loss would have fallen to 0.539',
  );
});

test('no sentence moves the content below it @touch @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page);
  const graph = page.getByRole('group', { name: 'Network', exact: true });
  const hint = page.getByRole('region', { name: 'Hint' });
  await expect(hint).toContainText('Untrained');
  const tops = new Set<number | undefined>();
  for (const [button, epoch] of [
    ['Step epoch', 1],
    ['Step epoch', 2],
    ['10 epochs', 12],
    ['100 epochs', 112],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expectAt(page, '', epoch);
    await expect(hint).toContainText('Loss fell');
    tops.add((await graph.boundingBox())?.y);
  }
  expect([...tops]).toHaveLength(1);
});

test('the introduction gives way to the numbers, even without a hint @chromium-only', async ({ page }) => {
  await openAt(page, '#data=circle&net=8,8,8&act=tanh&at=300');
  await expect(page.getByText(strings.stepHint.introduction)).toBeHidden();
  await expect(page.getByRole('region', { name: strings.stepHint.name })).toHaveText('');
});
