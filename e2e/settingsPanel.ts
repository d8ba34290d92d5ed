import type { Page } from '@playwright/test';
import { expectAt, showingAll } from './glassbox.ts';

/** A choice of the panel, by its label. */
export const combobox = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** A number of the panel, by its label. */
export const spinbutton = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true });

/** Makes a choice. */
export async function choose(page: Page, name: string, label: string): Promise<void> {
  await combobox(page, name).selectOption({ label });
}

/** Types a number. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  await spinbutton(page, name).fill(text);
  await spinbutton(page, name).press('Enter');
}

/** Unfolds the rarely used settings. */
export async function unfold(page: Page): Promise<void> {
  const details = page.locator('details', { has: page.getByText('More settings', { exact: true }) });
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
}

/** Opens another link in the open page. */
export async function goTo(page: Page, link: string): Promise<void> {
  await page.goto(`./${showingAll(link)}`);
  await expectAt(page, link, 0);
}
