import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectFocus, openAt } from './glassbox.ts';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const step = (page: Page): Locator => button(page, 'Step epoch');
const formula = (page: Page): Locator => page.getByRole('tabpanel', { name: 'How it is computed' });

/** Opens the page and waits for the parts that load later, among them the one that keeps the focus. */
async function openWithAll(page: Page, link: string): Promise<void> {
  await openAt(page, link);
  await expect(page.locator('html')).toHaveAttribute('data-listening', '');
}

interface Case {
  readonly what: string;
  readonly link?: string;
  readonly from: (page: Page) => Locator;
  readonly keys: readonly string[];
  /** The element where a keyboard user continues. */
  readonly to: (page: Page) => Locator;
}

const h2 = (page: Page): Locator => button(page, /^Hidden neuron h2, /);

const cases: readonly Case[] = [
  { what: 'presenting by its key', from: step, keys: ['p'], to: step },
  { what: 'the end of presenting', link: '#view=present', from: step, keys: ['p'], to: step },
  {
    what: 'presenting by its button',
    from: (page) => button(page, 'Present'),
    keys: ['Enter'],
    to: (page) => button(page, 'Leave'),
  },
  {
    what: 'presenting, from a button that is not there then',
    from: (page) => button(page, 'New weights'),
    keys: ['p'],
    to: step,
  },
  { what: 'presenting, from a neuron', from: h2, keys: ['p'], to: h2 },
  { what: 'closing a sentence', from: (page) => button(page, 'Close this sentence'), keys: ['Enter'], to: step },
  {
    what: 'dismissing a message',
    link: '#foo=1',
    from: (page) => button(page, 'Dismiss message'),
    keys: ['Enter'],
    to: step,
  },
  {
    what: 'converting an imported run',
    link: '#networkShape=4,2&seed=0.59704',
    from: (page) => button(page, 'Convert to Glassbox'),
    keys: ['Enter'],
    to: step,
  },
];

for (const { what, link = '', from, keys, to } of cases)
  test(`the focus moves on after ${what}`, async ({ page }) => {
    await openWithAll(page, link);
    await from(page).focus();
    for (const key of keys) await page.keyboard.press(key);
    await expectFocus(to(page));
  });

test('the focus stays in the formulas after following one of their numbers', async ({ page }) => {
  await openWithAll(page, '');
  await formula(page)
    .getByRole('button', { name: /^b h1, / })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Bias of h1/ })).toBeVisible();
  await expect.poll(() => formula(page).evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
});

test('the focus moves on after closing a card from within', async ({ page }) => {
  await openWithAll(page, '');
  await h2(page).focus();
  await page.keyboard.press('Enter');
  await button(page, 'Close the card').focus();
  await page.keyboard.press('Escape');
  await expectFocus(h2(page));
});

test('the focus moves on when the layout changes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWithAll(page, '');
  await step(page).focus();
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(button(page, 'Settings')).toBeVisible();
  await expectFocus(step(page));
});

test('a click on empty space drops the focus', async ({ page }) => {
  await openWithAll(page, '');
  await button(page, 'Close this sentence').focus();
  await page.mouse.click(2, 300);
  await button(page, 'Close this sentence').evaluate((dismiss: HTMLElement) => dismiss.click());
  await expect(button(page, 'Close this sentence')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('in a small window the buttons never cover the focused element @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithAll(page, '#at=33');
  const transport = page.getByRole('region', { name: 'Training', exact: true });
  const hidden: string[] = [];
  await page.locator('[data-part="x0"]').focus();
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      const box = activeElement?.getBoundingClientRect();
      return box && activeElement
        ? {
            name: activeElement.getAttribute('aria-label') ?? activeElement.textContent,
            top: box.top,
            isFixed: activeElement.closest('[class*=sticky]') !== null,
          }
        : null;
    });
    if (!at || at.isFixed) break;
    const bar = await transport.boundingBox();
    if (bar && at.top > bar.y - 8) hidden.push(at.name ?? '');
  }
  expect(hidden).toEqual([]);
  // The buttons themselves are visible: tabbing through them does not scroll.
  await step(page).focus();
  const before = await page.evaluate(() => scrollY);
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
