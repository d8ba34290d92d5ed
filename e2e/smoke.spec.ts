import { expect, test } from '@playwright/test';
import { expectAt, openAt } from './glassbox.ts';

test('the page opens without an error and sends no request elsewhere', async ({ page, baseURL }) => {
  const problems: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const own = [`${baseURL}/`, 'data:', 'blob:'];
    if (!own.some((start) => request.url().startsWith(start))) elsewhere.push(request.url());
  });

  await page.goto('/');
  await expect(page.getByText('Glassbox', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Step epoch' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Training loss' })).toHaveAttribute('data-value', /\d/);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check("16px 'Glassbox Sans'"))).toBe(true);

  expect(problems).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('a part that fails to load says so, and the rest works @chromium-only', async ({ page }) => {
  await page.route('**/spaces-*.js', (route) => route.abort());
  await openAt(page);
  await page.getByRole('tab', { name: 'Hidden space', exact: true }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expectAt(page, '', 1);
});
