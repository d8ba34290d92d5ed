import { createContext, useContext } from 'react';
import type { SettingName } from '../../../config/settings/settings.ts';
import { laterStrings } from '../../../strings/later.ts';

/** How rows of settings look: as in the narrow column, or with room to tell what was changed and why one does nothing. */
type RowLook = { readonly kind: 'column' } | { readonly kind: 'roomy'; readonly changed: readonly SettingName[] };

export const RowLookContext = createContext<RowLook>({ kind: 'column' });

export function useRowLook(): RowLook {
  return useContext(RowLookContext);
}

interface RowWords {
  /** As seen. */
  readonly label: string;
  /** The name of the control, which begins with the label. */
  readonly spoken: string;
  readonly help: string;
}

/** The words of a row in its present look. */
export function useRowWords(name: SettingName): RowWords {
  const isRoomy = useRowLook().kind === 'roomy';
  const { labels, help, more } = laterStrings.settings;
  const short: Readonly<Partial<Record<SettingName, string>>> = more.labels;
  const spoken: Readonly<Partial<Record<SettingName, string>>> = more.spoken;
  const whole = { label: labels[name], spoken: labels[name], help: help[name] };
  return isRoomy ? { ...whole, label: short[name] ?? whole.label, spoken: spoken[name] ?? whole.spoken } : whole;
}
