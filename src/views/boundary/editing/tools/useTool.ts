import { useState } from 'react';
import type { Plane } from '../../../../core/data/dataSet.ts';
import type { Point } from '../../../../core/run/runSpec.ts';
import { roundedPoint } from '../../../../geometry/boundary/planeRounding.ts';
import { placeOf } from '../../../../geometry/boundaryPlane.ts';
import { nearestPlace } from '../../../../geometry/placeSearch.ts';
import { addPoint, MOST_OWN_POINTS, removePoint } from '../../../../store/actions/dataActions.ts';
import { pageStore } from '../../../../store/state/pageStore.ts';
import { formatExact, formatWhole } from '../../../../strings/formatNumber.ts';
import { laterStrings } from '../../../../strings/later.ts';
import type { Tool } from './tool.ts';

/** How far an eraser reaches, in pixels. */
const FINGER_REACH = 22;
const MOUSE_REACH = 12;

interface UsedTool {
  readonly tool: Tool;
  readonly plane: Plane;
  readonly size: number;
  readonly touch: boolean;
}

/** Sets and erases points, and tells screen readers. */
export function useTool({ tool, plane, size, touch }: UsedTool) {
  const words = laterStrings.plane;
  const [said, say] = useState('');
  const reach = touch ? FINGER_REACH : MOUSE_REACH;

  const set = (at: Point, isOther: boolean, gesture: symbol | null) => {
    const point = roundedPoint(at, plane, 3);
    const isAdded = addPoint(point, isOther ? tool.otherTarget : tool.target, gesture);
    const number = formatWhole(pageStore.getState().spec.config.points.length);
    const [x1, x2] = point;
    say(isAdded ? words.added(number, formatExact(x1), formatExact(x2)) : words.full(formatWhole(MOST_OWN_POINTS)));
  };
  /** Erases the point with this index, or without one the nearest within reach. */
  const erase = (at: Point, gesture: symbol | null, index = -1) => {
    // The page's own points: within one stroke, the drawn ones may be older.
    const { points } = pageStore.getState().spec.config;
    const places = () => points.map(([x1, x2]) => placeOf([x1, x2], plane, size));
    const own = index >= 0 ? index : nearestPlace(places(), placeOf(at, plane, size), reach);
    if (own < 0) return;
    removePoint(own, gesture);
    say(words.removed(formatWhole(own + 1), formatWhole(points.length - 1)));
  };
  const act = (at: Point, isOther: boolean, gesture: symbol | null) =>
    tool.isErasing ? erase(at, gesture) : set(at, isOther, gesture);
  return { said, say, act, erase, reach };
}
