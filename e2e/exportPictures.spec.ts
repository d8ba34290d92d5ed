import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { GifReader } from 'omggif';
import { savedRun } from '../src/export/fixtures/savedRuns.ts';
import { framePicture } from '../src/export/pictures/framePicture.ts';
import { svgFile } from '../src/export/pictures/svg.ts';
import { laterStrings } from '../src/strings/later.ts';
import { expectNoBarriers } from './axe.ts';
import { openAt, readout } from './glassbox.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const entry = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

/** Chooses an entry of Export and returns the saved file. */
async function save(page: Page, item: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await press(page, 'Export');
  const download = page.waitForEvent('download');
  await entry(page, item).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

/** Opens an SVG file alone, in a page that has nothing of ours, and measures it. */
async function openAlone(page: Page, svg: string) {
  await page.goto('about:blank');
  await page.setContent(svg.replace(/^<[?]xml.*\n/, ''));
  return page.evaluate(async () => {
    const svg = document.querySelector('svg');
    if (!svg) return null;
    const images = await Promise.all(
      Array.from(svg.querySelectorAll('image'), async (element) => {
        const image = new Image();
        image.src = element.href.baseVal;
        await image.decode();
        return image.naturalWidth;
      }),
    );
    const { width, height } = svg.viewBox.baseVal;
    const outside = Array.from(svg.querySelectorAll('text'), (text) => {
      const box = text.getBoundingClientRect();
      const frame = svg.getBoundingClientRect();
      const isInside =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      return isInside ? null : text.textContent;
    }).filter((text) => text !== null);
    return { width, height, images, outside, title: svg.querySelector('title')?.textContent };
  });
}

test('Export groups what it saves by purpose, and fits small windows @chromium-only', async ({ page }) => {
  await openAt(page);
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (width < 900) await press(page, 'More');
    await press(page, 'Export');
    const menu = page.getByRole('menu');
    const { purposes } = laterStrings.files;
    for (const purpose of [purposes.slides, purposes.code, purposes.data])
      await expect(menu.getByRole('group', { name: purpose, exact: true })).toBeAttached();
    await expect(menu.getByRole('group', { name: purposes.slides }).getByRole('menuitem')).toHaveCount(7);
    // Every entry can be brought into the window.
    for (const item of await page.getByRole('menuitem').all()) {
      await item.scrollIntoViewIfNeeded();
      const box = await item.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    await page.keyboard.press('Escape');
    // The menu around it stays, whole.
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
    if (width < 900) await page.keyboard.press('Escape');
  }
});

for (const hash of [
  '#at=33&level=all',
  '#data=three-blobs&n=60&at=20&level=all',
  '#data=hills&n=40&net=4,3&at=9&level=all',
])
  test(`the pictures of ${hash} open alone, complete, and as PNG twice as large @chromium-only`, async ({ page }) => {
    await openAt(page, hash);
    const files: { svg: string; png: Buffer }[] = [];
    for (const picture of ['Network', 'Boundary', 'Loss']) {
      const svg = await save(page, `${picture} (SVG)`);
      const png = await save(page, `${picture} (PNG)`);
      expect([svg.name, png.name]).toEqual([
        expect.stringMatching(/^glassbox-.*[.]svg$/),
        svg.name.replace(/svg$/, 'png'),
      ]);
      files.push({ svg: svg.bytes.toString('utf8'), png: png.bytes });
    }
    for (const { svg, png } of files) {
      const alone = await openAlone(page, svg);
      expect(alone).toMatchObject({ outside: [] });
      for (const width of alone?.images ?? []) expect(width).toBeGreaterThan(0);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * (alone?.width ?? 0), 2 * (alone?.height ?? 0)]);
    }
  });

test('a PNG shows its SVG: colours of points, lines and paper @chromium-only', async ({ page }) => {
  await openAt(page, '#at=144&level=all');
  const svg = (await save(page, 'Boundary (SVG)')).bytes.toString('utf8');
  const png = (await save(page, 'Boundary (PNG)')).bytes.toString('base64');
  const alone = await openAlone(page, svg);
  expect(alone?.title).toBe('Decision boundary for XOR, epoch 144');
  const difference = await page.evaluate(async (base64) => {
    const saved = new Image();
    saved.src = `data:image/png;base64,${base64}`;
    await saved.decode();
    const drawn = new Image();
    const root = document.querySelector('svg') as SVGElement;
    drawn.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;
    await drawn.decode();
    const pixelsOf = (image: HTMLImageElement) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [saved.naturalWidth, saved.naturalHeight];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return context.getImageData(0, 0, canvas.width, canvas.height).data;
    };
    const [one, other] = [pixelsOf(saved), pixelsOf(drawn)];
    return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
  }, png);
  expect(difference).toBeLessThanOrEqual(1);
});

/** Draws an SVG file in the page as its author would: red, green, blue and alpha of each pixel. */
async function pixelsOf(page: Page, svg: string): Promise<Uint8Array> {
  const pixels = await page.evaluate(async (file) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(file)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return Array.from(context.getImageData(0, 0, canvas.width, canvas.height).data);
  }, svg);
  return Uint8Array.from(pixels);
}

/** The share of values in which two pictures differ by more than the 256 colours of a GIF can explain. */
function differing(one: Uint8Array, other: Uint8Array): number {
  return one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 24).length / one.length;
}

test('the animation ends with the moment on the screen @chromium-only', async ({ page }) => {
  const link = '#data=circle&n=40&at=24';
  await openAt(page, `${link}&level=all`);
  const frames = 13;
  const { name, bytes } = await save(page, 'Animation (GIF)');
  expect(name).toBe('glassbox-circle-training-epoch-12.gif');
  await expect(page.getByText(laterStrings.pictures.saving)).toHaveCount(0);
  const gif = new GifReader(bytes);
  expect([gif.width, gif.height, gif.numFrames(), gif.loopCount()]).toEqual([640, 360, frames, 0]);
  expect(gif.frameInfo(frames - 1).delay).toBe(200);
  const [first, last] = [0, frames - 1].map((frame) => {
    const pixels = new Uint8Array(4 * 640 * 360);
    gif.decodeAndBlitFrameRGBA(frame, pixels);
    return pixels;
  }) as [Uint8Array, Uint8Array];
  // The same moment, trained and drawn apart from the page.
  const expected = await pixelsOf(page, svgFile(framePicture(savedRun(link))));
  expect(last).toHaveLength(expected.length);
  expect(differing(last, expected)).toBeLessThan(0.002);
  expect(differing(first, expected)).toBeGreaterThan(0.05);
});

test('while an animation is made, the page steps on; cancelled, it leaves nothing @chromium-only', async ({ page }) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await openAt(page, '#data=spiral&net=8,8&at=20000&level=all');
  await press(page, 'Export');
  await entry(page, 'Animation (GIF)').click();
  const panel = page.getByRole('region', { name: laterStrings.pictures.saving });
  await expect(panel).toContainText(/Frame \d+ of 120/);
  await expectNoBarriers(page, `section:has(progress)`);
  await press(page, 'Step epoch');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '2001');
  await panel.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(panel).toHaveCount(0);
  // What is saved after it comes alone, so nothing was left.
  const { name } = await save(page, 'Points (CSV)');
  expect(name).toBe('glassbox-spiral-points.csv');
  await press(page, 'Step epoch');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '2002');
  expect(downloads).toEqual([name]);
});

test('another run while an animation is made does no harm to either @chromium-only', async ({ page }) => {
  await openAt(page, '#data=moons&n=40&at=200&level=all');
  await press(page, 'Export');
  const download = page.waitForEvent('download');
  await entry(page, 'Animation (GIF)').click();
  await expect(page.getByRole('region', { name: laterStrings.pictures.saving })).toBeVisible();
  await press(page, 'New weights');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '0');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('glassbox-moons-training-epoch-100.gif');
  const gif = new GifReader(await readFile(await saved.path()));
  expect(gif.numFrames()).toBe(101);
});
