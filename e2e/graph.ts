import { expect, type Locator, type Page } from '@playwright/test';
import { openAt } from './glassbox.ts';

/** The weight that the tests change by hand. */
export const weight = (page: Page): Locator => page.getByRole('button', { name: /^Weight x1 to h2, / });

/** The whole fragment of the address. */
export const hash = (page: Page): string => new URL(page.url()).hash;

/** In CSS pixels from the upper left corner of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Centre of a part, scrolled into view. */
export async function middleOf(part: Locator): Promise<Place> {
  let middle = { x: Number.NaN, y: Number.NaN };
  // A part that loads later may make room for itself meanwhile.
  await expect(async () => {
    await part.scrollIntoViewIfNeeded({ timeout: 1000 });
    const box = await part.boundingBox();
    if (!box) throw new Error('It is not on the screen.');
    middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }).toPass();
  return middle;
}

/** Waits until the graph takes keys and drags: its help text has loaded. */
export async function openGraph(page: Page, link: string): Promise<void> {
  await openAt(page, link);
  await expect(weight(page)).toHaveAccessibleDescription(/0\.1/);
}
