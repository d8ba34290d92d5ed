import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listBuiltFiles, SERVICE_WORKER } from '../scripts/builtFiles.ts';

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A copy of the built site on a server of its own, in a folder of a host, which can be changed and cut off. */
export interface ChangingSite {
  readonly address: string;
  /** The folder with the copy. */
  readonly folder: string;
  /** Puts another version in the place of the site: a new title, new names in `assets`. */
  publish(title: string): void;
  /** Answers no request any more, as without a network. */
  cut(): void;
  restore(): void;
  stop(): Promise<void>;
}

export async function startSite(): Promise<ChangingSite> {
  const folder = mkdtempSync(join(tmpdir(), 'glassbox-site-'));
  cpSync(DIST, folder, { recursive: true });
  let isCut = false;
  let version = 0;
  const server = createServer((request, response) => {
    if (isCut) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.replace(/^[/]school[/]/, '') || 'index.html';
    try {
      const content = readFileSync(join(folder, name));
      const caching = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.writeHead(200, {
        'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
        'cache-control': caching,
        // As hosts do that also serve pages elsewhere: what is stored must be found all the same.
        vary: 'Origin, Accept-Encoding',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/school/`,
    folder,
    publish(title) {
      version++;
      changeVersion(folder, title, version);
    },
    cut() {
      isCut = true;
      server.closeAllConnections();
    },
    restore() {
      isCut = false;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

function changeVersion(folder: string, title: string, version: number): void {
  const worker = readFileSync(join(folder, SERVICE_WORKER), 'utf8');
  const before = JSON.stringify(listBuiltFiles(folder));
  const assets = join(folder, 'assets');
  const names = readdirSync(assets);
  const renamed = (name: string) => name.replace(/([.]\w+)$/, `${version}$1`);
  const withNewNames = (text: string) => names.reduce((changed, name) => changed.replaceAll(name, renamed(name)), text);
  for (const name of names) {
    writeFileSync(join(assets, name), withNewNames(readFileSync(join(assets, name), 'utf8')));
    renameSync(join(assets, name), join(assets, renamed(name)));
  }
  const page = join(folder, 'index.html');
  const html = withNewNames(readFileSync(page, 'utf8')).replace(/<title>.*?<\/title>/, `<title>${title}</title>`);
  writeFileSync(page, html);
  if (!worker.includes(before)) throw new Error('The service worker does not hold the list of files.');
  writeFileSync(
    join(folder, SERVICE_WORKER),
    worker.replace(before, () => JSON.stringify(listBuiltFiles(folder))),
  );
}
