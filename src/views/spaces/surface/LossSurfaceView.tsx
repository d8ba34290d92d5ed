import { useMemo } from 'react';
import type { SurfaceRequest } from '../../../core/analysis/lossSurface.ts';
import { parameterParts } from '../../../core/model/partId.ts';
import { architectureOf } from '../../../core/run/runSpec.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { partName } from '../../shared/words/partName.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { SurfaceChoices } from './SurfaceChoices.tsx';
import { SurfaceReadout } from './SurfaceReadout.tsx';
import { surfaceAxes } from './surfaceAxes.ts';
import { useLossSurface } from './useLossSurface.ts';

/** The training loss as a function of two parameters, the others fixed, and training's path over it. */
export function LossSurfaceView() {
  const config = usePage((state) => state.spec.config);
  const choices = usePage((state) => state.view.spaceChoices);
  const hasPoints = usePage((state) => selectDataSet(state).training.length > 0);
  const inputNames = useInputNames();
  const { sizes } = useMemo(() => architectureOf(config), [config]);
  const parts = useMemo(() => parameterParts(sizes), [sizes]);
  const { across, up } = surfaceAxes(parts, choices);
  const request = useMemo((): SurfaceRequest => ({ kind: 'lossSurface', across, up }), [across, up]);
  const now = useLossSurface(request);
  if (!hasPoints) return <p className="py-2 text-[13px] text-muted">{laterStrings.spaces.noPoints}</p>;
  const nameOf = (index: number) => partName(parts[index] ?? 'w0.0.0', sizes, inputNames);
  return (
    <>
      <SurfaceChoices parts={parts} sizes={sizes} across={across} up={up} />
      <SurfaceReadout now={now} across={nameOf(across)} up={nameOf(up)} />
    </>
  );
}
