import type { Interval } from '../../../core/data/dataSet.ts';
import { axisTicks, type Tick } from '../../../geometry/axisTicks.ts';
import { DRAWING_PLANE } from './drawingPlane.ts';

/** Pixels between two lines, about. */
const APART = 70;
/** Lines across the usual plane, about: one at each half. */
const USUAL = 5;

/** The lines of the grid along an axis, at round numbers. */
export function gridLines(interval: Interval, size: number): readonly Tick[] {
  const isUsual = interval === DRAWING_PLANE.x1 || interval === DRAWING_PLANE.x2;
  return axisTicks(interval, isUsual ? USUAL : size / APART).ticks;
}
