import type { LossChartGeometry } from '../../geometry/lossChart.ts';
import { spreadApart } from '../../geometry/lossChartLabels.ts';
import type { LossPoint, LossSeries } from '../../geometry/lossChartSeries.ts';
import { strings } from '../../strings/index.ts';

interface LossCurvesProps {
  readonly chart: LossChartGeometry;
  readonly series: LossSeries;
  /** What the crosshair stands on. */
  readonly pointed: LossPoint | null;
  readonly fontSize: number;
}

/** The curves with their names, the crosshair and "now". */
export function LossCurves({ chart, series, pointed, fontSize }: LossCurvesProps) {
  const { plot, training, test, xOf, yOf } = chart;
  const { now } = series;
  const bottom = plot.y + plot.height;
  const nowX = xOf(now.epoch);
  const nowY = yOf(now.training);
  const width = fontSize / 6;
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={test.ahead} className="stroke-muted opacity-30" strokeWidth={width * 0.75} />
      <path d={training.ahead} className="stroke-ink opacity-30" strokeWidth={width} />
      <path d={test.past} className="stroke-muted" strokeWidth={width * 0.75} />
      <path d={training.past} className="stroke-ink" strokeWidth={width} />
      {pointed && (
        <g className="fill-card stroke-ink">
          <line
            x1={xOf(pointed.epoch)}
            x2={xOf(pointed.epoch)}
            y1={plot.y}
            y2={bottom}
            className="stroke-control"
            shapeRendering="crispEdges"
          />
          {pointed.test !== null && <circle cx={xOf(pointed.epoch)} cy={yOf(pointed.test)} r="3" />}
          <circle cx={xOf(pointed.epoch)} cy={yOf(pointed.training)} r="3.5" />
        </g>
      )}
      <line x1={nowX} x2={nowX} y1={plot.y} y2={bottom} className="stroke-ink" strokeWidth="1.5" />
      {now.test !== null && (
        <circle cx={nowX} cy={yOf(now.test)} r={fontSize / 3} className="fill-card stroke-muted" strokeWidth={width} />
      )}
      <circle cx={nowX} cy={nowY} r={fontSize / 2.6} className="fill-ink stroke-card" strokeWidth="1.5" />
      {now.test !== null && (training.past || training.ahead) && (
        <CurveNames x={nowX} trainingY={nowY} testY={yOf(now.test)} chart={chart} fontSize={fontSize} />
      )}
    </g>
  );
}

interface CurveNamesProps {
  readonly x: number;
  readonly trainingY: number;
  readonly testY: number;
  readonly chart: LossChartGeometry;
  readonly fontSize: number;
}

/** The plot keeps a margin for the names, so they are always at the right of the curves' ends. */
function CurveNames({ x, trainingY, testY, chart, fontSize }: CurveNamesProps) {
  const { plot } = chart;
  const half = fontSize * 0.6;
  const [training, test] = spreadApart(trainingY, testY, fontSize * 1.15, plot.y + half, plot.y + plot.height - half);
  const left = x + fontSize * 0.7;
  return (
    <g className="stroke-card" strokeWidth="4" paintOrder="stroke">
      <text x={left} y={training} dy="0.35em" className="fill-ink" fontWeight="600">
        {strings.loss.training}
      </text>
      <text x={left} y={test} dy="0.35em" className="fill-muted">
        {strings.loss.test}
      </text>
    </g>
  );
}
