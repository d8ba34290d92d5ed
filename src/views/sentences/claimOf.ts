import { presetOf } from '../../config/presetOf.ts';
import type { RunSpec } from '../../core/run/runSpec.ts';
import { strings } from '../../strings/index.ts';

/** What to expect of this run, if it is a preset's, or null. */
export function claimOf(spec: RunSpec): string | null {
  const preset = presetOf(spec);
  return preset && strings.presets.claims[preset];
}
