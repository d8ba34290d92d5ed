import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { findEngines } from '../scripts/browsers.mjs';

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

// Tags: @touch also runs on a phone. @chromium-only needs what other engines lack under test (downloads, a throttled CPU), or
// tests what is the same in every engine, such as texts and settings. @alone measures time and must not run beside other tests.
const { chromium, firefox, webkit } = findEngines();
/** The port of the site. Vite takes the first free one from 4173 on; `webServer` stores it. */
const port = process.env.E2E_PORT ?? '4173';
const WEBKIT_TESTS = 'webkit/**';

const chromiumLaunch = {
  ...(chromium?.kind === 'system' ? { executablePath: chromium.path } : {}),
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
  ],
};
const desktopChromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1440, height: 900 },
  launchOptions: chromiumLaunch,
};
const phone = {
  ...desktopChromium,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

const chromiumProjects: Project[] = [
  { name: 'chromium', testIgnore: WEBKIT_TESTS, grepInvert: /@alone/, use: desktopChromium },
  { name: 'phone-chromium', testIgnore: WEBKIT_TESTS, grep: /@touch/, grepInvert: /@alone/, use: phone },
];

// The system's Firefox speaks WebDriver BiDi with Playwright; Playwright's own build needs nothing.
// It runs tests of what may differ between engines: numbers, addresses, keys, pointers, formulas.
const firefoxProject: Project = {
  name: 'firefox',
  testMatch: /(smoke|training|links|microSteps|hands|typing|formula|focus|serviceWorker|singleFile)[.]spec[.]ts$/,
  testIgnore: WEBKIT_TESTS,
  grepInvert: /@chromium-only|@touch|@alone/,
  use: {
    ...devices['Desktop Firefox'],
    viewport: { width: 1440, height: 900 },
    ...(firefox?.kind === 'system' ? { channel: 'moz-firefox', launchOptions: { executablePath: firefox.path } } : {}),
  },
};

// Playwright cannot drive WebKitGTK: the tests in webkit/ bring their own WebDriver client.
const webkitProject: Project =
  webkit?.kind === 'system'
    ? { name: 'webkit', testMatch: `${WEBKIT_TESTS}/*.spec.ts`, workers: 1 }
    : {
        name: 'webkit',
        testIgnore: WEBKIT_TESTS,
        grepInvert: /@chromium-only|@touch|@alone/,
        use: { ...devices['Desktop Safari'], viewport: { width: 1440, height: 900 } },
      };

const besideOthers = [
  ...(chromium ? chromiumProjects : []),
  ...(firefox ? [firefoxProject] : []),
  ...(webkit ? [webkitProject] : []),
];

const chromiumAlone: Project = {
  name: 'chromium-alone',
  testIgnore: WEBKIT_TESTS,
  grep: /@alone/,
  use: desktopChromium,
  workers: 1,
  dependencies: besideOthers.map(({ name = '' }) => name),
};

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  // One per core of a small machine: more would slow each other down.
  workers: 2,
  forbidOnly: !!process.env.CI,
  retries: 0,
  // On a busy machine axe alone takes most of a minute per page.
  timeout: 120_000,
  // `npm test` counts from the second.
  reporter: [['list'], ['json', { outputFile: '../test-results/page.json' }]],
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Traces take a third of the time: set E2E_TRACE=1 when looking for a fault.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    contextOptions: { reducedMotion: 'reduce' },
    // Only its own tests want files to come from anywhere but the server.
    serviceWorkers: 'block',
  },
  projects: [...besideOthers, ...(chromium ? [chromiumAlone] : [])],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port}`,
    cwd: '..',
    wait: { stdout: /127[.]0[.]0[.]1:(?<E2E_PORT>\d+)/ },
  },
});
