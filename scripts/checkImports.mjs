// Checks the import rules of importRules.cjs. A tool that does not understand the source sees no module and finds no fault:
// that must fail, too.

import { spawnSync } from 'node:child_process';

const FEWEST_MODULES = 50;

const tool = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const rules = ['src', '--config', 'scripts/importRules.cjs'];
const { status, stdout } = spawnSync(process.execPath, [tool, ...rules], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
console.log(stdout);
const modules = Number(/\((\d+) modules/.exec(stdout)?.[1] ?? 0);
if (modules < FEWEST_MODULES) console.error(`Only ${modules} modules were looked at: the rules check nothing.`);
process.exitCode = status === 0 && modules >= FEWEST_MODULES ? 0 : 1;
