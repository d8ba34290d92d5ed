import { useId } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import type { Place } from '../../../geometry/boundaryPlane.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { BoundaryPoints } from '../points/BoundaryPoints.tsx';
import type { PlanePoint } from '../points/planePoints.ts';
import { BoundaryDescription } from './BoundaryDescription.tsx';
import { ShownMap } from './MapLayers.tsx';
import { PlaneAxes } from './PlaneAxes.tsx';
import { RegionNames } from './RegionNames.tsx';

interface PlanePictureProps {
  readonly plane: Plane;
  readonly size: number;
  readonly points: readonly PlanePoint[];
  readonly places: readonly Place[];
  readonly onChoose: (index: number) => void;
}

/** Everything drawn on the plane except the probe. */
export function PlanePicture({ plane, size, points, places, onChoose }: PlanePictureProps) {
  const descriptionId = useId();
  const presenting = usePage((state) => state.view.presenting);
  return (
    <>
      <div
        role="img"
        aria-label={laterStrings.plane.title}
        aria-describedby={descriptionId}
        className="absolute inset-0 overflow-hidden after:absolute after:inset-0 after:border after:border-control after:content-['']"
      >
        <ShownMap size={size} />
        <RegionNames />
      </div>
      <BoundaryDescription id={descriptionId} />
      <PlaneAxes plane={plane} size={size} presenting={presenting} />
      <BoundaryPoints
        points={points}
        places={places}
        plane={plane}
        size={size}
        presenting={presenting}
        onChoose={onChoose}
      />
    </>
  );
}
