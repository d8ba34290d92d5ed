// Before `npm test`: finds the machine's browsers, else downloads Playwright's, else installs Debian's packages if it may. An
// engine may stay missing; `npm test` decides whether that matters.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox, webkit } from '@playwright/test';
import { ENGINE_NAMES, findEngines } from './browsers.mjs';

const DOWNLOAD_LIMIT = 10 * 60_000;
const FIRST_ANSWER_LIMIT = '15000';

const PLAYWRIGHTS = { chromium, firefox, webkit };

const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-dejavu-core'],
};

const missing = missingEngines();
if (missing.length > 0) downloadPlaywrights(missing);
const unusable = await unusableEngines();
if (unusable.length > 0 && mayInstallPackages()) installDebianPackages(unusable);

function missingEngines() {
  const engines = findEngines();
  return ENGINE_NAMES.filter((name) => engines[name] === null);
}

/**
 * Only a start tells whether an engine works: Playwright's builds need libraries that a bare Linux lacks, and a Firefox of the
 * machine may be too old to be driven (140 is, 153 is not).
 */
async function unusableEngines() {
  const engines = findEngines();
  /** @type {import('./browsers.mjs').EngineName[]} */
  const unusable = [];
  for (const name of ENGINE_NAMES) {
    const engine = engines[name];
    const isOfTheMachine = engine?.kind === 'system';
    if (isOfTheMachine && name !== 'firefox') continue;
    const options = isOfTheMachine ? { channel: 'moz-firefox', executablePath: engine.path } : {};
    const starts = engine !== null && (await starting(PLAYWRIGHTS[name].launch(options)));
    if (!starts) unusable.push(name);
  }
  return unusable;
}

/** @param {Promise<import('@playwright/test').Browser>} launch */
async function starting(launch) {
  try {
    await (await launch).close();
    return true;
  } catch {
    return false;
  }
}

/** @param {import('./browsers.mjs').EngineName[]} names */
function downloadPlaywrights(names) {
  console.log(`Downloading test browsers: ${names.join(', ')}…`);
  for (const name of names) {
    const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', name], {
      timeout: DOWNLOAD_LIMIT,
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: FIRST_ANSWER_LIMIT },
    });
    console.log(status === 0 ? `  ${name} downloaded` : `  ${name} could not be downloaded`);
    // Without the first, the others do not come either.
    if (status !== 0) return;
  }
}

function mayInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {import('./browsers.mjs').EngineName[]} names */
function installDebianPackages(names) {
  const packages = [...new Set(names.flatMap((name) => DEBIAN_PACKAGES[name]))];
  console.log(`Installing Debian packages: ${packages.join(' ')}…`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}

/** Shows the output of apt-get only if it fails. */
function aptGet(/** @type {string[]} */ ...args) {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.log(stdout, stderr);
}
