import { existsSync } from 'node:fs';
import { ENGINE_NAMES, findEngines } from './browsers.mjs';
import { run, runTool } from './run.mjs';

const DOWNLOAD_LIMIT = 10 * 60_000;
const FIRST_ANSWER_LIMIT = '15000';

const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-dejavu-core'],
};

/**
 * Makes the test browsers available: those of the machine, else Playwright's own, else Debian's packages where we may
 * install them. An engine that cannot be had stays missing; the caller decides whether that matters.
 */
export async function installBrowsers() {
  const missing = missingEngines();
  if (missing.length > 0) await downloadPlaywrights(missing);
  const unusable = await unusableEngines();
  if (unusable.length > 0 && mayInstallPackages()) await installDebianPackages(unusable);
}

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
  const playwright = await import('@playwright/test');
  /** @type {import('./browsers.mjs').EngineName[]} */
  const unusable = [];
  for (const name of ENGINE_NAMES) {
    const engine = engines[name];
    const isOfTheMachine = engine?.kind === 'system';
    if (isOfTheMachine && name !== 'firefox') continue;
    const options = isOfTheMachine ? { channel: 'moz-firefox', executablePath: engine.path } : {};
    const starts = engine !== null && (await starting(playwright[name].launch(options)));
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
async function downloadPlaywrights(names) {
  console.log(`Downloading test browsers: ${names.join(', ')}…`);
  for (const name of names) {
    const { ok } = await runTool('playwright', ['install', name], {
      quiet: true,
      timeout: DOWNLOAD_LIMIT,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: FIRST_ANSWER_LIMIT },
    });
    console.log(ok ? `  ${name} downloaded` : `  ${name} could not be downloaded`);
    if (ok) continue;
    // Where the first does not come, neither do the others.
    return;
  }
}

function mayInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {import('./browsers.mjs').EngineName[]} names */
async function installDebianPackages(names) {
  const packages = [...new Set(names.flatMap((name) => DEBIAN_PACKAGES[name]))];
  console.log(`Installing Debian packages: ${packages.join(' ')}…`);
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-y', '--no-install-recommends'];
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const updated = await run('apt-get', ['update', '-o', 'DPkg::Lock::Timeout=300'], quiet);
  if (!updated.ok) console.log(updated.output);
  const installed = await run('apt-get', ['install', ...options, ...packages], quiet);
  if (!installed.ok) console.log(installed.output);
}
