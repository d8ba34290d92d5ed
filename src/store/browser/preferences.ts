import type { Level } from '../../config/link/viewKeys.ts';
import type { Theme } from '../state/pageState.ts';

/** Choices of the person, not of the run: kept in this browser, not in the link. */
export interface Preferences {
  readonly theme: Theme | null;
  readonly singleKeys: boolean;
  readonly level: Level;
  /** Whether a sentence tells what a step did. */
  readonly explainSteps: boolean;
  /** Whether the callouts of the first sight are done with. */
  readonly knowsCallouts: boolean;
}

export const defaultPreferences: Preferences = {
  theme: null,
  singleKeys: true,
  level: 'simple',
  explainSteps: true,
  knowsCallouts: false,
};

const KEY = 'glassbox';

/** The kept preferences, or the defaults if storage is missing, forbidden or damaged. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const record = typeof kept === 'object' && kept !== null ? kept : {};
    const theme = 'theme' in record && (record.theme === 'light' || record.theme === 'dark') ? record.theme : null;
    return {
      theme,
      singleKeys: !('singleKeys' in record && record.singleKeys === false),
      level: 'level' in record && record.level === 'all' ? 'all' : 'simple',
      explainSteps: !('explainSteps' in record && record.explainSteps === false),
      knowsCallouts: 'knowsCallouts' in record && record.knowsCallouts === true,
    };
  } catch {
    return defaultPreferences;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Private windows and files may have no storage; then the choice ends with the page.
  }
}
