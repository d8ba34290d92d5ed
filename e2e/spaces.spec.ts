import { expect, test } from '@playwright/test';
import { readLink } from '../src/config/link/link.ts';
import { createLossSurface } from '../src/core/analysis/lossSurface.ts';
import { createRun } from '../src/core/run/run.ts';
import { expectNoBarriers } from './axe.ts';
import { expected, openAt, readout, valueShown } from './glassbox.ts';

test('the spaces are tabs: one Tab stop, arrow keys choose, and the decision boundary is the first @chromium-only', async ({
  page,
}) => {
  await openAt(page);
  const input = page.getByRole('tab', { name: 'Input space' });
  await expect(input).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Input space' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Decision boundary' })).toBeVisible();

  await input.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Hidden space' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Hidden space' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel', { name: 'Loss surface' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(input).toBeFocused();
  await expect(page.getByRole('img', { name: 'Decision boundary' })).toBeVisible();
  // The arrow keys chose tabs and did not step.
  await expect(readout(page, 'Update')).toHaveAttribute('data-value', '0');
});

test('the hidden space says where the points are, turns by keys, and follows training @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#at=1000');
  await page.getByRole('tab', { name: 'Hidden space' }).click();
  const space = page.getByRole('img', { name: 'Hidden space' });
  await expect(space).toHaveAccessibleDescription(/a\(h1\), a\(h2\), a\(h3\)/);
  // XOR is solved here: the two points of class 1 lie above the plane, the others below it.
  await expect(space).toHaveAccessibleDescription(/\(0, 1\), target 1: [^.]*\.\d+, h2 .*, above the cut/);
  await expect(space).toHaveAccessibleDescription(/\(0, 0\), target 0: .*, below the cut\. \(0, 1\)/);

  const cube = page.getByRole('slider', { name: 'Turn the cube' });
  const before = await cube.getAttribute('aria-valuetext');
  await cube.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(cube).not.toHaveAttribute('aria-valuetext', before ?? '');
  await page.getByRole('button', { name: 'Reset view' }).click();
  await expect(cube).toHaveAttribute('aria-valuetext', before ?? '');
  await expect(readout(page, 'Update')).toHaveAttribute('data-value', '1000');
});

test('names of points and axes do not overlap in the hidden space @chromium-only', async ({ page }) => {
  for (const link of ['#at=144', '#grad=tutorial&data=and&at=100', '#at=1000']) {
    await openAt(page, link);
    await page.getByRole('tab', { name: 'Hidden space' }).click();
    const names = page.getByRole('img', { name: 'Hidden space' }).locator('text');
    await expect(names).toHaveCount(8);
    const boxes = await names.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        // Letters are lower than the boxes that browsers give their text.
        const apart = Math.abs(one.y - other.y) >= one.height * 0.75;
        expect(apart || one.right <= other.left + 2 || other.right <= one.left + 2).toBe(true);
      }
  }
});

test('a network without a hidden layer has no hidden space, and a wide one offers a choice of three neurons @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#net=0');
  await page.getByRole('tab', { name: 'Hidden space' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Hidden space' });
  await expect(panel).toContainText('no hidden layer');

  await openAt(page, '#net=5,4');
  await page.getByRole('tab', { name: 'Hidden space' }).click();
  await page.getByRole('combobox', { name: 'Axis 1' }).selectOption('h2.4');
  await expect(page.getByRole('img', { name: 'Hidden space' })).toHaveAccessibleDescription(/a\(h2\.4\), a\(h2\.2\)/);
  await page.getByRole('combobox', { name: 'Hidden layer' }).selectOption('Layer 1 (5)');
  await expect(panel).toContainText('z of h2.1 is 0');
});

test('the loss surface shows the current loss, can be read by keys, and is renewed at rest @chromium-only', async ({
  page,
}) => {
  await openAt(page, '#at=40');
  await page.getByRole('tab', { name: 'Loss surface' }).click();
  const here = readout(page, 'Loss on the surface');
  await expect(here).toHaveAttribute('data-value', String(expected('#at=40', 40).training.loss));
  await expect(page.getByRole('img', { name: 'Loss surface' })).toHaveAccessibleDescription(/w\(x1→h1\) from/);

  const run = createRun(readLink('').spec);
  run.seek(40, () => true);
  const analysis = createLossSurface({ kind: 'lossSurface', across: 0, up: 1 }, run.analysisInput());
  analysis.advance(() => true);
  const { losses, side } = analysis.result();
  const crosshair = page.getByRole('slider', { name: 'Place on the loss surface' });
  await crosshair.focus();
  for (let presses = 0; presses < side; presses++) await page.keyboard.press('ArrowUp');
  for (let presses = 0; presses < side; presses += 5) await page.keyboard.press('Shift+ArrowLeft');
  await expect(crosshair).toHaveAttribute('aria-valuenow', '0');
  await expect(crosshair).toHaveAttribute('aria-valuetext', new RegExp(`loss ${(losses[0] ?? 0).toPrecision(4)}$`));

  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Loss surface' })).toContainText(
    'As of epoch 40; renewed when the page rests.',
  );
  await expect.poll(() => valueShown(page, 'Update')).toBeGreaterThan(43);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(here).toHaveAttribute('data-value', String(await valueShown(page, 'Training loss')));
});

test('a button makes the weight selected in the network an axis @chromium-only', async ({ page }) => {
  await openAt(page);
  await page.getByRole('tab', { name: 'Loss surface' }).click();
  await page.getByRole('button', { name: /^Weight h2 to y/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'w(h2→y) up' }).click();
  await expect(page.getByRole('combobox', { name: 'Up', exact: true })).toHaveValue('w1.1.0');
  await expect(page.getByRole('img', { name: 'Loss surface' })).toHaveAccessibleDescription(/w\(h2→y\) from/);
});

for (const name of ['Hidden space', 'Loss surface'])
  test(`axe finds nothing on the panel ${name} @chromium-only`, async ({ page }) => {
    await openAt(page, '#net=5,4&at=60');
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('img', { name })).toHaveAccessibleDescription(/./);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoBarriers(page, '[role="tabpanel"]');
    }
  });
