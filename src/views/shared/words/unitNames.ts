import { useMemo } from 'react';
import { unitName } from '../../../core/model/unitName.ts';
import { isImported } from '../../../core/run/runKind.ts';
import { architectureOf, type Config, type FeatureName } from '../../../core/run/runSpec.ts';
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

/** The name of a unit; column 0 holds the inputs. */
export type NameOf = (column: number, unit: number) => string;

/** Names as the graph writes them: ŷ is the output, since y is the target. */
export function graphNames(sizes: readonly number[], inputNames: readonly string[]): NameOf {
  return (column, unit) => {
    const name = unitName(sizes, column, unit, inputNames);
    return column + 1 === sizes.length ? name.replace('y', 'ŷ') : name;
  };
}

/** Names of the units of a run's network. */
export function unitNamesOf(config: Config): NameOf {
  const { sizes } = architectureOf(config);
  const inputNames = inputNamesOf(config);
  return (column, unit) => unitName(sizes, column, unit, inputNames);
}
