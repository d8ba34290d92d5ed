import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { listBuiltFiles, SERVICE_WORKER } from './builtFiles.ts';

/** Where the service worker's code names the list. */
const PLACE = 'self.builtFiles';

/** Builds the service worker once all other files are there, with the list of them in it. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const folder = join(config.root, config.build.outDir);
        const code = await workerCode(config.root, config.build.target);
        const parts = code.split(PLACE);
        if (parts.length !== 2) throw new Error(`The service worker has to name ${PLACE} once.`);
        writeFileSync(join(folder, SERVICE_WORKER), parts.join(JSON.stringify(listBuiltFiles(folder))));
      },
    },
  };
}

/** A classic script in one piece, which every browser takes as a service worker. */
async function workerCode(root: string, target: ResolvedConfig['build']['target']): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      rolldownOptions: { input: join(root, 'src/serviceWorker.ts'), output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built.');
  return chunk.code;
}
