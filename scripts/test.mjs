// `npm test`: installs what is missing, then checks everything, the cheap things first, and stops at the first failure.
// `npm run check` is `--fast`: format, lint, types, import rules and the unit tests that are not tagged `slow`, for every commit.
// `--unit` stops before the build; `--e2e` only builds and tests the page. GLASSBOX_ENGINES=chromium,firefox,webkit makes
// the lack of one of these a failure; without it, a missing engine is only reported.

import { rmSync } from 'node:fs';
import { describeEngine, ENGINE_NAMES, findEngines } from './browsers.mjs';
import { checkImports, checkSizes, checkTypes } from './checks.mjs';
import { endWithNpm } from './endWithNpm.mjs';
import { freePort } from './freePort.mjs';
import { installPackages, requireNode } from './install.mjs';
import { installBrowsers } from './installBrowsers.mjs';
import { root, runTool } from './run.mjs';
import { addPageCount, addUnitCount, newCount } from './testCount.mjs';

const withUnit = !process.argv.includes('--e2e');
const isFast = process.argv.includes('--fast');
const withPage = !process.argv.includes('--unit') && !isFast;
const count = newCount();

requireNode();
endWithNpm();
await installPackages();
if (withPage) {
  await installBrowsers();
  requireEngines();
}
rmSync(`${root}test-results`, { recursive: true, force: true });
if (withUnit) await checkSource();
if (withPage) await checkPage();
console.log(`\n${count.passed} passed, ${count.failed} failed`);

async function checkSource() {
  await step('Format and lint', () =>
    runTool('biome', ['ci', '--error-on-warnings', '--colors=off', '.'], { quiet: true }),
  );
  await step('Types', checkTypes);
  await step('Import rules', checkImports);
  if (!isFast)
    await step('Unused code', () =>
      runTool('knip', ['--config', 'scripts/knip.json', '--no-progress'], { quiet: true }),
    );

  const results = 'test-results/unit.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const which = isFast ? ['--tags-filter=!slow'] : [];
  await step(
    isFast ? 'Fast unit tests' : 'Unit tests',
    () => runTool('vitest', ['run', ...reporters, ...which]),
    () => addUnitCount(count, results),
  );
}

async function checkPage() {
  await step('Build', () => runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true }));
  await step('Size limit', checkSizes);

  const { chromium, firefox, webkit } = findEngines();
  const inChromium = ['--project=chromium', '--project=phone-chromium'];
  const projects = [...(chromium ? inChromium : []), ...(firefox ? ['--project=firefox'] : [])];
  if (projects.length > 0) await testPage('Page tests', projects);
  // Tests that measure time must not share the machine with others.
  if (chromium) await testPage('Page tests that measure time', ['--project=chromium-alone', '--workers=1']);
  if (webkit) await testPage('Page tests in WebKit', ['--project=webkit', '--workers=1']);
  await reportEngines();
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function testPage(name, args) {
  const results = `test-results/${name.toLowerCase().replaceAll(' ', '-')}.json`;
  const env = { E2E_PORT: String(await freePort(0)), E2E_RESULTS: results };
  await step(
    name,
    () => runTool('playwright', ['test', '-c', 'e2e/playwright.config.ts', '--pass-with-no-tests', ...args], { env }),
    () => addPageCount(count, results),
  );
}

/**
 * @param {string} name
 * @param {() => Promise<import('./run.mjs').RunResult>} check
 * @param {() => void} [addCount] reads how many tests passed and failed
 */
async function step(name, check, addCount) {
  console.log(`\n== ${name}`);
  const begin = Date.now();
  const { ok, output } = await check();
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  addCount?.();
  if (ok) return console.log(`${name}: passed (${seconds} s)`);
  console.log(output);
  console.log(`${name}: failed (${seconds} s)`);
  // A failed check is one failure, even where no single test of it is.
  console.log(`\n${count.passed} passed, ${Math.max(1, count.failed)} failed`);
  process.exit(1);
}

function requireEngines() {
  const engines = findEngines();
  const missing = requiredEngines().filter((name) => !ENGINE_NAMES.some((known) => known === name && engines[known]));
  if (missing.length === 0) return;
  console.error(`These browser engines are required and could not be had: ${missing.join(', ')}.`);
  process.exit(1);
}

function requiredEngines() {
  return (process.env.GLASSBOX_ENGINES ?? '').split(',').filter((name) => name !== '');
}

/** Says which engines ran. One that is required and in which no test ran is a failure, however that came about. */
async function reportEngines() {
  const engines = findEngines();
  console.log('\nBrowser engines:');
  for (const name of ENGINE_NAMES) {
    const ran = count.projects.has(name);
    console.log(`  ${name}: ${ran ? await describeEngine(name, engines[name]) : 'not tested'}`);
    if (!ran && requiredEngines().includes(name)) count.failed++;
  }
  if (count.failed > 0) process.exitCode = 1;
}
