// `npm start`: installs what is missing, builds the site, serves it and prints its address.

import { endWithNpm } from './endWithNpm.mjs';
import { freePort } from './freePort.mjs';
import { installPackages, requireNode } from './install.mjs';
import { root } from './run.mjs';

requireNode();
endWithNpm();
await installPackages();

// Only now, since it may just have been installed.
const { build, preview } = await import('vite');
await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' });

const port = await freePort(4173);
const server = await preview({
  root,
  configFile: `${root}vite.config.ts`,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port, strictPort: true, open: false },
});
console.log(`Glassbox is open at http://localhost:${port}/ (Ctrl-C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
