import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { createGradientCheck, type GradientCheck } from '../src/core/analysis/gradientCheck.ts';
import { createRun } from '../src/core/run/run.ts';
import { openAt } from './glassbox.ts';

/** The core's gradient check at a position of a link's run. */
function expectedCheck(link: string, position: number): GradientCheck {
  const run = createRun(readLink(link).spec);
  run.seek(position, () => true);
  const analysis = createGradientCheck(run.analysisInput());
  analysis.advance(() => true);
  return analysis.result();
}

const panelOf = (page: Page) => page.getByRole('tabpanel', { name: 'Gradient check' });

test('the tab says that both gradients agree, and shows every slope to the last digit @chromium-only', async ({
  page,
}) => {
  const link = '#act=tanh&loss=mse&at=60';
  const { all, backpropagation, finiteDifferences } = expectedCheck(link, 60);
  await openAt(page, `${link}&sel=w0.0.1&tab=check`);
  const panel = panelOf(page);
  await expect(panel.getByText('All 13 slopes at epoch 60, found in two ways')).toBeVisible();
  await expect(panel.getByText('They agree', { exact: true })).toBeVisible();
  await expect(panel.locator('[data-relative]')).toHaveAttribute('data-value', String(all.largestDifference));
  const cells = panel.getByRole('table').getByRole('cell');
  const shown = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-value')));
  expect(shown.filter((_, cell) => cell % 3 === 0)).toEqual([...backpropagation].map(String));
  expect(shown.filter((_, cell) => cell % 3 === 1)).toEqual([...finiteDifferences].map(String));
  await expect(panel.locator('tr[aria-current]')).toContainText('x1 → h2');
});

test('the page names the common bug, and its button leads back to a gradient that agrees @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#tab=check');
  const panel = panelOf(page);
  await page.getByRole('button', { name: 'See the common bug' }).click();
  await expect(panel.getByText('They disagree', { exact: true })).toBeVisible();
  await expect(panel).toContainText('Bug: this gradient points 33° away from the true gradient');
  await expect(page.getByRole('table', { name: /δ for input/ })).toBeVisible();
  await expect(page.getByText('88.6')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the chain rule' }).click();
  await expect(panel.getByText('They agree', { exact: true })).toBeVisible();
});

test('no verdict while playing; after a pause the gradient at that position is checked @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#tab=check');
  const verdict = panelOf(page).locator('[data-relative]');
  await expect(verdict).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(verdict).toBeHidden();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(verdict).toBeVisible();
  const update = await page.getByRole('status', { name: 'Update', exact: true }).getAttribute('data-value');
  await expect(verdict).toHaveAttribute('data-value', String(expectedCheck('', Number(update)).all.largestDifference));
});
