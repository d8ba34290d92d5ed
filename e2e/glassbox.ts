import { expect, type Locator, type Page } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { runTo } from '../src/core/run/run.ts';
import type { OwnPoint } from '../src/core/run/runSpec.ts';
import type { Snapshot } from '../src/core/run/snapshot.ts';

/** The address is right within 300 ms: Playwright's default of one poll a second would dominate the test's time. */
const OFTEN = { intervals: [50] };

/** The link with everything on the screen, unless it says otherwise. */
export function showingAll(link: string): string {
  if (/[#&]level=/.test(link)) return link;
  return link.length > 1 ? `${link}&level=all` : '#level=all';
}

/** Opens the page at a link, with everything on the screen, and waits for the first numbers. */
export async function openAt(page: Page, link = ''): Promise<void> {
  await openSimply(page, showingAll(link));
}

/** Opens the page at a link as a first visitor and waits for the first numbers. */
export async function openSimply(page: Page, link = ''): Promise<void> {
  await page.goto(`./${link}`);
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', /\d/);
}

export function readout(page: Page, name: string): Locator {
  return page.getByRole('status', { name, exact: true });
}

/** The readout of updates, which a first visitor does not see. */
function updateReadout(page: Page): Locator {
  return page.locator('output[aria-label="Update"]');
}

/** Unrounded value of a readout. */
export async function valueShown(page: Page, name: string): Promise<number> {
  return Number(await readout(page, name).getAttribute('data-value'));
}

/** The core's snapshot of a link's run at a position. */
export function expected(link: string, position: number, keptPoints: readonly OwnPoint[] = []): Snapshot {
  return runTo(readLink(link, { keptPoints }).spec, position);
}

/** Waits until the page is at an update, then asserts the core's loss to the last digit. */
export async function expectAt(page: Page, link: string, position: number): Promise<void> {
  await expect(updateReadout(page)).toHaveAttribute('data-value', String(position));
  await expect(readout(page, 'Training loss')).toHaveAttribute(
    'data-value',
    String(expected(link, position).training.loss),
  );
}

/**
 * Waits until the page shows the run of its address to the last digit, at update `at` if given. The address follows a change
 * with a delay; until then it may name an intermediate position.
 */
export async function expectAtAddress(page: Page, at?: number): Promise<void> {
  await expect
    .poll(async () => {
      const link = new URL(page.url()).hash;
      const position = at ?? readLink(link).view.position;
      const update = Number(await updateReadout(page).getAttribute('data-value'));
      const shown = [update, await valueShown(page, 'Training loss')];
      const demanded = [position, expected(link, position).training.loss];
      return shown.join() === demanded.join() ? 'agrees' : `${link}: ${shown} instead of ${demanded}`;
    }, OFTEN)
    .toBe('agrees');
}

/** All numbers of the network in the graph, by part. */
export async function graphValues(page: Page): Promise<Record<string, string>> {
  return page.getByRole('group', { name: 'Network', exact: true }).evaluate((graph) => {
    const values: Record<string, string> = {};
    for (const part of graph.querySelectorAll<HTMLElement | SVGElement>('[data-part]'))
      for (const name of ['value', 'bias', 'activation'])
        if (part.dataset[name] !== undefined) values[`${part.dataset.part} ${name}`] = part.dataset[name];
    return values;
  });
}

/** Waits until an element has the page's focus, whether or not the browser counts the page's window as active. */
export async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((element) => element === document.activeElement), OFTEN).toBe(true);
}

/** Waits until the fragment of the address, without what is open on the page, equals or matches `link`. */
export async function expectLink(page: Page, link: RegExp | string): Promise<void> {
  const address = expect.poll(() => linkShown(page), OFTEN);
  await (typeof link === 'string' ? address.toBe(link) : address.toMatch(link));
}

/** The fragment of the address, without the level, the selected part and the open tabs. */
export function linkShown(page: Page): string {
  const { hash } = new URL(page.url());
  const rest = hash
    .slice(1)
    .split('&')
    .filter((entry) => !/^(?:level|sel|tab)=/.test(entry));
  return rest.join('&') === '' ? '' : `#${rest.join('&')}`;
}
