import type { Place } from '../boundaryPlane.ts';
import {
  type Cut,
  cubeCorners,
  cubeEdges,
  heightOver,
  partsOf,
  planeInCube,
  type Seen,
  type Spot,
  seenFrom,
  showsUpperSide,
  type Turn,
} from './hiddenSpace.ts';

/** Colours of a cut's sides, blue above and orange below, and of lines. */
export type ShapeColour = 'above' | 'below' | 'ink';

/** Something to draw; later shapes lie on top. */
export type Shape =
  | { readonly kind: 'area'; readonly places: readonly Place[]; readonly colour: ShapeColour; readonly opacity: number }
  | {
      readonly kind: 'line';
      readonly places: readonly Place[];
      readonly colour: ShapeColour;
      readonly opacity: number;
      readonly width: number;
    }
  /** The mark of a point, by its index. */
  | { readonly kind: 'mark'; readonly index: number; readonly place: Place };

/** Where an axis label belongs: at the end of an axis, or at the origin of all. */
export interface SceneLabel {
  readonly axis: number | 'beginning';
  readonly place: Place;
}

export interface Scene {
  readonly shapes: readonly Shape[];
  readonly labels: readonly SceneLabel[];
  /** Where the points are drawn, in their order. */
  readonly places: readonly Place[];
}

/** Contents of the space: points, grid lines, and the next neuron's decision boundary. */
export interface SpaceContent {
  readonly points: readonly Spot[];
  /** On a line, points of the upper class lie above it, the lower class below, points of neither class (null) on it. */
  readonly isUpper: readonly (boolean | null)[];
  readonly grid: readonly (readonly Spot[])[];
  /** Or null if no activation of the layer reaches it. */
  readonly cut: Cut | null;
}

/** Margin for labels around a cube, and around a square or line, in font sizes. */
const CUBE_MARGIN = 1.6;
const SQUARE_MARGIN = 1.9;

/** The scene of a space `size` pixels wide and high, with labels `fontSize` high. */
export function hiddenScene(content: SpaceContent, axes: number, turn: Turn, size: number, fontSize: number): Scene {
  if (axes === 3) return cubeScene(content, turn, size, fontSize);
  return axes === 2 ? squareScene(content, size, fontSize) : lineScene(content, size, fontSize);
}

function cubeScene({ points, grid, cut }: SpaceContent, turn: Turn, size: number, fontSize: number): Scene {
  // However it is turned, a cube reaches no farther than half its diagonal.
  const scale = (size - 2 * CUBE_MARGIN * fontSize) / Math.sqrt(3);
  const placed = ({ x, y }: { readonly x: number; readonly y: number }, reach = 1): Place => ({
    x: size / 2 + x * scale * reach,
    y: size / 2 + y * scale * reach,
  });
  const seen = (spot: Spot) => seenFrom(turn, spot);
  const corners = cubeCorners.map(seen);
  const farthest = corners.indexOf(corners.reduce((far, corner) => (corner.nearness < far.nearness ? corner : far)));
  const edge = ([from, to]: readonly [number, number]): Shape => {
    const ends = [corners[from], corners[to]].filter((corner) => corner !== undefined);
    // The three edges from the corner of all lowest activations are the axes.
    const isAxis = from === 0;
    return line(
      ends.map((end) => placed(end)),
      isAxis ? 1.5 : 1,
      isAxis ? 0.9 : 0.25,
    );
  };
  const isBehind = (pair: readonly [number, number]) => pair.includes(farthest);
  const seenPoints = points.map((spot, index) => ({ index, spot, ...seen(spot) }));
  const fromFar = [...seenPoints].sort((one, other) => one.nearness - other.nearness);
  const mark = (point: Seen & { readonly index: number }): Shape => ({
    kind: 'mark',
    index: point.index,
    place: placed(point),
  });
  const upperSeen = cut !== null && showsUpperSide(cut, turn);
  const isBeyond = ({ spot }: { readonly spot: Spot }) => cut !== null && heightOver(cut, spot) >= 0 !== upperSeen;
  const polygon = cut ? planeInCube(cut).map((spot) => placed(seen(spot))) : [];
  const plane: readonly Shape[] =
    polygon.length === 0
      ? []
      : [
          { kind: 'area', places: polygon, colour: upperSeen ? 'above' : 'below', opacity: 0.38 },
          line([...polygon, ...polygon.slice(0, 1)], 1.5, 0.8),
        ];
  return {
    shapes: [
      ...cubeEdges.filter(isBehind).map(edge),
      ...grid.map((spots) =>
        line(
          spots.map((spot) => placed(seen(spot))),
          1,
          0.07,
        ),
      ),
      ...fromFar.filter(isBeyond).map(mark),
      ...plane,
      ...cubeEdges.filter((pair) => !isBehind(pair)).map(edge),
      ...fromFar.filter((point) => !isBeyond(point)).map(mark),
    ],
    labels: [
      ...[1, 2, 4].map((corner, axis) => ({ axis, place: outside(corners[corner], fontSize) })),
      { axis: 'beginning', place: outside(corners[0], fontSize) },
    ],
    places: seenPoints.map((point) => placed(point)),
  };

  /** Just beyond a corner, away from the middle. */
  function outside(corner: Seen | undefined, distance: number): Place {
    const { x = 0, y = 0 } = corner ?? {};
    const length = Math.hypot(x, y) * scale;
    return length === 0 ? placed({ x, y }) : placed({ x, y }, 1 + distance / length);
  }
}

function squareScene({ points, grid, cut }: SpaceContent, size: number, fontSize: number): Scene {
  const margin = SQUARE_MARGIN * fontSize;
  const placed = ([first = 0, second = 0]: Spot): Place => ({
    x: margin + first * (size - 2 * margin),
    y: size - margin - second * (size - 2 * margin),
  });
  const places = points.map(placed);
  const frame = cubeCorners.slice(0, 4).map(placed);
  const [low, right, top, far] = frame;
  const outline = [low, right, far, top, low].filter((place) => place !== undefined);
  return {
    shapes: [
      ...(cut ? halves(cut, (spots) => spots.map(placed)) : []),
      ...grid.map((spots) => line(spots.map(placed), 1, 0.35)),
      line(outline, 1, 0.25),
      line(
        [top, low, right].filter((place) => place !== undefined),
        1.5,
        0.9,
      ),
      ...marks(places),
    ],
    labels: [
      { axis: 0, place: placed([1, -fontSize / (size - 2 * margin)]) },
      { axis: 1, place: placed([0, 1 + fontSize / (size - 2 * margin)]) },
      { axis: 'beginning', place: placed([0, -fontSize / (size - 2 * margin)]) },
    ],
    places,
  };
}

function lineScene({ points, isUpper, cut }: SpaceContent, size: number, fontSize: number): Scene {
  const margin = SQUARE_MARGIN * fontSize;
  const across = (share: number) => margin + share * (size - 2 * margin);
  const height = size / 2;
  const aside = 1.4 * fontSize;
  const band = 3 * fontSize;
  const places = points.map(([share = 0], index) => ({
    x: across(share),
    y: height + (isUpper[index] == null ? 0 : isUpper[index] ? -aside : aside),
  }));
  const beside = ([share = 0]: Spot): readonly Place[] => [
    { x: across(share), y: height - band },
    { x: across(share), y: height + band },
  ];
  const between = (spots: readonly Spot[]) =>
    spots.flatMap((spot, index) => (index === 0 ? beside(spot) : [...beside(spot)].reverse()));
  return {
    shapes: [
      ...(cut ? halves(cut, between, beside) : []),
      line(
        [across(0), across(1)].map((x) => ({ x, y: height })),
        1.5,
        0.9,
      ),
      ...marks(places),
    ],
    labels: [
      { axis: 0, place: { x: across(1), y: height + band + fontSize } },
      { axis: 'beginning', place: { x: across(0), y: height + band + fontSize } },
    ],
    places,
  };
}

/** The two sides of a cut, and the cut itself on top. */
function halves(
  cut: Cut,
  areaOf: (spots: readonly Spot[]) => readonly Place[],
  cutThrough: (spot: Spot) => readonly Place[] = (spot) => areaOf([spot]),
): readonly Shape[] {
  const { upper, lower, cut: ends } = partsOf(cut);
  return [
    { kind: 'area', places: areaOf(upper), colour: 'above', opacity: 0.3 },
    { kind: 'area', places: areaOf(lower), colour: 'below', opacity: 0.3 },
    line(ends.flatMap(cutThrough), 2, 1),
  ];
}

function marks(places: readonly Place[]): readonly Shape[] {
  return places.map((place, index) => ({ kind: 'mark', index, place }));
}

function line(places: readonly Place[], width: number, opacity: number): Shape {
  return { kind: 'line', places, colour: 'ink', opacity, width };
}
