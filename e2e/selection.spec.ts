import { expect, type Page, test } from '@playwright/test';
import { openSimply } from './glassbox.ts';

const fragment = (page: Page) => new URL(page.url()).hash;
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const weight = (page: Page) => page.locator('[data-part="w0.0.1"]').first();

test('a link opens the dock at its tab, about its part', async ({ page }) => {
  await openSimply(page, '#at=1&sel=w0.0.1&tab=why');
  await expect(tab(page, 'Why it changes')).toHaveAttribute('aria-selected', 'true');
  await expect(weight(page)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { name: 'Weight x1 → h2' })).toBeVisible();
});

test('what is selected and opened is in the address, and closing the dock takes it out', async ({ page }) => {
  await openSimply(page, '#at=1');
  await weight(page).click();
  await expect.poll(() => fragment(page)).toBe('#at=1&sel=w0.0.1&tab=why');
  await tab(page, 'NumPy').click();
  await expect.poll(() => fragment(page)).toBe('#at=1&sel=w0.0.1&tab=numpy');
  await tab(page, 'How it is computed').click();
  await expect.poll(() => fragment(page)).toBe('#at=1&sel=w0.0.1');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => fragment(page)).toBe('#at=1');
  await page.getByRole('button', { name: 'How Training loss is computed' }).click();
  await expect.poll(() => fragment(page)).toBe('#at=1&sel=loss');
});

test('a part that the network lacks is told, and the rest of the link holds', async ({ page }) => {
  await openSimply(page, '#at=1&sel=n5.5&tab=nonsense');
  await expect(page.getByRole('alert')).toContainText('sel=n5.5” names a part that this network does not have');
  await expect(page.getByRole('alert')).toContainText('tab=nonsense');
  await expect.poll(() => fragment(page)).toBe('#at=1');
});
