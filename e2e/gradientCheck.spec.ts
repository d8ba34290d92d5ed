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

const badge = (page: Page) => page.getByTitle('Open the gradient check');

test('the badge shows the core’s largest difference, and opens every parameter to the last digit @chromium-only', async ({
  page,
}) => {
  const link = '#act=tanh&loss=mse&at=60';
  const { all, backpropagation, finiteDifferences } = expectedCheck(link, 60);
  await openAt(page, link);
  await expect(badge(page)).toHaveAttribute('data-value', String(all.largestDifference));
  await expect(badge(page)).toContainText('agree');
  await badge(page).click();
  await page.getByRole('button', { name: 'All 13 parameters' }).click();
  const cells = page.getByRole('table', { name: /Every parameter/ }).getByRole('cell');
  const shown = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-value')));
  expect(shown.filter((_, cell) => cell % 5 === 0)).toEqual([...backpropagation].map(String));
  expect(shown.filter((_, cell) => cell % 5 === 1)).toEqual([...finiteDifferences].map(String));
});

test('the page names the common bug, and its button leads back to a gradient that agrees @chromium-only', async ({
  page,
}) => {
  await openAt(page);
  await badge(page).click();
  const panel = page.getByRole('tabpanel', { name: 'Gradient check' });
  await page.getByRole('button', { name: 'See the common bug' }).click();
  await expect(panel).toContainText('Bug: this gradient points 33° away from the true gradient');
  await expect(page.getByRole('table', { name: /δ for input/ })).toBeVisible();
  await expect(page.getByText('88.6')).toBeVisible();
  await page.getByRole('tab', { name: 'Formula' }).click();
  await expect(badge(page)).toContainText('Bug: this gradient points 33° away');
  await badge(page).click();
  await page.getByRole('button', { name: 'Back to the chain rule' }).click();
  await expect(panel).toContainText('finite differences agree');
});

test('no verdict while playing; after a pause the gradient at that position is checked @chromium-only', async ({
  page,
}) => {
  await openAt(page);
  await expect(badge(page)).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(badge(page)).toBeHidden();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(badge(page)).toBeVisible();
  const update = await page.getByRole('status', { name: 'Update', exact: true }).getAttribute('data-value');
  await expect(badge(page)).toHaveAttribute(
    'data-value',
    String(expectedCheck('', Number(update)).all.largestDifference),
  );
});
