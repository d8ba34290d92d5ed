import { expect, type Page, test } from '@playwright/test';
import { laterStrings } from '../src/strings/later.ts';
import { expectLink, openSimply, readout } from './glassbox.ts';
import { readCode } from './readCode.ts';

const WINDOWS = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;

/** What is shown to a class: pictures, tabs, steps within an update. */
const MOMENTS = [
  ['the start', ''],
  ['a trained network', '&at=144'],
  ['a deep network with a test set', '&data=spiral&net=8,8,8&act=tanh&lr=0.7&at=50'],
  ['three classes', '&data=three-blobs&noise=15&at=1000'],
  ['numbers to learn', '&data=hills&at=300&reg=l1&rate=0.01'],
  ['the formulas of a neuron', '&sel=n0.1&at=3'],
  ['why a weight changes', '&sel=w0.1.2&at=3&tab=why'],
  ['the program', '&sel=n0.1&tab=numpy'],
  ['the gradient check', '&sel=n0.1&tab=check'],
  ['the hidden space', '&tab=hidden'],
  ['the loss surface', '&tab=surface'],
  ['a step within an update', '&step=term&cursor=60'],
  ['everything', '&level=all&at=33'],
  ['a task', '&task=Find a rate&goal=loss<0.05'],
] as const;

/** Those that other windows show otherwise than a smaller or larger copy. */
const NEEDING_ROOM: readonly string[] = ['a trained network', 'three classes', 'the formulas of a neuron'];

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Scale of the page of 1280 x 720. */
const scaleOf = (width: number, height: number): number => Math.min(width / 1280, height / 720);

/** Heights of all texts in sight, in pixels of the letters' size, without indices and what is for screen readers only. */
async function letterSizes(page: Page, within = 'body'): Promise<readonly { text: string; size: number }[]> {
  return page
    .locator(within)
    .first()
    .evaluate((root) => {
      // The box of a line of text is this many times as high as its letters are said to be.
      const boxOfText = (node: Node): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const sizes: { text: string; size: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!element || text === '' || text === '\u200b') continue;
        if (element.closest('sub, math, script, style, option, .sr-only, [hidden]')) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { width, height } = boxOfText(node);
        if (width < 2 || height < 2) continue;
        const style = getComputedStyle(element);
        const isIndex = element.tagName === 'tspan' && element.parentElement?.tagName === 'tspan';
        if (isIndex) continue;
        const zoom = element.currentCSSZoom ?? 1;
        const svg = element instanceof SVGElement ? element.closest('g[transform^="scale"]') : null;
        const drawn = svg ? Number(/scale\((.*)\)/.exec(svg.getAttribute('transform') ?? '')?.[1]) : 1;
        sizes.push({ text, size: Number.parseFloat(style.fontSize) * zoom * drawn });
      }
      return sizes;
    });
}

for (const [width, height] of WINDOWS)
  for (const [what, link] of width === 1280 ? MOMENTS : MOMENTS.filter(([name]) => NEEDING_ROOM.includes(name)))
    test(`at ${width} by ${height}, ${what} can be read in the back row @chromium-only`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openSimply(page, `#view=present${link}`);
      await expect(page.getByRole('region', { name: 'Readouts' })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-listening', '');
      const scale = scaleOf(width, height);
      const small = (720 / 42) * scale - 0.01;
      await expect.poll(async () => (await letterSizes(page)).filter(({ size }) => size < small)).toEqual([]);
      const large = (720 / 33) * scale - 0.01;
      for (const parts of ['[data-part^="w"]', 'section[aria-label="Readouts"] output[aria-label="Training loss"]'])
        for (const { text, size } of await letterSizesOfAll(page, parts))
          expect(size, text).toBeGreaterThanOrEqual(large);
      // Nothing reaches beyond the window.
      expect(
        await page.evaluate(() => {
          const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
          return [scrollWidth - clientWidth, scrollHeight - clientHeight];
        }),
      ).toEqual([0, 0]);
      for (const name of ['Step epoch', 'Step term', 'Leave']) {
        const button = page.getByRole('button', { name, exact: true });
        if (await button.isVisible()) await expect(button).toBeInViewport({ ratio: 1 });
      }
      for (const name of ['Epoch', 'Training loss', 'Test loss', 'Accuracy', 'Test accuracy', 'R²', 'RMSE', 'Penalty'])
        if ((await readout(page, name).count()) > 0) await expect(readout(page, name)).toBeInViewport({ ratio: 1 });
    });

async function letterSizesOfAll(page: Page, selector: string) {
  const all = [];
  for (const index of Array.from({ length: await page.locator(selector).count() }).keys())
    all.push(...(await letterSizes(page, `:nth-match(${selector}, ${index + 1})`)));
  return all;
}

test('all nine weights of the first network are written @chromium-only', async ({ page }) => {
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    await openSimply(page, '#view=present&at=1');
    await expect(page.locator('[data-part^="w"] text')).toHaveCount(9);
    await page.goto('about:blank');
  }
});

test('where weights have no room, it is said what to do @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page, '#view=present&net=8,8');
  await expect(page.getByText(laterStrings.present.weightsWithoutRoom(88))).toBeVisible();
  await page.locator('[data-part="n0.2"]').click();
  await expect(page.getByText(laterStrings.present.weightsWithoutRoom(88))).toBeHidden();
  await expect(page.locator('[data-part^="w"] text')).not.toHaveCount(0);
});

test('the page is scaled to the window, and pointing hits what is seen @chromium-only', async ({ page }) => {
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    await openSimply(page, '#view=present&at=1');
    const plane = page.getByRole('img', { name: 'Decision boundary' }).first();
    await expect(plane).toBeVisible();
    await expect(page.locator('[data-point]')).toHaveCount(4);
    const box = await plane.boundingBox();
    if (!box) throw new Error('The plane has no box.');
    // The plane of a truth table reaches from −0.5 to 1.5.
    await page.mouse.click(box.x + box.width * 0.75, box.y + box.height * 0.25);
    await expectLink(page, /probe=1,1/);
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
    await expectLink(page, /probe=0\.5,0\.5/);
    await page.goto('about:blank');
  }
});

test('a selected part stands in a spotlight, with its formula; Escape goes back one thing at a time @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page, '#view=present');
  await page.locator('[data-part="n0.1"]').click();
  const formula = page.getByRole('tabpanel', { name: 'How it is computed' });
  await expect(formula).toBeVisible();
  await expect(page.locator('[data-part="n0.0"]')).toHaveAttribute('data-back', '');
  await expect(page.locator('[data-part="n1.0"]')).not.toHaveAttribute('data-back');
  const sizeOf = () =>
    formula
      .locator('p:has(> math)')
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  await expect.poll(sizeOf).toBeGreaterThanOrEqual(16);
  const inLow = await sizeOf();
  await page.setViewportSize({ width: 1280, height: 1080 });
  await expect.poll(sizeOf).toBeGreaterThan(inLow);
  await page.locator('[data-part="n0.1"]').focus();
  await page.keyboard.press('Escape');
  await expect(formula).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('zoom', '1');
});

test('all four points say why a weight changes, and while it plays the subtitle says where it is @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page, '#view=present&sel=w0.1.2&tab=why&at=3');
  const rows = page.getByRole('region', { name: laterStrings.formula.reasons }).or(page.getByRole('tabpanel'));
  for (const point of ['(0, 0)', '(0, 1)', '(1, 0)', '(1, 1)'])
    await expect(rows.first().getByRole('button', { name: point, exact: true })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await press(page, 'Play');
  await expect(page.getByText(/^Epoch \d+: loss 0[.]\d+, \d of 4 correct[.]$/)).toBeVisible();
});

test('preset, data and speed are behind the menu @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page, '#view=present');
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
  await press(page, 'More');
  await page.getByRole('combobox', { name: 'Speed' }).locator('visible=true').selectOption('100');
  await page.getByRole('combobox', { name: 'Preset' }).locator('visible=true').selectOption({ index: 2 });
  await expect(page).toHaveURL(/view=present/);
  await page
    .getByRole('button', { name: /^Data: / })
    .locator('visible=true')
    .click();
  await expect(page.getByRole('dialog', { name: 'Data' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('dialog', { name: 'Data' }).getByRole('radio', { name: 'Circle', exact: true }).check();
  await expectLink(page, /data=circle/);
});

test('one key shows the code of this moment, which opens the usual page @chromium-only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSimply(page, '#view=present&at=33');
  await page.keyboard.press('q');
  const code = page.getByRole('img', { name: laterStrings.share.code });
  await expect(code).toBeVisible();
  expect(new URL((await readCode(page)) ?? '').hash).toBe('#at=33');
  await page.keyboard.press('Escape');
  await expect(code).toBeHidden();
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
});

test('presenting fills the screen, and both end together @chromium-only', async ({ page }) => {
  await openSimply(page);
  await expect(page.locator('html')).toHaveAttribute('data-listening', '');
  await press(page, 'Present');
  const fills = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(fills).toBe(true);
  await press(page, 'Leave');
  await expect.poll(fills).toBe(false);
  await press(page, 'Present');
  await expect.poll(fills).toBe(true);
  // What a browser does upon Escape.
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible();
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '0');
});
