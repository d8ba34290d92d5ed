import { expect, type Page, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { dataSetOf } from '../src/core/data/dataSet.ts';
import { forwardPropagation } from '../src/core/engine/forwardPropagation.ts';
import { networkFrom } from '../src/core/model/network.ts';
import { paintField } from '../src/geometry/paint/heatMap.ts';
import { expectNoBarriers } from './axe.ts';
import { expected, openAt, openSimply } from './glassbox.ts';

const boundary = (page: Page) => page.getByRole('img', { name: 'Decision boundary' });
const card = (page: Page) => page.getByRole('region', { name: 'Decision boundary' });

/** The plane's pixels, as one text. */
const painted = (page: Page) =>
  boundary(page)
    .locator('canvas')
    .first()
    .evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      return [...(canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])].join();
    });

for (const [width, height, link, least] of [
  [1280, 720, '', 300],
  [1366, 650, '', 280],
  [1280, 640, '', 255],
  [1280, 720, '#at=1&sel=w0.0.1&tab=why', 236],
  [1366, 650, '#at=1&sel=w0.0.1&tab=why', 230],
] as const)
  test(`the plane is at least ${least} pixels wide at ${width} by ${height} (${link || 'default'}) @chromium-only`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openSimply(page, link);
    const timeline = page.getByRole('slider', { name: 'Timeline' });
    await expect(timeline).toBeVisible();
    await expect.poll(async () => (await boundary(page).boundingBox())?.width).toBeGreaterThanOrEqual(least);
    const chart = await timeline.boundingBox();
    expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThan(height);
  });

test('the sentence about the colours follows the unit that is pointed at, and so do map, line and labels @chromium-only', async ({
  page,
}) => {
  const link = '#act=tanh&at=33';
  await openSimply(page, link);
  const sentence = card(page).getByText(/Blue/);
  await expect(card(page)).toContainText('Blue: nearer 1. Orange: nearer 0. Black line: exactly 0.5.');
  const snapshot = expected(link, 33);
  await page.locator('[data-part="n0.1"]').first().hover();
  await expect(card(page)).toContainText('Blue: above 0. Orange: below 0. Black line: exactly 0.');
  await expect(sentence.first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^h2: its answer over the plane/ })).toBeVisible();
  const field = snapshot.fields.values[1] ?? new Float32Array(0);
  const pixels = new Uint8ClampedArray(4 * field.length);
  paintField(pixels, field, { low: -1, high: 1 }, 'light');
  await expect.poll(() => painted(page)).toBe(pixels.join());
  await expect(boundary(page)).toHaveAccessibleDescription(/The plane shows h2/);

  const network = networkFrom(snapshot.architecture, snapshot.parameters);
  const labels = card(page).getByRole('group', { name: 'Points' }).locator('text');
  const { training } = dataSetOf(readLink(link).spec.config);
  const values = training.map(({ inputs }) => forwardPropagation(network, inputs).activations[1]?.[1] ?? Number.NaN);
  const shown = await labels.allTextContents();
  expect(shown).toHaveLength(4);
  for (const [index, text] of shown.entries())
    expect(Math.abs(Number(text.replace('−', '-')) - (values[index] ?? Number.NaN))).toBeLessThanOrEqual(0.005);

  await page.mouse.move(5, 5);
  await expect(page.getByRole('heading', { name: /^Decision boundary/ })).toBeVisible();
});

test('an answer next to the middle is written with the decimals that tell its class @chromium-only', async ({
  page,
}) => {
  await openSimply(page, '#at=1');
  await expect(card(page).getByRole('group', { name: 'Points' })).toContainText('0.496');
  await expect(page.getByRole('button', { name: /^Point \(1, 0\), .*output 0\.496/ })).toBeVisible();
});

test('the map follows the theme at once, and is light on paper @chromium-only', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSimply(page);
  const [field] = expected('', 0).fields.values.slice(-1);
  const inTheme = (theme: 'light' | 'dark') => {
    const pixels = new Uint8ClampedArray(4 * (field?.length ?? 0));
    paintField(pixels, field ?? new Float32Array(0), { low: 0, high: 1 }, theme);
    return pixels.join();
  };
  await expect.poll(() => painted(page)).toBe(inTheme('dark'));
  await expect(card(page)).toContainText('White line: exactly 0.5.');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => painted(page)).toBe(inTheme('light'));
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect.poll(() => painted(page)).toBe(inTheme('light'));
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(21, 24, 29)');
});

test('in Simple, the title is the menu of the spaces; arrow keys walk through it @chromium-only', async ({ page }) => {
  await openSimply(page);
  await page.getByRole('button', { name: 'Decision boundary', exact: true }).click();
  const items = page.getByRole('menuitemradio');
  await expect(items).toHaveText(['Decision boundary', 'Hidden space', 'Loss surface']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: 'Hidden space' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hidden space', exact: true })).toBeVisible();
});

test('axe at rest finds nothing on the plane: the ringed point is one target @chromium-only', async ({ page }) => {
  for (const level of ['simple', 'all']) {
    await openAt(page, `#at=1&level=${level}`);
    await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
    await expectNoBarriers(page, 'section[aria-label="Decision boundary"]');
    await page.goto('about:blank');
  }
});
