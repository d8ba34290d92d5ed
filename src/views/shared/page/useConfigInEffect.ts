import { useMemo } from 'react';
import { type Config, inEffectAt, type SettingsInEffect } from '../../../core/run/runSpec.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { usePage } from '../../../store/state/usePage.ts';

/** Current value of a setting that can change in mid-run. */
export function useInEffect<Name extends keyof SettingsInEffect>(name: Name): SettingsInEffect[Name] {
  return usePage((state: PageState) => inEffectAt(state.spec, state.run.snapshot?.position ?? 0)[name]);
}

/** The settings, with the current values of those that can change in mid-run. */
export function useConfigInEffect(): Config {
  const config = usePage((state) => state.spec.config);
  const learningRate = useInEffect('learningRate');
  const regularization = useInEffect('regularization');
  const regularizationRate = useInEffect('regularizationRate');
  return useMemo(
    () => ({ ...config, learningRate, regularization, regularizationRate }),
    [config, learningRate, regularization, regularizationRate],
  );
}
