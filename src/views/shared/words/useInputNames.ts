import { useMemo } from 'react';
import type { Config } from '../../../core/run/runSpec.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';

/** Names of the network's inputs: x1, x2, x1² … */
export function useInputNames(): readonly string[] {
  const features = usePage((state) => state.spec.config.features);
  const playground = usePage((state) => state.spec.config.playground);
  return useMemo(() => inputNamesOf({ features, playground }), [features, playground]);
}

export function inputNamesOf({ features, playground }: Pick<Config, 'features' | 'playground'>): readonly string[] {
  const names = strings.page.inputNames[playground ? 'imported' : 'ours'];
  return features.map((feature) => names[feature]);
}
