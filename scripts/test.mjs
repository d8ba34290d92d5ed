// `npm test`: runs scripts of package.json, the cheap ones first, stops at the first failure, and counts tests. A browser engine
// that is missing is reported; GLASSBOX_ENGINES=chromium,firefox,webkit makes it a failure.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { describeEngine, ENGINE_NAMES, findEngines } from './browsers.mjs';

const CHECKS = ['lock', 'lint', 'types', 'imports', 'unused', 'unit', 'build', 'size', 'page'];

const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// npm starts this program through a shell, which passes no signal on: end when npm has ended.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500).unref();

const engines = findEngines();
const required = (process.env.GLASSBOX_ENGINES ?? '').split(',').filter((name) => name !== '');
const missing = required.filter((name) => !ENGINE_NAMES.some((known) => known === name && engines[known]));
if (missing.length > 0)
  console.error(`These browser engines are required and could not be had: ${missing.join(', ')}.`);

rmSync('test-results', { recursive: true, force: true });
let ok = missing.length === 0;
for (const check of CHECKS) ok = ok && (await run(check));

const unit = readReport('test-results/unit.json');
/** @type {import('@playwright/test/reporter').JSONReport | null} */
const page = readReport('test-results/page.json');
const passed = (unit?.numPassedTests ?? 0) + (page?.stats.expected ?? 0);
let failed = (unit?.numFailedTests ?? 0) + (page?.stats.unexpected ?? 0);
if (page) sayEngines(new Set(page.suites.flatMap(projectsIn)));
// A failed check is one failure, even without a failed test.
if (!ok) failed = Math.max(1, failed);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string} script a script of package.json
 * @returns {Promise<boolean>} whether all was well
 */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn(`npm run ${script}`, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    // Leave no process behind. A check and its children are a process group, and an interrupt makes all of them tidy up: shells
    // pass no signal on. On Windows, Ctrl-C reaches every process by itself.
    const interrupt = () => {
      if (child.pid && process.platform !== 'win32') process.kill(-child.pid, 'SIGINT');
    };
    for (const signal of ENDS) process.on(signal, interrupt);
    child.on('close', (code) => {
      for (const signal of ENDS) process.off(signal, interrupt);
      resolve(code === 0);
    });
  });
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/**
 * The names of the projects in which a test ran.
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @returns {string[]}
 */
function projectsIn(suite) {
  const tests = suite.specs.flatMap((spec) => spec.tests).filter(({ status }) => status !== 'skipped');
  return [...tests.map(({ projectName }) => projectName), ...(suite.suites ?? []).flatMap(projectsIn)];
}

/**
 * Says which engines ran. A required engine without any test is a failure.
 * @param {Set<string>} projects
 */
function sayEngines(projects) {
  console.log('\nBrowser engines:');
  for (const name of ENGINE_NAMES) {
    const ran = projects.has(name);
    console.log(`  ${name}: ${ran ? describeEngine(name, engines[name]) : 'not tested'}`);
    if (!ran && required.includes(name)) failed++;
  }
}
