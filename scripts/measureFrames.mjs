// Measures a built page that plays as fast as it can, with the processor slowed four times. By hand, not in `npm test`:
//
//   node scripts/measureFrames.mjs 10 dist ../before/dist
//
// opens each build ten times, by turns: a machine has slow and fast minutes, so only measurements side by side compare.

import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findEngines } from './browsers.mjs';

const SLOWED = 4;
/** Playing from zero ends at the last position, after a few seconds. */
const FROM_MILLISECONDS = 300;
const MILLISECONDS = 2000;

const [runs = '5', ...folders] = process.argv.slice(2);
const builds = folders.length > 0 ? folders : ['dist'];
/** @type {Map<string, Measure[]>} */
const measures = new Map(builds.map((build) => [build, []]));

for (let run = 0; run < Number(runs); run++)
  for (const build of run % 2 === 0 ? builds : builds.toReversed()) measures.get(build)?.push(await measure(build));

for (const [build, taken] of measures) {
  const frames = taken.map((one) => one.framesASecond);
  console.log(
    `${build}: ${mean(frames)} frames/s [${Math.min(...frames).toFixed(1)} to ${Math.max(...frames).toFixed(1)}], ` +
      `numbers ${mean(taken.map((one) => one.numbersASecond))} a second, ` +
      `tasks over 50 ms in ${taken.length} runs: ${taken.flatMap((one) => one.longTasks).join(', ') || 'none'}`,
  );
}

/**
 * @typedef {{ framesASecond: number, numbersASecond: number, longTasks: number[] }} Measure
 * @param {string} build
 * @returns {Promise<Measure>}
 */
async function measure(build) {
  const server = await preview({ build: { outDir: build }, preview: { port: 0 }, logLevel: 'silent' });
  const path = findEngines().chromium?.path;
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
  await page.getByLabel('Speed').first().selectOption({ label: 'As fast as possible' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const taken = await page.evaluate(follow, [FROM_MILLISECONDS, MILLISECONDS]);
  await browser.close();
  await server.close();
  return taken;
}

/**
 * In the page.
 * @param {number[]} time
 * @returns {Promise<Measure>}
 */
async function follow([from = 0, milliseconds = 0]) {
  await new Promise((resolve) => setTimeout(resolve, from));
  const start = performance.now();
  let frames = 0;
  let numbers = 0;
  /** @type {number[]} */
  const longTasks = [];
  const epoch = document.querySelector('output[aria-label="Epoch"]');
  if (epoch) new MutationObserver(() => numbers++).observe(epoch, { characterData: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (duration > 50) longTasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  while (performance.now() - start < milliseconds) {
    await new Promise(requestAnimationFrame);
    frames++;
  }
  const seconds = (performance.now() - start) / 1000;
  return { framesASecond: frames / seconds, numbersASecond: numbers / seconds, longTasks };
}

/** @param {readonly number[]} values */
function mean(values) {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1);
}
