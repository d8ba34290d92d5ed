import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';
import { expectLink, linkShown, openAt, openSimply, readout } from './glassbox.ts';

/** The controls and the words that are in sight, apart from the network's and the plane's own. */
function inSight(page: Page): Promise<{ readonly controls: readonly string[]; readonly words: readonly string[] }> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const isPicture = (element: Element) => element.closest('[data-part], [data-plane]') !== null;
    const controls = [
      ...document.querySelectorAll(
        'button, a[href], input, select, textarea, summary, [role="slider"], [role="switch"]',
      ),
    ].filter((element) => isSeen(element) && !isPicture(element));
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      if (!parent || !isSeen(parent) || isPicture(parent) || parent.closest('option, script, noscript, .sr-only'))
        continue;
      words.push(...(textContent ?? '').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)));
    }
    const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
    return { controls: controls.map(nameOf), words };
  });
}

/** Waits until the parts that load later are there. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Decision boundary' })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test('a first visitor sees at most thirty controls and 170 words @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page);
  await settled(page);
  const { controls, words } = await inSight(page);
  expect(controls.length, controls.join(', ')).toBeLessThanOrEqual(30);
  expect(words.length, words.join(' ')).toBeLessThanOrEqual(170);
});

test('the level is chosen once, remembered, and a link overrules it for that visit only', async ({ page }) => {
  await openSimply(page);
  await expectLink(page, '');
  const everything = page.getByRole('radio', { name: 'Everything' });
  await everything.check();
  await expect(readout(page, 'Update')).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe('#level=all');
  await page.goto('about:blank');
  await openSimply(page, '#level=simple&at=3');
  await expect(readout(page, 'Update')).toHaveCount(0);
  expect(await linkShown(page)).toBe('#at=3');
  await page.goto('about:blank');
  await openSimply(page, '#at=3');
  await expect(readout(page, 'Update')).toBeVisible();
});

for (const [width, height, least] of [
  [1280, 720, 300],
  [1366, 650, 300],
  [1280, 640, 260],
] as const)
  test(`the plane is large at ${width} by ${height} @chromium-only`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openSimply(page, '#at=1');
    await settled(page);
    const plane = page.getByRole('img', { name: 'Decision boundary' });
    expect((await boxOf(plane)).width).toBeGreaterThanOrEqual(least);
    await page.locator('[data-part="w0.0.1"]').first().click();
    await expect(page.getByRole('tab', { name: 'Why it changes' })).toHaveAttribute('aria-selected', 'true');
    await expect.poll(async () => (await boxOf(plane)).width).toBeGreaterThanOrEqual(240);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  });

test('at 200 % zoom of 1280 by 720 the network is in sight above one row of steps @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await openSimply(page, '#at=1');
  const transport = await boxOf(page.getByRole('region', { name: 'Training', exact: true }));
  expect(transport.height).toBeLessThanOrEqual(360 / 5);
  const network = await boxOf(page.getByRole('group', { name: 'Network', exact: true }));
  expect(network.y).toBeGreaterThanOrEqual(0);
  expect(network.bottom).toBeLessThanOrEqual(transport.y + 2);
  for (const name of ['Reset', 'Step back', 'Play', 'Step epoch', '10 epochs', 'New weights'])
    expect((await boxOf(page.getByRole('button', { name, exact: true }))).y).toBeLessThan(transport.y + 20);
});

for (const level of ['simple', 'all'])
  for (const [what, link, colorScheme] of [
    ['at rest', '#at=1', 'light'],
    ['with the dock open', '#at=33&sel=w0.0.1&tab=why', 'dark'],
  ] as const)
    test(`axe finds nothing ${what}, level ${level} @touch @chromium-only`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openAt(page, `${link}&level=${level}`);
      await page.waitForLoadState('networkidle');
      await expectNoBarriers(page);
    });
