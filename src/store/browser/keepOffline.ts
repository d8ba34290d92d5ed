/** Keeps the whole page for visits without a network, by the service worker of the build (`src/serviceWorker.ts`). */
import { Workbox } from 'workbox-window';
import { notify } from '../state/pageStore.ts';
import { resting } from './resting.ts';

let worker: Workbox | null = null;
let registration: ServiceWorkerRegistration | undefined;

/**
 * Stores all files of the build, the first time; from the next visit on they come from there. Tells of a newer version once it is
 * stored. In development, from the disk, and in a browser that keeps nothing, nothing happens.
 */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return;
  if (worker !== null || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  worker = new Workbox('./sw.js');
  worker.addEventListener('waiting', tellOfNewVersion);
  // Another tab has taken the new version; this page goes on as it is.
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate) tellOfNewVersion();
  });
  registration = await worker.register({ immediate: true });
}

/** Hands the page over to the new version, which may already serve it because of another tab, and calls back once that is done. */
export function activateNewVersion(then: () => void): void {
  if (registration?.waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', then, { once: true });
    worker?.messageSkipWaiting();
  } else then();
}

function tellOfNewVersion(): void {
  void resting().then(() => notify({ kind: 'newVersion' }));
}
