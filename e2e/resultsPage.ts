import { expect, type Locator, type Page } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { createRun } from '../src/core/run/run.ts';
import { expectFocus, openSimply } from './glassbox.ts';

const TEXT = 'Find the smallest network that learns XOR.';
export const ASKED = `task=${encodeURIComponent(TEXT)}`;
export const TASK = `#net=2&${ASKED}&goal=loss%3C0.05;epochs%3C=200;neurons%3C=2&lock=data,act,settings,weights`;
/** The link of a result, as students send it. */
export const result = (run: string, name = '') =>
  `https://example.org/glassbox/#${run}&${ASKED}&goal=loss%3C9${name === '' ? '' : `&name=${encodeURIComponent(name)}`}`;

/** What the core computes of a run up to an epoch, or up to the first whose loss is below 0.05. */
export function replayed(
  run: string,
  last = 200,
): { readonly epoch: number; readonly loss: number; readonly correct: number } {
  const trained = createRun(readLink(run).spec);
  while (trained.position() < last && trained.standing().training.loss >= 0.05)
    trained.trainTo(trained.position() + 1, () => true);
  const { position, training } = trained.standing();
  return { epoch: position, loss: training.loss, correct: training.correct };
}

export async function openResults(page: Page, task = TASK): Promise<Locator> {
  await openSimply(page, task);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Class results', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Links of the class' });
  await expectFocus(field);
  return field;
}

export async function paste(page: Page, text: string): Promise<void> {
  const field = await openResults(page);
  await field.fill(text);
  await expectDone(page);
}

/** Waits until every link is replayed. */
export async function expectDone(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results? replayed/ })).toHaveCount(1);
}

export const table = (page: Page) => page.getByRole('table', { name: 'Class results' });

/** The cells of all rows, as they are seen. */
export async function cells(page: Page): Promise<readonly (readonly string[])[]> {
  return table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell instanceof HTMLElement ? cell.innerText.trim() : ''))),
    );
}

export async function names(page: Page): Promise<readonly string[]> {
  return (await cells(page)).map(([, name = '']) => name);
}

export const rowOf = (page: Page, name: string) =>
  table(page)
    .locator('tbody tr')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

export const FAST = 'net=2&seed=118&lr=8';
export const GOOD = 'net=2&seed=81&lr=8';
export const SLOW = 'net=2&seed=4&lr=2';
