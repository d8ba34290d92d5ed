import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';

/** What the service worker stores. */
interface BuiltFiles {
  /** Changes with every file. */
  readonly version: string;
  readonly files: readonly PrecacheEntry[];
}

export const SERVICE_WORKER = 'sw.js';

/** All files of a built site, for the service worker that lies among them. */
export function listBuiltFiles(folder: string): BuiltFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== SERVICE_WORKER)
    .sort()
    .map((name) => describe(name, readFileSync(join(folder, name))));
  return { version: hashOf(JSON.stringify(files), 'hex').slice(0, 16), files };
}

function describe(name: string, content: Buffer): PrecacheEntry {
  return {
    // Every host answers with the page at the folder's own address; some redirect its name there.
    url: name === 'index.html' ? './' : name,
    integrity: `sha256-${hashOf(content, 'base64')}`,
    // The version tells files of one name apart.
    revision: null,
  };
}

function hashOf(content: string | Buffer, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding);
}
