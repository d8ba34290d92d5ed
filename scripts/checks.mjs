import { runTool } from './run.mjs';

const TYPE_CONFIGS = ['tsconfig.json', 'tsconfig.core.json', 'tsconfig.worker.json', 'tsconfig.node.json'];

/** Fewer modules than this means that the tool did not understand the source, and would find any import in order. */
const FEWEST_MODULES = 50;

/** The page, the core (without the DOM), the worker (without the page's DOM), and what runs in Node: each its own world. */
export async function checkTypes() {
  const results = await Promise.all(
    TYPE_CONFIGS.map((config) =>
      runTool(
        'tsc',
        ['--project', config, '--pretty', 'false', '--incremental', '--tsBuildInfoFile', knownTypes(config)],
        {
          quiet: true,
        },
      ),
    ),
  );
  return { ok: results.every(({ ok }) => ok), output: results.map(({ output }) => output).join('') };
}

/** Where the compiler keeps what it knows, so that the next check looks at what has changed. */
function knownTypes(/** @type {string} */ config) {
  return `node_modules/.cache/types/${config}.tsbuildinfo`;
}

/** Who may import whom: the table is scripts/importRules.cjs. */
export async function checkImports() {
  const result = await runTool('depcruise', ['src', '--config', 'scripts/importRules.cjs'], { quiet: true });
  const modules = Number(/\((\d+) modules/.exec(result.output)?.[1] ?? 0);
  if (!result.ok || modules >= FEWEST_MODULES) return result;
  return { ok: false, output: `${result.output}\nOnly ${modules} modules were looked at: the rules check nothing.` };
}

/** The sizes of scripts/sizeLimit.mjs, one line for each; those with a limit must keep it. */
export async function checkSizes() {
  const { ok, output } = await runTool('size-limit', ['--config', 'scripts/sizeLimit.mjs', '--json'], { quiet: true });
  if (!output.trimStart().startsWith('[')) return { ok: false, output };
  for (const { name, size, sizeLimit, passed } of JSON.parse(output)) {
    const limit = sizeLimit === undefined ? '' : ` of ${inKilobytes(sizeLimit)}`;
    console.log(`  ${inKilobytes(size)}${limit}  ${name}${passed === false ? '  TOO LARGE' : ''}`);
  }
  return { ok, output: '' };
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
