import { type DrawnPoints, drawPoints, type Place } from './drawPoints.ts';
import type { Placed } from './plane.ts';
import type { CloudName } from './runSpec.ts';
import { cos, sin } from './trigonometry.ts';

/** Places a point. `u` and `v` are evenly spread over [0, 1); `target` alternates 1, 0, 1, 0, …, most keep it. */
type Recipe = (u: number, v: number, target: number) => Place;

const TWO_PI = 2 * Math.PI;
const THREE_PI = 3 * Math.PI;

/** The middle of the blob of class 1; that of class 0 lies opposite. */
const BLOB_CENTRE = 0.5;
/** Standard deviation of a blob at noise 0. */
const BLOB_SPREAD = 0.15;
/** Half the width of the strip along the axes that the XOR cloud leaves free. */
const XOR_MARGIN = 0.06;

const recipes: Readonly<Record<CloudName, Recipe>> = {
  /** A disc (class 1) inside a ring (class 0). */
  circle: (u, v, target) => {
    const radius = target === 1 ? 0.5 * u : 0.7 + 0.3 * u;
    const angle = TWO_PI * v;
    return { x1: radius * cos(angle), x2: radius * sin(angle), target };
  },
  /** Two half circles that reach into one another, moved to the middle and made smaller. */
  moons: (u, _v, target) => {
    const angle = Math.PI * u;
    const x1 = target === 1 ? 1 - cos(angle) : cos(angle);
    const x2 = target === 1 ? 0.5 - sin(angle) : sin(angle);
    return { x1: (x1 - 0.5) * 0.66, x2: (x2 - 0.25) * 0.66, target };
  },
  /** Two arms that wind one and a half times round the middle. */
  spiral: (u, _v, target) => {
    const angle = THREE_PI * u + (target === 1 ? 0 : Math.PI);
    return { x1: u * sin(angle), x2: u * cos(angle), target };
  },
  /** Two round heaps. Their spread is made of the Gaussians that are noise elsewhere. */
  blobs: (_u, _v, target) => {
    const centre = target === 1 ? BLOB_CENTRE : -BLOB_CENTRE;
    return { x1: centre, x2: centre, target };
  },
  /** XOR, four squares instead of four points: class 1 where the signs of the coordinates differ. */
  'xor-cloud': (u, v) => {
    const x1 = awayFromZero(2 * u - 1);
    const x2 = awayFromZero(2 * v - 1);
    return { x1, x2, target: x1 < 0 !== x2 < 0 ? 1 : 0 };
  },
};

function awayFromZero(x: number): number {
  return x < 0 ? x - XOR_MARGIN : x + XOR_MARGIN;
}

/** How far one Gaussian moves a coordinate, at a noise of 0 to 50 per cent. */
function noiseScale(name: CloudName, noise: number): number {
  return name === 'blobs' ? BLOB_SPREAD * (1 + noise / 25) : noise / 200;
}

/** The points of a cloud. Class 1 and class 0 take turns. */
export function cloud(name: CloudName, drawn: DrawnPoints): readonly Placed[] {
  return drawPoints(drawn, noiseScale(name, drawn.noise), (u, v, i) => recipes[name](u, v, i % 2 === 0 ? 1 : 0));
}
