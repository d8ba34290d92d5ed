import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { findEngines } from '../scripts/browsers.mjs';

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

// Tags: @touch runs on a phone too, @chromium-only needs what the other engines cannot do under test (downloads, a
// throttled CPU) or tests what engines cannot do differently, such as another text or another setting, @alone measures time and so must not run beside other tests.
const { chromium, firefox, webkit } = findEngines();
const port = Number(process.env.E2E_PORT ?? 4173);
const results = process.env.E2E_RESULTS;
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
  { name: 'chromium-alone', testIgnore: WEBKIT_TESTS, grep: /@alone/, use: desktopChromium },
];

// Firefox of the machine speaks WebDriver BiDi with Playwright; Playwright's own build needs nothing.
// It runs what engines can do differently: numbers, addresses, keys, pointers, formulas.
const firefoxProject: Project = {
  name: 'firefox',
  testMatch: /(smoke|training|links|slowSteps|hands|formula|focus)[.]spec[.]ts$/,
  testIgnore: WEBKIT_TESTS,
  grepInvert: /@chromium-only|@touch|@alone/,
  use: {
    ...devices['Desktop Firefox'],
    viewport: { width: 1440, height: 900 },
    ...(firefox?.kind === 'system' ? { channel: 'moz-firefox', launchOptions: { executablePath: firefox.path } } : {}),
  },
};

// Playwright cannot drive WebKitGTK: the tests in webkit/ bring a WebDriver client of their own.
const webkitProject: Project =
  webkit?.kind === 'system'
    ? { name: 'webkit', testMatch: `${WEBKIT_TESTS}/*.spec.ts` }
    : {
        name: 'webkit',
        testIgnore: WEBKIT_TESTS,
        grepInvert: /@chromium-only|@touch|@alone/,
        use: { ...devices['Desktop Safari'], viewport: { width: 1440, height: 900 } },
      };

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  // As many as a small machine has cores: more get in each other's way.
  workers: 2,
  forbidOnly: !!process.env.CI,
  retries: 0,
  // On a busy machine axe alone takes most of a minute for a page.
  timeout: 120_000,
  reporter: results ? [['list'], ['json', { outputFile: `../${results}` }]] : 'list',
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Recording every page's every change takes a third of the time: E2E_TRACE=1 does it for whoever looks for a fault.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    ...(chromium ? chromiumProjects : []),
    ...(firefox ? [firefoxProject] : []),
    ...(webkit ? [webkitProject] : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.E2E_PORT,
  },
});
