/// <reference lib="webworker" />
/**
 * The service worker: stores every file of the build at once, and answers with them, so that the page opens without a network. A new
 * version waits until somebody asks for it.
 */
import type { PrecacheEntry } from 'workbox-precaching';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';

/** The build puts its list in the place of `self.builtFiles` (`scripts/serviceWorker.ts`). */
declare const self: ServiceWorkerGlobalScope & {
  readonly builtFiles: { readonly version: string; readonly files: PrecacheEntry[] };
};

const { version, files } = self.builtFiles;
const { scope } = self.registration;

/** Each version has a set of its own, so that no page ever gets a mixture. The name says whose, as other pages may share the host. */
const SETS = `glassbox ${scope} `;
const set = SETS + version;

// Stores all files or none: one that is missing or is not the one that was built ends the installation, and the next visit tries again.
// What the browser has of them is asked for anew, but only comes anew where it has changed.
const askAnew = {
  requestWillFetch: async ({ request }: { request: Request }) => new Request(request, { cache: 'no-cache' }),
};
const precache = new PrecacheController({ cacheName: set, plugins: [askAnew] });
precache.precache(files);

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  // The page of the first visit, too, can do without a network from now on.
  event.waitUntil(Promise.all([forgetOldSets(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const address = fileAddress(request.url);
  return (await precache.matchPrecache(address)) ?? (await inOldSet(address)) ?? fetch(request);
}

/** The address in the list: whatever the query, the page is the page. */
function fileAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === `${scope}index.html` ? scope : address;
}

/** A part of a page that was opened before this version took over: its name holds its hash, so it is the very part. */
async function inOldSet(address: string): Promise<Response | undefined> {
  for (const name of await caches.keys())
    if (name.startsWith(SETS) && name !== set) {
      const found = await (await caches.open(name)).match(address);
      if (found) return found;
    }
  return undefined;
}

/** Keeps this set and the one in use before it, which pages that are open may still need. */
async function forgetOldSets(): Promise<void> {
  const inUse = await caches.open(`glassbox in use ${scope}`);
  const before = await (await inUse.match(scope))?.text();
  await inUse.put(scope, new Response(set));
  const names = await caches.keys();
  // A still newer version that is being stored keeps what it has; the next time will tidy up.
  if (self.registration.installing || self.registration.waiting) return;
  const old = names.filter((name) => name.startsWith(SETS) && name !== set && name !== before);
  await Promise.all(old.map((name) => caches.delete(name)));
}
