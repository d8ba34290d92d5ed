import { markLook, markPath, pointRadius } from '../../geometry/boundary/boundaryMarks.ts';
import { isSamePoint, selectDataSet, selectProbe } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { ShownMap } from './plane/MapLayers.tsx';
import { usePlaces } from './plane/planePointer.ts';
import { ProbeRing } from './probe/ProbeRing.tsx';

/** The plane with its points, to be looked at only. */
export function SmallPlane({ size }: { readonly size: number }) {
  const data = usePage(selectDataSet);
  const { plane } = data;
  const probe = usePage(selectProbe);
  const { points, places } = usePlaces(plane, size);
  const radius = points.length > 12 ? 2 : pointRadius(points.length, size, false) - 1;
  const chosen = places[points.findIndex(({ point }) => isSamePoint(point, probe))];
  return (
    <span className="absolute inset-0" aria-hidden="true">
      <ShownMap size={size} />
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        {points.map(({ set, row, target }, index) => {
          const { shape, fill, stroke, strokeWidth, halo, haloWidth } = markLook(target, set === 'test', data, radius);
          const { x = 0, y = 0 } = places[index] ?? {};
          const path = markPath(shape, radius);
          return (
            <g key={`${set} ${row}`} transform={`translate(${x} ${y})`}>
              <path d={path} fill="none" stroke={halo} strokeWidth={strokeWidth + 2 * haloWidth} />
              <path d={path} fill={fill} stroke={stroke} strokeWidth={strokeWidth} />
            </g>
          );
        })}
      </svg>
      {chosen && <ProbeRing place={chosen} radius={radius} presenting={false} isEmpty={false} />}
    </span>
  );
}
