import { type DrawnPoints, drawPoints } from './drawPoints.ts';
import type { Placed } from './plane.ts';
import type { SurfaceName } from './runSpec.ts';
import { cos, sin } from './trigonometry.ts';

/** The target at a place of the square from −1 to 1. */
const heights: Readonly<Record<SurfaceName, (x1: number, x2: number) => number>> = {
  /** A slope: the mean of both coordinates. */
  plane: (x1, x2) => (x1 + x2) / 2,
  /** Hills and hollows: sin(πx1)·cos(πx2/2). */
  hills: (x1, x2) => sin(Math.PI * x1) * cos((Math.PI * x2) / 2),
};

/** The points of a regression: spread over the square, with the height of the surface as target. */
export function surface(name: SurfaceName, drawn: DrawnPoints): readonly Placed[] {
  return drawPoints(drawn, drawn.noise / 200, (u, v) => {
    const x1 = 2 * u - 1;
    const x2 = 2 * v - 1;
    return { x1, x2, target: heights[name](x1, x2) };
  });
}
