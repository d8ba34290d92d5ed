import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { helpStrings } from '../src/strings/help.ts';
import { laterStrings } from '../src/strings/later.ts';
import { DIST } from './changingSite.ts';
import { expectAt, readout, showingAll } from './glassbox.ts';

const BUILT = join(DIST, '../dist-single/glassbox.html');

/** The one file alone in a folder, as on a USB stick. */
const test = base.extend<{ address: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs.
  address: async ({}, use) => {
    const stick = mkdtempSync(join(tmpdir(), 'USB stick, 5 €-'));
    const path = join(stick, 'glassbox (1).html');
    copyFileSync(BUILT, path);
    await use(pathToFileURL(path).href);
    rmSync(stick, { recursive: true });
  },
});

async function open(page: Page, address: string, link = ''): Promise<void> {
  // Via an empty page, because a change of fragment alone does not reload the page.
  await page.goto('about:blank');
  await page.goto(`${address}${showingAll(link)}`);
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', /\d/);
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

test('the one file has all in it, and a policy with the hash of every script and style', () => {
  const html = readFileSync(BUILT, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const inline = Array.from(html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g), ([, , content = '']) => content);
  expect(inline.length).toBeGreaterThanOrEqual(3);
  const hashes = inline.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  expect(new Set(policy.match(/'sha256-[^']*'/g))).toEqual(new Set(hashes));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('font-src data:');
  expect(policy).not.toContain('unsafe');
  const frame = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  expect(frame).not.toMatch(/(?:src|href)="(?!data:|#)/);
  expect(readFileSync(join(DIST, 'glassbox-offline.html'), 'utf8')).toBe(html);
});

test('from the disk the page trains to the numbers of the core, and asks for nothing else', async ({
  page,
  address,
}) => {
  const problems: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && request.url().split('#')[0] !== address)
      elsewhere.push(request.url());
  });
  await open(page, address, '#seed=3');
  await expectAt(page, '#seed=3', 0);
  await press(page, '1000 epochs');
  await expectAt(page, '#seed=3', 1000);
  await press(page, 'Step back');
  await expectAt(page, '#seed=3', 999);
  await expect.poll(() => new URL(page.url()).hash).toContain('at=999');
  await page.reload();
  await expectAt(page, '#seed=3', 999);
  await press(page, 'Play');
  await press(page, 'Pause');
  const fonts = ['Glassbox Sans', 'Glassbox Math'];
  const loaded = (names: string[]) =>
    Promise.all(names.map(async (name) => (await document.fonts.load(`16px '${name}'`)).length));
  expect(await page.evaluate(loaded, fonts)).toEqual([1, 1]);
  expect(problems).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('from the disk every part opens', async ({ page, address }) => {
  await open(page, address, '#data=moons&net=4,3&at=20');
  for (const name of ['Hidden space', 'Loss surface', 'NumPy', 'Gradient check', 'Why it changes']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tabpanel', { name, exact: true }).locator(':scope > *').first()).toBeVisible();
  }
  await press(page, 'Help');
  await expect(page.getByRole('dialog', { name: helpStrings.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'Present');
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
});

test('links made from the disk say where they work, and the file does not offer itself', async ({ page, address }) => {
  await open(page, address, '#at=20');
  await press(page, 'Share');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(laterStrings.share.onlyHere.file)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/^file:.*#at=20/);
  await page.keyboard.press('Escape');
  await press(page, 'More');
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: laterStrings.files.downloadOffline, exact: true })).toHaveCount(0);
});
