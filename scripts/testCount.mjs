import { existsSync, readFileSync } from 'node:fs';
import { root } from './run.mjs';

/** @typedef {{ passed: number, failed: number, projects: Set<string> }} TestCount `projects`: where a page test ran */

/** @returns {TestCount} */
export function newCount() {
  return { passed: 0, failed: 0, projects: new Set() };
}

/**
 * Adds what Vitest's JSON report says.
 * @param {TestCount} count
 * @param {string} path
 */
export function addUnitCount(count, path) {
  const report = readReport(path);
  count.passed += report?.numPassedTests ?? 0;
  count.failed += report?.numFailedTests ?? 0;
}

/**
 * Adds what Playwright's JSON report says.
 * @param {TestCount} count
 * @param {string} path
 */
export function addPageCount(count, path) {
  const report = readReport(path);
  count.passed += report?.stats.expected ?? 0;
  count.failed += report?.stats.unexpected ?? 0;
  for (const suite of report?.suites ?? []) addProjects(count, suite);
}

/**
 * @param {TestCount} count
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 */
function addProjects(count, suite) {
  for (const { tests } of suite.specs)
    for (const { projectName, status } of tests) if (status !== 'skipped') count.projects.add(projectName);
  for (const inner of suite.suites ?? []) addProjects(count, inner);
}

/** @param {string} path */
function readReport(path) {
  const file = root + path;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
