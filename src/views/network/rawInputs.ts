import { useMemo } from 'react';
import { features } from '../../core/data/features.ts';
import { selectDataSet, selectProbe } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';

/**
 * The unscaled coordinate of each input, or null for an input made of both coordinates; null altogether if the data is not
 * scaled.
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
