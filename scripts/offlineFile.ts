import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { SINGLE_FILE } from './singleFile.ts';

/** Name of the one file within the site. */
const OFFERED = 'glassbox-offline.html';

/** Builds the page as one file, too, and puts it into the site, where *Download for offline use* finds it. */
export function offlineFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline-file',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      sequential: true,
      async handler() {
        await build({ root: config.root, mode: 'single', logLevel: 'warn' });
        copyFileSync(join(config.root, 'dist-single', SINGLE_FILE), join(config.root, config.build.outDir, OFFERED));
      },
    },
  };
}
