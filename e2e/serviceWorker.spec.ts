import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { laterStrings } from '../src/strings/later.ts';
import { type ChangingSite, DIST, startSite } from './changingSite.ts';
import { expectAt, expectAtAddress, readout, showingAll } from './glassbox.ts';

const test = base.extend<{ site: ChangingSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs.
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Opens a page of the site. */
async function open(page: Page, site: ChangingSite, link = ''): Promise<void> {
  await page.goto(`${site.address}${showingAll(link)}`);
  await expect(readout(page, 'Training loss')).toHaveAttribute('data-value', /\d/);
}

/** The first visit: opens the page, and waits until all of it is stored. */
async function visit(page: Page, site: ChangingSite): Promise<void> {
  await open(page, site);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** As the browser does from time to time: looks for another version. Returns whether one is stored and waits. */
function look(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing, waiting } = registration;
    if (!installing) return waiting !== null;
    return new Promise<boolean>((resolve) =>
      installing.addEventListener('statechange', () => {
        if (installing.state !== 'installing') resolve(installing.state === 'installed');
      }),
    );
  });
}

/** In the page: marks the root once the page knows its service worker, which is the last thing that it loads. */
function markRegistration(): void {
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = async function (...asked) {
    const registration = await register.apply(this, asked);
    document.documentElement.dataset.registered = '';
    return registration;
  };
}

function notice(page: Page) {
  return page.getByRole('status').filter({ hasText: laterStrings.messages.newVersion });
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

test('the service worker lists every file of the build, each with the hash of its content', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const listed = Array.from(worker.matchAll(/"url":"([^"]*)","integrity":"([^"]*)"/g));
  const there = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(DIST, name)).isFile(),
  );
  const names = listed.map(([, url]) => (url === './' ? 'index.html' : url));
  expect(new Set(names)).toEqual(new Set(there.filter((name) => name !== 'sw.js')));
  for (const [, url = '', integrity] of listed) {
    const content = readFileSync(join(DIST, url === './' ? 'index.html' : url));
    expect(integrity, url).toBe(`sha256-${createHash('sha256').update(content).digest('base64')}`);
  }
});

test('after one visit the page opens and trains without a network, whatever its query', async ({ page, site }) => {
  await visit(page, site);
  site.cut();
  await page.goto(`${site.address}?x=1${showingAll('#seed=3')}`);
  await expectAt(page, '#seed=3', 0);
  await press(page, '100 epochs');
  await expectAt(page, '#seed=3', 100);
  await page.reload();
  await expectAt(page, '#seed=3', 100);
  expect(await page.evaluate(() => document.fonts.load("16px 'Glassbox Sans'").then((fonts) => fonts.length))).toBe(1);
});

test('without a network parts open and the one file can be had', async ({ page, site, browserName }) => {
  await visit(page, site);
  site.cut();
  await open(page, site, '#data=circle');
  for (const name of ['Hidden space', 'NumPy', 'Gradient check']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tabpanel', { name, exact: true }).locator(':scope > *').first()).toBeVisible();
  }
  await press(page, 'Help');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'More');
  const entry = page.getByRole('button', { name: laterStrings.files.downloadOffline, exact: true });
  await expect(entry).toBeVisible();
  // Firefox under test never tells of a download.
  if (browserName !== 'chromium') return;
  const download = page.waitForEvent('download');
  await entry.click();
  expect((await download).suggestedFilename()).toBe('glassbox.html');
  expect(readFileSync(await (await download).path())).toEqual(readFileSync(join(DIST, 'glassbox-offline.html')));
});

test('a new version waits, says so quietly once the run rests, and comes when it is asked for', async ({
  page,
  site,
}) => {
  await visit(page, site);
  await press(page, 'Play');
  site.publish('A new version');
  expect(await look(page)).toBe(true);
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await press(page, 'Pause');
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).not.toHaveTitle('A new version');
  await press(page, 'Step epoch');
  await expectAtAddress(page);
  const position = Number(await readout(page, 'Epoch').getAttribute('data-value'));
  expect(position).toBeGreaterThan(0);
  await press(page, laterStrings.messages.reload);
  await expect(page).toHaveTitle('A new version');
  await expectAt(page, '', position);
  await expect(notice(page)).toHaveCount(0);
  site.cut();
  await page.reload();
  await expect(page).toHaveTitle('A new version');
  await expectAt(page, '', position);
});

test('a tab that stays open goes on with its own version, is told of the new one, and can follow', async ({
  page,
  site,
}) => {
  await visit(page, site);
  const other = await page.context().newPage();
  await other.addInitScript(markRegistration);
  await open(other, site, '#seed=5');
  await expect(other.locator('html[data-registered]')).toBeAttached({ timeout: 30_000 });
  const old = readdirSync(join(site.folder, 'assets'));
  site.publish('A new version');
  await look(page);
  await press(page, laterStrings.messages.reload);
  await expect(page).toHaveTitle('A new version');
  // The host has none of these files any more.
  const found = await other.evaluate(
    (names) => Promise.all(names.map((name) => fetch(`./assets/${name}`).then(({ ok }) => ok))),
    old,
  );
  expect(found).toEqual(old.map(() => true));
  await press(other, '10 epochs');
  await expectAt(other, '#seed=5', 10);
  await expect(notice(other)).toBeVisible();
  await press(other, laterStrings.messages.reload);
  await expect(other).toHaveTitle('A new version');
  await expectAt(other, '#seed=5', 10);
});

test('of many versions, two are kept @chromium-only', async ({ page, site }) => {
  await visit(page, site);
  for (const title of ['Second', 'Third', 'Fourth']) {
    site.publish(title);
    expect(await look(page)).toBe(true);
    await press(page, laterStrings.messages.reload);
    await expect(page).toHaveTitle(title);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  }
  const sets = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => /^glassbox http/.test(name)).length);
  expect(await sets()).toBe(2);
});

test('half a new version changes nothing; the whole one comes later @chromium-only', async ({ page, site }) => {
  await visit(page, site);
  const [name = ''] = readdirSync(join(site.folder, 'assets')).filter((file) => file.startsWith('numpy-'));
  site.publish('A new version');
  const path = join(site.folder, 'assets', name.replace('.js', '1.js'));
  const content = readFileSync(path);
  writeFileSync(path, 'Please log in to the network of this school.');
  expect(await look(page)).toBe(false);
  site.cut();
  await page.reload();
  await expect(page).not.toHaveTitle('A new version');
  await page.getByRole('tab', { name: 'NumPy', exact: true }).click();
  await expect(page.getByRole('tabpanel', { name: 'NumPy', exact: true }).locator(':scope > *').first()).toBeVisible();
  site.restore();
  writeFileSync(path, content);
  expect(await look(page)).toBe(true);
  await press(page, laterStrings.messages.reload);
  await expect(page).toHaveTitle('A new version');
});

test('browsers offer to install the page, and know it by its address @chromium-only', async ({ page, site }) => {
  await visit(page, site);
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A window under test counts as a private one.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  // Two sites on one host are two apps.
  expect(await browser.send('Page.getAppId')).toMatchObject({ appId: site.address });
});
