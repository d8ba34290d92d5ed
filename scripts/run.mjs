import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at the end, wherever the command was called from. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Where each tool's program lies in node_modules; called through Node itself, so that no shell is needed on any system. */
const programs = {
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  'size-limit': 'size-limit/bin.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * @typedef {{ quiet?: boolean, env?: Record<string, string>, timeout?: number }} RunOptions
 * `quiet` keeps the output back and returns it; `timeout` is in milliseconds.
 * @typedef {{ ok: boolean, output: string }} RunResult
 */

/**
 * Runs a development tool of the project in its folder.
 * @param {keyof typeof programs} tool
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(tool, args, options) {
  return run(process.execPath, [`${root}node_modules/${programs[tool]}`, ...args], options);
}

/**
 * Runs npm: the one that called us where npm did, else the one on the path.
 * @param {string[]} args
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Runs a program in the project's folder. Never throws: a program that cannot be started has failed.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions & { shell?: boolean }} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { quiet = false, env = {}, timeout, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
      ...(timeout === undefined ? {} : { timeout }),
    });
    let output = '';
    child.stdout?.on('data', (text) => {
      output += text;
    });
    child.stderr?.on('data', (text) => {
      output += text;
    });
    // Whoever ends us must not leave the tool behind, nor what it has started: tools tidy up on an interrupt. Ctrl-C
    // reaches the tool by itself; there we only wait until it has done so.
    const interrupt = () => void child.kill('SIGINT');
    const wait = () => {};
    process.on('SIGTERM', interrupt).on('SIGHUP', interrupt).on('SIGINT', wait);
    const finish = (/** @type {RunResult} */ result) => {
      process.off('SIGTERM', interrupt).off('SIGHUP', interrupt).off('SIGINT', wait);
      resolve(result);
    };
    child.on('error', (error) => finish({ ok: false, output: error.message }));
    child.on('close', (code) => finish({ ok: code === 0, output }));
  });
}
