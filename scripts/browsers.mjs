// Which browser engines this machine can test with. Its own browsers come first, then the ones Playwright has downloaded.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** @type {readonly EngineName[]} */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'];

/**
 * The programs of an engine. `system`: a browser of the machine; `playwright`: a build of Playwright's own.
 * @typedef {{ kind: 'system' | 'playwright', path: string }} Engine
 * WebKit of the machine is driven through its WebDriver, on a display of its own.
 * @typedef {Engine & { miniBrowser: string, xvfb: string }} WebKitOfTheMachine
 */

/** @returns {Engine | null} */
function findChromium() {
  const path = firstExisting([
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]);
  return path ? { kind: 'system', path } : findPlaywrights('chromium');
}

/** @returns {Engine | null} */
function findFirefox() {
  const path = firstExisting([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr']);
  return path ? { kind: 'system', path } : findPlaywrights('firefox');
}

/** @returns {Engine | null} */
function findWebKit() {
  return findWebKitOfTheMachine() ?? findPlaywrights('webkit');
}

/** @returns {WebKitOfTheMachine | null} */
export function findWebKitOfTheMachine() {
  const path = firstExisting(['/usr/bin/WebKitWebDriver']);
  const xvfb = firstExisting(['/usr/bin/Xvfb']);
  const miniBrowser = firstExisting(
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
      libraryFolders().map((folder) => `${folder}/${version}/MiniBrowser`),
    ),
  );
  return path && xvfb && miniBrowser ? { kind: 'system', path, miniBrowser, xvfb } : null;
}

/** @returns {Record<EngineName, Engine | null>} */
export function findEngines() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/**
 * @param {EngineName} name
 * @returns {Engine | null}
 */
function findPlaywrights(name) {
  const path = createRequire(import.meta.url)('@playwright/test')[name].executablePath();
  return existsSync(path) ? { kind: 'playwright', path } : null;
}

/** Debian keeps libraries in a folder for each kind of processor: /usr/lib/x86_64-linux-gnu. */
function libraryFolders() {
  if (process.platform !== 'linux') return [];
  return ['/usr/lib', '/usr/lib64', '/usr/libexec', ...readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`)];
}

/** @param {(string | undefined)[]} paths */
function firstExisting(paths) {
  return paths.find((path) => path !== undefined && existsSync(path));
}

/**
 * "Chromium 156.0.8078.79", as the program itself says it; WebKit's programs say nothing, there Debian does.
 * @param {EngineName} name
 * @param {Engine | null} engine
 */
export function describeEngine(name, engine) {
  if (engine?.kind !== 'system') return "Playwright's own build";
  const [program, ...args] =
    name === 'webkit' ? ['dpkg-query', '--show', 'webkit2gtk-driver'] : [engine.path, '--version'];
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 });
  const version = /^.*\d+\.\d+.*$/m
    .exec(stdout ?? '')?.[0]
    .trim()
    .replace('\t', ' ');
  return status === 0 && version ? version : engine.path;
}
