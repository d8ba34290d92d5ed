import { linkEntries } from './linkEntries.ts';

/** Keys whose values have no bounds worth speaking of. */
const LONG_KEYS = ['pts', 'w', 'do', 'task'] as const;
export type LongKey = (typeof LONG_KEYS)[number];

/** What makes a link long: own points, initial weights, changes by hand or a text; null if it is nothing in particular. */
export function longestKey(link: string): LongKey | null {
  const lengths = [...linkEntries(link)].map(([key, { raw }]) => ({ key, length: raw.length }));
  const longest = lengths.reduce((most, each) => (each.length > most.length ? each : most), { key: '', length: 0 });
  return LONG_KEYS.find((key) => key === longest.key) ?? null;
}
