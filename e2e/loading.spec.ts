import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openSimply } from './glassbox.ts';

const BUILT = fileURLToPath(new URL('../dist/index.html', import.meta.url));
const FRAME_BUTTONS = ['Reset', 'Step back', 'Play', 'Step epoch', '10 epochs', 'New weights', 'Help', 'Share'];

/** Opens the page without its scripts. */
async function openFrame(page: Page, link = ''): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`./${link}`);
}

/** Boxes of the page's headings, tabs and early buttons. */
function boxesOf(page: Page): Promise<Record<string, readonly number[]>> {
  return page.evaluate((names) => {
    const boxes: Record<string, readonly number[]> = {};
    const note = (name: string, element: Element | undefined) => {
      const box = element?.getBoundingClientRect();
      if (box && box.width > 0) boxes[name] = [box.x, box.y];
    };
    for (const element of document.querySelectorAll('h2, [role="tablist"]'))
      note(element.getAttribute('aria-label') ?? element.textContent, element);
    for (const name of names)
      note(
        name,
        [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === name),
      );
    return boxes;
  }, FRAME_BUTTONS);
}

test('the HTML holds the frame of the page: buttons and boxes, no number, no drawing, nothing that the policy forbids', () => {
  const html = readFileSync(BUILT, 'utf8');
  expect(html).toMatch(/<button[^>]*>.*Step epoch/);
  expect(html).toMatch(/aria-label="Network"|<main/);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/\son[a-z]+="/);
  expect(html).not.toMatch(/<canvas|data-value="[^"]|data-part=/);
  expect(html).toMatch(/<noscript>[^<]*needs JavaScript/);
  // Each script is a file or has its hash in the policy.
  const inline = html.match(/<script>/g) ?? [];
  const hashes = html.match(/sha256-/g) ?? [];
  expect(hashes.length).toBe(inline.length);
});

test('the frame is visible before any script arrives @chromium-only', async ({ page }) => {
  await openFrame(page);
  for (const name of FRAME_BUTTONS) await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Epoch', exact: true })).toHaveAttribute('data-value', '');
  await expect(page.getByText('opened from the disk')).toBeHidden();
});

for (const [width, height, link] of [
  [1440, 900, ''],
  [1280, 720, ''],
  [390, 844, ''],
  [844, 390, ''],
  [1280, 720, '#data=circle'],
  [1280, 720, '#view=present'],
] as const)
  test(`the frame has the layout of the page, at ${width} by ${height} ${link} @chromium-only`, async ({
    browser,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const early = await browser.newPage({ viewport: { width, height } });
    await openFrame(early, link);
    await early.evaluate(() => document.fonts.ready);
    await openSimply(page, link);
    await expect(page.getByRole('img', { name: 'Decision boundary' }).first()).toBeAttached();
    await expect(page.getByRole('slider', { name: 'Timeline' })).toBeAttached();
    await page.evaluate(() => document.fonts.ready);
    const frame = await boxesOf(early);
    expect(Object.keys(frame).length).toBeGreaterThan(6);
    // The last parts of the page come while it rests.
    const movedParts = async () => {
      const there = await boxesOf(page);
      const isNear = (one: number | undefined, other: number | undefined) =>
        Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) < 1;
      return (
        Object.entries(frame)
          .filter(([name, [x, y]]) => !(isNear(x, there[name]?.[0]) && isNear(y, there[name]?.[1])))
          .map(([name]) => name)
          // Only the run knows of a test set, whose key beside the plane makes it smaller.
          .filter((name) => !(name === 'Loss' && link.includes('data=')))
      );
    };
    await expect.poll(movedParts).toEqual([]);
    await early.close();
  });

for (const [what, link, kept, theme] of [
  ['the theme of a link', '#theme=dark', null, 'dark'],
  ['the theme that was chosen', '', 'dark', 'dark'],
  ['the theme of a link rather than the chosen one', '#seed=3&theme=light', 'dark', 'light'],
  ['the theme of the system', '', null, 'light'],
] as const)
  test(`the first paint has ${what} @chromium-only`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript((chosen) => {
      if (chosen) localStorage.setItem('glassbox', JSON.stringify({ theme: chosen }));
    }, kept);
    await openFrame(page, link);
    await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
  });

test('a link for the projector shows the presented parts from the first paint @chromium-only', async ({ page }) => {
  await openFrame(page, '#view=present');
  await expect(page.getByRole('button', { name: 'Step epoch', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New weights', exact: true })).toBeHidden();
});

test('opened from disk, the page says what to do and shows no dead controls @chromium-only', async ({ page }) => {
  await page.goto(`file://${BUILT}`);
  await expect(page.getByText('npm start')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
