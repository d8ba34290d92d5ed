import { expect, type Locator, type Page, test } from '@playwright/test';
import { laterStrings } from '../src/strings/later.ts';
import { expectNoBarriers } from './axe.ts';
import { expectAt, expectFocus, expectLink, openAt, openSimply, readout } from './glassbox.ts';
import { readCode } from './readCode.ts';

const words = laterStrings.share;
const PROJECTOR = { width: 1920, height: 1080 };

const press = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true }).click();
const linkField = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true });

async function openShare(page: Page): Promise<Locator> {
  await press(page, 'Share');
  const dialog = page.getByRole('dialog', { name: words.title, exact: true });
  await expect(linkField(page)).toBeVisible();
  return dialog;
}

test('this moment and the start are two links, each with its length and its code @chromium-only', async ({ page }) => {
  await page.setViewportSize(PROJECTOR);
  await openSimply(page, '#seed=7&do=20:lr=0.5&at=33&sel=w0.0.1');
  const dialog = await openShare(page);
  await expect(dialog).toContainText('epoch 33, this weight selected');
  for (const [choice, fragment] of [
    [words.moment, '#seed=7&do=20:lr=0.5&at=33&sel=w0.0.1'],
    // Same start, with the rate in effect.
    [words.start, '#seed=7&lr=0.5'],
    [words.moment, '#seed=7&do=20:lr=0.5&at=33&sel=w0.0.1'],
  ] as const) {
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
    const link = new URL(fragment, page.url()).href;
    await expect(linkField(page)).toHaveValue(link);
    await expect(dialog).toContainText(words.linkLength(link.length));
    expect(await readCode(page)).toBe(link);
  }
});

test('the link from the start opens the same first weights elsewhere', async ({ page, context }) => {
  await openAt(page, '#data=moons&n=40&seed=5&at=60');
  const dialog = await openShare(page);
  await dialog.getByRole('radio', { name: words.start, exact: true }).check();
  const link = await linkField(page).inputValue();
  const other = await context.newPage();
  await other.goto(link);
  await expectAt(other, '#data=moons&n=40&seed=5', 0);
});

test('the code fills the window of a projector, is read from there, and gives the focus back @chromium-only', async ({
  page,
}) => {
  await page.setViewportSize(PROJECTOR);
  await openAt(page, '#seed=42&at=571');
  const dialog = await openShare(page);
  const link = await linkField(page).inputValue();
  const fill = dialog.getByRole('button', { name: words.fillScreen, exact: true });
  for (const close of [() => page.keyboard.press('Escape'), () => page.mouse.click(300, 300)]) {
    await fill.click();
    const full = page.getByRole('dialog', { name: words.fullCode });
    const code = full.getByRole('img', { name: words.code });
    const { height = 0 } = (await code.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(0.9 * PROJECTOR.height);
    expect(await readCode(page)).toBe(link);
    await expectNoBarriers(page, 'dialog[open] dialog[open]');
    await close();
    await expect(full).toHaveCount(0);
    await expect(dialog).toBeVisible();
    await expectFocus(fill);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectFocus(page.getByRole('button', { name: 'Share', exact: true }));
});

test('a clipboard that is forbidden: the link is selected, and the page says so @chromium-only', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openAt(page, '#at=3');
  const dialog = await openShare(page);
  await expect(dialog.getByRole('alert')).toHaveText(words.notCopied);
  await dialog.getByRole('radio', { name: words.start, exact: true }).check();
  await expect(dialog.getByRole('alert')).toHaveText('');
  await press(dialog, words.copy);
  await expect(dialog.getByRole('alert')).toHaveText(words.notCopied);
  await expectFocus(linkField(page));
  const selected = await linkField(page).evaluate((field: HTMLInputElement) =>
    field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  );
  expect(selected).toBe(await linkField(page).inputValue());
});

test('a long link says what makes it long and offers the file; its code is left out @chromium-only', async ({
  page,
}) => {
  const points = Array.from({ length: 200 }, (_, i) => `${i / 250},${(i % 7) / 8},${i % 2}`).join(';');
  await openAt(page, `#data=points&pts=${points}`);
  const dialog = await openShare(page);
  const { length } = await linkField(page).inputValue();
  expect(length).toBeGreaterThan(2000);
  await expect(dialog).toContainText(words.longLink(length, 'pts'));
  await expect(dialog).toContainText(words.codeTooDense);
  await expect(dialog.getByRole('button', { name: words.fillScreen })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await press(dialog, words.saveModel);
  expect((await download).suggestedFilename()).toBe('glassbox-points-epoch-0.json');
});

test('a page on this computer says that the link works only here @chromium-only', async ({ page }) => {
  await openAt(page);
  const dialog = await openShare(page);
  await expect(dialog).toContainText(words.onlyHere.computer);
  await expect(dialog).toContainText('doc/hosting.md');
});

test('the system’s share sheet is offered where there is one @chromium-only', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset.sent = data?.url ?? '';
      return Promise.reject(new DOMException('closed', 'AbortError'));
    };
  });
  await openAt(page, '#at=3');
  const dialog = await openShare(page);
  await press(dialog, words.send);
  await expect(page.locator('html')).toHaveAttribute('data-sent', await linkField(page).inputValue());
});

test('files can be saved from here, and the run goes on behind @chromium-only', async ({ page }) => {
  await openAt(page, '#at=7');
  const dialog = await openShare(page);
  for (const [name, file] of [
    [words.files.numpy, 'glassbox-xor-epoch-7.py'],
    [words.files.model, 'glassbox-xor-epoch-7.json'],
    [words.files.history, 'glassbox-xor-history.csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
  await press(dialog, words.done);
  await expect(dialog).toHaveCount(0);
  await expectLink(page, '#at=7');
  await expect(readout(page, 'Epoch')).toHaveAttribute('data-value', '7');
});

for (const [width, height] of [
  [1366, 650],
  [390, 844],
  [640, 360],
] as const)
  test(`both dialogs fit ${width}x${height} by scrolling inside @chromium-only`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAt(page, '#at=3');
    if (width < 900) await press(page, 'More');
    const share = await openShare(page);
    const expectFits = async (dialog: Locator) => {
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      // Nothing is cut off at the right.
      const cut = await dialog.evaluate((all) => {
        const { right } = all.getBoundingClientRect();
        const parts = [...all.querySelectorAll('*')].filter((part) => !part.closest('svg, iframe'));
        return parts.filter((part) => part.getBoundingClientRect().right > right + 1).map((part) => part.outerHTML);
      });
      expect(cut).toEqual([]);
    };
    await expectFits(share);
    await press(share, words.done);
    if (width < 900) await press(page, 'More');
    await press(await openShare(page), words.task);
    const task = page.getByRole('dialog', { name: laterStrings.taskDialog.title });
    await expectFits(task);
    await press(task, laterStrings.taskDialog.close);
    await expect(task).toHaveCount(0);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the share dialog, ${colorScheme} @chromium-only`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page);
    await openShare(page);
    await expectNoBarriers(page, 'dialog[open]');
  });
