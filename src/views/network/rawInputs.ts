import { useMemo } from 'react';
import { features } from '../../core/data/features.ts';
import { selectDataSet, selectProbe } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';

/**
 * The coordinate in the data that each input is made of, where own data are scaled first; null for an input that is made of
 * both, and null altogether where nothing is scaled.
 */
export function useRawInputs(): readonly (number | null)[] | null {
  const isScaled = usePage((state) => selectDataSet(state).scaling !== null);
  const names = usePage((state) => state.spec.config.features);
  const probe = usePage(selectProbe);
  return useMemo(
    () => (isScaled ? names.map((feature) => rawOf(features[feature].axes, probe)) : null),
    [isScaled, names, probe],
  );
}

function rawOf([first, second]: readonly (0 | 1)[], probe: readonly [number, number]): number | null {
  return first !== undefined && second === undefined ? probe[first] : null;
}
