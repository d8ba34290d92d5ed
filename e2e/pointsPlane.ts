import { expect, type Locator, type Page } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import type { OwnPoint } from '../src/core/run/runSpec.ts';
import { openAt } from './glassbox.ts';

/** Three points of two classes. */
export const THREE = '#data=points&pts=0,0,0;1,1,0;0,1,1';

/** The plane on which points are edited. */
export const plane = (page: Page): Locator => page.getByRole('img', { name: 'Plane of your points', exact: true });

/** A point, by its name. */
export const point = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });

/** A button beside the plane. */
export const tool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Edit points' }).getByRole('button', { name, exact: true });

/** Ends the editing. */
export const done = (page: Page): Promise<void> => page.getByRole('button', { name: 'Done', exact: true }).click();

/** Opens the page and the plane on which its points are edited. */
export async function openPoints(page: Page, link: string): Promise<void> {
  await openAt(page, link);
  await page.getByRole('button', { name: 'Edit points', exact: true }).first().click();
  await expect(plane(page)).toBeVisible();
}

/** A place on the plane in CSS pixels, from shares of its width and height from the lower left corner. */
export async function placeAt(page: Page, right: number, up: number): Promise<{ x: number; y: number }> {
  await plane(page).scrollIntoViewIfNeeded();
  const box = await plane(page).boundingBox();
  if (!box) throw new Error('The plane is not on the screen.');
  return { x: box.x + box.width * right, y: box.y + box.height * (1 - up) };
}

/** The points that the address holds now. */
export function pointsInLink(page: Page): readonly OwnPoint[] {
  return readLink(new URL(page.url()).hash).spec.config.points;
}

/** Waits until the link holds `count` points. */
export async function expectCount(page: Page, count: number): Promise<readonly OwnPoint[]> {
  await expect.poll(() => pointsInLink(page).length).toBe(count);
  return pointsInLink(page);
}
