import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';
import { expectAt, openAt, readout, valueShown } from './glassbox.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const [what, link] of [
    ['the default screen', ''],
    ['a cloud with a test set', '#data=circle&n=40&net=4,2&at=100'],
    ['presenting', '#view=present&at=60'],
  ] as const)
    test(`axe finds nothing on ${what}, ${colorScheme} @touch`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openAt(page, link);
      await expectNoBarriers(page);
    });

test('nothing scrolls sideways and the main parts are there @touch', async ({ page }) => {
  await openAt(page, '#at=60');
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 320, height: 240 },
  ]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expect(page.getByRole('button', { name: 'Step epoch', exact: true })).toBeVisible();
  }
});

test('at 1280x720 and larger, the page fits one screen without scrolling', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await openAt(page, '#at=60');
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  }
});

test('the main tasks work by keyboard alone', async ({ page }) => {
  await openAt(page);
  await page.keyboard.press('ArrowRight');
  await expectAt(page, '', 1);
  await page.keyboard.press('ArrowLeft');
  await expectAt(page, '', 0);
  await page.keyboard.press('Space');
  await expect.poll(() => valueShown(page, 'Epoch')).toBeGreaterThan(1);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.keyboard.press('r');
  await expectAt(page, '', 0);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/view=present/);
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the graph is one Tab stop, and arrow keys move through it', async ({ page }) => {
  await openAt(page);
  const graph = page.getByRole('group', { name: 'Network', exact: true });
  await expect(graph.locator('[tabindex="0"]')).toHaveCount(1);
  await graph.locator('[tabindex="0"]').focus();
  const visited = new Set<string>();
  for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    visited.add((await page.locator(':focus').getAttribute('aria-label')) ?? '');
  }
  expect(visited.size).toBeGreaterThanOrEqual(4);
  await expect(graph.getByRole('button', { name: /^Weight x1 to h2, / })).toHaveCount(1);
});

test('a screen reader hears what a step did, once, and nothing while playing', async ({ page }) => {
  await openAt(page);
  const live = page.locator('[aria-live="polite"]');
  await page.getByRole('button', { name: 'Step epoch', exact: true }).click();
  await expect(live).toContainText('Epoch 1');
  await expect(live).toHaveText(
    'Epoch 1. The bias of y rose most, from 0.04 to 0.18. Loss fell from 0.548 to 0.533. 1 of 4 correct.',
  );
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => valueShown(page, 'Epoch')).toBeGreaterThan(4);
  await expect(live).not.toContainText(/Epoch [234]\b/);
  await expect(readout(page, 'Epoch')).toHaveAttribute('aria-live', 'off');
});

test('nothing leaves the page, and the policy forbids it', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openAt(page, '#at=60');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'self'/);
  await expect(policy).not.toHaveAttribute('content', /unsafe-eval/);
});

test('a remote control steps while presenting, and Escape leads back @chromium-only', async ({ page }) => {
  await openAt(page, '#view=present');
  const update = readout(page, 'Epoch');
  await page.keyboard.press('PageDown');
  await expect(update).toHaveAttribute('data-value', '1');
  await page.keyboard.press('PageDown');
  await expect(update).toHaveAttribute('data-value', '2');
  await page.keyboard.press('PageUp');
  await expect(update).toHaveAttribute('data-value', '1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(update).toHaveAttribute('data-value', '1');
});
