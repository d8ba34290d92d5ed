import { useMemo } from 'react';
import { isImported } from '../../../core/run/runKind.ts';
import type { Config, FeatureName } from '../../../core/run/runSpec.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';

/** Names of the network's inputs: x1, x2, x1² … */
export function useInputNames(): readonly string[] {
  const features = usePage((state) => state.spec.config.features);
  const names = usePage(({ spec }) => allInputNames(spec.config));
  return useMemo(() => features.map((feature) => names[feature]), [features, names]);
}

export function inputNamesOf(config: Config): readonly string[] {
  const names = allInputNames(config);
  return config.features.map((feature) => names[feature]);
}

/** The names of all features: an imported run has other sines. */
export function allInputNames(config: Config): Readonly<Record<FeatureName, string>> {
  return strings.page.inputNames[isImported(config) ? 'imported' : 'ours'];
}
