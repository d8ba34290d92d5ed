import { path } from 'd3';
import type { Place } from '../boundaryPlane.ts';
import type { Box } from '../box.ts';
import { type Axis, epochAxis, type LossScaleKind, lossAxis } from './lossChartScales.ts';
import type { LossPoint, LossSeries } from './lossChartSeries.ts';

/** Points closer than this to the last drawn one cannot be seen, in pixels. */
const LEAST_DISTANCE = 0.5;

/** Below this height, in em, a plot has three ticks: none, half, all. */
const LOW = 100 / 12;

/** The size of a chart, in pixels. */
export interface LossChartSpace {
  readonly width: number;
  readonly height: number;
  /** Font size of the tick labels; margins and tick counts follow from it. */
  readonly fontSize: number;
  /** How far the labels of the y axis may reach out of the chart at its left, in pixels. */
  readonly outdent: number;
}

export interface LossChartGeometry {
  readonly plot: Box;
  readonly xTicks: readonly { readonly value: number; readonly x: number }[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  /** x of an epoch, and the inverse. */
  readonly xOf: (epoch: number) => number;
  readonly epochAt: (x: number) => number;
  /** y of a loss; a loss outside the axis (0 on the log scale) is drawn at the nearer edge. */
  readonly yOf: (loss: number) => number;
  /** y of a loss that the axis reaches, else null. */
  readonly yInside: (loss: number) => number | null;
  readonly training: DrawnCurve;
  readonly test: DrawnCurve;
}

/** A curve as SVG paths: up to now, and the recorded rest. A path with fewer than two points is empty. */
export interface DrawnCurve {
  readonly past: string;
  readonly ahead: string;
  /** The points of both paths. */
  readonly places: readonly Place[];
}

const NO_CURVE: DrawnCurve = { past: '', ahead: '', places: [] };

/** Layout of the loss chart: axes, scales and paths. */
export function lossChart(
  series: LossSeries,
  frontierEpoch: number,
  scaleKind: LossScaleKind,
  space: LossChartSpace,
): LossChartGeometry {
  const { width, height, fontSize, outdent } = space;
  const right = Math.round(0.9 * fontSize);
  const top = Math.round(0.7 * fontSize);
  const bottom = Math.round(1.85 * fontSize);
  const plotHeight = Math.max(1, height - top - bottom);

  const everything = [...series.past, ...series.ahead];
  const losses = everything.map((point) => point.training);
  for (const { test } of everything) if (test !== null) losses.push(test);
  const rows = plotHeight < LOW * fontSize ? 2 : Math.max(3, Math.min(5, Math.floor(plotHeight / (fontSize * 2.2))));
  const yAxis = lossAxis(scaleKind, losses, rows);
  const left = Math.round(labelWidth(yAxis, scaleKind) * fontSize) - outdent;
  const plot: Box = { x: left, y: top, width: Math.max(1, width - left - right), height: plotHeight };
  const xAxis = epochAxis(frontierEpoch, plot.width / fontSize);

  const lastEpoch = xAxis.domain[1];
  const x = (epoch: number) => plot.x + (epoch / lastEpoch) * plot.width;
  const yOf = heightOf(scaleKind, yAxis, plot);
  const curveOf = (lossOf: (point: LossPoint) => number | null): DrawnCurve => {
    const places: Place[] = [];
    const pathOf = (points: readonly LossPoint[]): string => {
      if (points.length < 2) return '';
      const drawn = path();
      let last: Place | null = null;
      for (const [index, point] of points.entries()) {
        const loss = lossOf(point);
        if (loss === null || !Number.isFinite(loss)) {
          last = null;
          continue;
        }
        const place = { x: x(point.epoch), y: yOf(loss) };
        if (last && isHidden(place, last) && index < points.length - 1) continue;
        if (last) drawn.lineTo(place.x, place.y);
        else drawn.moveTo(place.x, place.y);
        places.push(place);
        last = place;
      }
      return drawn.toString();
    };
    return { past: pathOf(series.past), ahead: pathOf(series.ahead), places };
  };
  return {
    plot,
    xTicks: xAxis.ticks.map((value) => ({ value, x: x(value) })),
    yTicks: yAxis.ticks.map((value) => ({ value, y: yOf(value) })),
    xOf: x,
    epochAt: (place) => ((place - plot.x) / plot.width) * lastEpoch,
    yOf,
    yInside: (loss) => (loss >= yAxis.domain[0] && loss <= yAxis.domain[1] ? yOf(loss) : null),
    training: curveOf((point) => point.training),
    test: series.now.test === null ? NO_CURVE : curveOf((point) => point.test),
  };
}

function isHidden(place: Place, before: Place): boolean {
  return Math.abs(place.x - before.x) < LEAST_DISTANCE && Math.abs(place.y - before.y) < LEAST_DISTANCE;
}

/** In em, margins included. Very large and very small losses are written as powers of ten. */
function labelWidth({ domain: [low, high] }: Axis, scaleKind: LossScaleKind): number {
  const hasPowers = high >= 1e5 || (scaleKind === 'linear' ? high : low) < 1e-3;
  if (!hasPowers) return 3.5;
  return scaleKind === 'linear' ? 5.4 : 4.6;
}

function heightOf(scaleKind: LossScaleKind, { domain }: Axis, plot: Box): (loss: number) => number {
  const measure = scaleKind === 'linear' ? (loss: number) => loss : Math.log;
  const [low, high] = [measure(domain[0]), measure(domain[1])];
  const share = (loss: number) => (measure(loss) - low) / (high - low);
  return (loss) => plot.y + (1 - share(Math.min(domain[1], Math.max(domain[0], loss)))) * plot.height;
}
