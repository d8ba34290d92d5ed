import { presetOf } from '../../config/presetOf.ts';
import type { RunSpec } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';

/** What to expect of this run, if it is a preset's, or null. */
export function claimOf(spec: RunSpec): string | null {
  const preset = presetOf(spec);
  return preset && laterStrings.presets.claims[preset];
}
