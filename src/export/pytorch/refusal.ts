import { gradientRules } from '../../core/model/gradientRules.ts';
import { isImported } from '../../core/run/runKind.ts';
import type { Config } from '../../core/run/runSpec.ts';

/** Why a run cannot be said in PyTorch, by the names of the sentences in the strings. */
export type PytorchRefusal = 'imported' | 'commonBug';

/** Null if PyTorch can train the same run. */
export function pytorchRefusal(config: Config): PytorchRefusal | null {
  if (isImported(config)) return 'imported';
  return gradientRules[config.gradientRule].hasBug ? 'commonBug' : null;
}
