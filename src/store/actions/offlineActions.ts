import { activateNewVersion } from '../browser/keepOffline.ts';
import { writeAddress } from '../link/urlSync.ts';
import { session } from '../session/pageSession.ts';
import { notify } from '../state/pageStore.ts';
import { download } from './fileActions.ts';

/** Whether this page can give itself away as one file: not in development, and not in that file itself. */
export const offersOneFile = import.meta.env.PROD && import.meta.env.MODE !== 'single';

/** Saves the whole page as one file, for a computer without a network. */
export async function downloadOffline(): Promise<void> {
  try {
    const response = await fetch('./glassbox-offline.html');
    if (!response.ok) throw new Error(response.statusText);
    download(await response.blob(), 'glassbox.html');
  } catch {
    notify({ kind: 'partMissing' });
  }
}

/** Pauses and reloads the page in its new version; its address brings the run back. */
export function reloadInNewVersion(): void {
  session.pause();
  activateNewVersion(() => {
    writeAddress();
    location.reload();
  });
}
