import type { Theme } from '../state/pageState.ts';

/** What belongs to the person and not to the run, hence to this browser and not to the link. */
export interface Preferences {
  readonly theme: Theme | null;
  readonly singleKeys: boolean;
}

export const defaultPreferences: Preferences = { theme: null, singleKeys: true };

const KEY = 'glassbox';

/** The kept preferences; the defaults where storage is missing, forbidden or holds something else. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const record = typeof kept === 'object' && kept !== null ? kept : {};
    const theme = 'theme' in record && (record.theme === 'light' || record.theme === 'dark') ? record.theme : null;
    return { theme, singleKeys: !('singleKeys' in record && record.singleKeys === false) };
  } catch {
    return defaultPreferences;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Private windows and files may have no storage; then the choice lasts as long as the page.
  }
}
