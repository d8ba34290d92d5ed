// Measures how fast a build opens on a slow line: `node scripts/measureLoading.mjs 5 dist /path/of/another/dist` opens each build five times in
// turn, on 1.6 Mbit/s with 150 ms to every answer, and presses Step until the network has made one. Needs Chromium.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findEngines } from './browsers.mjs';

const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

const [runs = '5', ...builds] = process.argv.slice(2);
/** @type {Map<string, Measure[]>} */
const measures = new Map(builds.map((build) => [build, []]));
for (let run = 0; run < Number(runs); run++)
  for (const build of run % 2 === 0 ? builds : builds.toReversed()) measures.get(build)?.push(await measure(build));
for (const [build, taken] of measures)
  for (const what of /** @type {const} */ (['firstPaint', 'largestPaint', 'firstStep', 'shift']))
    console.log(`${build}: ${what} ${taken.map((one) => one[what].toFixed(2)).join(' ')}`);

/**
 * `firstPaint`, `largestPaint` and `firstStep` in seconds, `shift` as browsers measure it.
 * @typedef {{ firstPaint: number, largestPaint: number, firstStep: number, shift: number }} Measure
 * @param {string} build
 * @returns {Promise<Measure>}
 */
async function measure(build) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const name = path === '/' ? '/index.html' : path;
      const content = readFileSync(join(build, name));
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      const isText = type.startsWith('text/');
      response.writeHead(200, { 'content-type': type, ...(isText ? { 'content-encoding': 'gzip' } : {}) });
      response.end(isText ? gzipSync(content) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const path = findEngines().chromium?.path;
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await page.addInitScript(follow);
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}/`);
  await page.waitForFunction(() => 'firstStep' in window);
  const firstStep = /** @type {number} */ (await page.evaluate('firstStep'));
  await page.waitForLoadState('networkidle');
  const painted = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { firstPaint: paint?.startTime ?? 0, ...Object(window).seen };
  });
  await browser.close();
  server.close();
  const { firstPaint, largestPaint, shift } = painted;
  return { firstPaint: firstPaint / 1000, largestPaint: largestPaint / 1000, firstStep: firstStep / 1000, shift };
}

/** In the page: presses Step from its first appearance until the network has made a step. */
function follow() {
  const seen = { largestPaint: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!Object(entry).hadRecentInput) seen.shift += Object(entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const timer = setInterval(() => {
    const epoch = document.querySelector('output[aria-label="Epoch"]');
    if (Number(Object(epoch).dataset?.value) > 0) {
      Object.assign(window, { firstStep: performance.now() });
      clearInterval(timer);
    } else
      for (const button of document.querySelectorAll('button'))
        if (/Step epoch$/.test(button.textContent ?? '')) button.click();
  }, 20);
}
