import { useMemo } from 'react';
import type { FeatureName } from '../../core/runSpec.ts';
import { selectDataSet, selectProbe } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';

/**
 * The coordinate in the data that each input is made of, where own data are scaled first; null for an input that is made of
 * both, and null altogether where nothing is scaled.
 */
export function useRawInputs(): readonly (number | null)[] | null {
  const isScaled = usePage((state) => selectDataSet(state).scaling !== null);
  const features = usePage((state) => state.spec.config.features);
  const probe = usePage(selectProbe);
  return useMemo(
    () => (isScaled ? features.map((feature) => rawOf(coordinatesOf(feature), probe)) : null),
    [isScaled, features, probe],
  );
}

/** Which coordinates a feature is made of: 0 for x1, 1 for x2. */
export function coordinatesOf(feature: FeatureName): readonly (0 | 1)[] {
  if (feature === 'x1x2') return [0, 1];
  return feature === 'x1' || feature === 'x1sq' || feature === 'sinx1' ? [0] : [1];
}

function rawOf([first, second]: readonly (0 | 1)[], probe: readonly [number, number]): number | null {
  return first !== undefined && second === undefined ? probe[first] : null;
}
