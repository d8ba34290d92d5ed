import { useMemo } from 'react';
import type { Plane } from '../../../core/data/dataSet.ts';
import { type Place, placeOf, placeWithin } from '../../../geometry/boundaryPlane.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { pointerWithin } from '../../shared/page/onPage.ts';
import { type PlanePoint, planePoints } from '../points/planePoints.ts';

/** The current data's points and their places on a plane `size` pixels wide. */
export function usePlaces(
  plane: Plane,
  size: number,
): { readonly points: readonly PlanePoint[]; readonly places: readonly Place[] } {
  const dataSet = usePage(selectDataSet);
  const showTest = usePage((state) => state.view.showTest);
  const points = useMemo(() => planePoints(dataSet, showTest), [dataSet, showTest]);
  const places = useMemo(
    () => points.map(({ point }) => placeWithin(placeOf(point, plane, size), size).place),
    [points, plane, size],
  );
  return { points, places };
}

/** Pointer position on the square, in pixels from its upper left corner. */
export function placeUnder(
  pointer: { readonly clientX: number; readonly clientY: number },
  square: HTMLElement | null,
): Place {
  return pointerWithin(pointer, square);
}

/** Index of the point whose mark contains the target, or null. */
export function pointUnder(target: EventTarget | null): number | null {
  const mark = target instanceof Element ? target.closest('[data-point]') : null;
  return mark ? Number(mark.getAttribute('data-point')) : null;
}
