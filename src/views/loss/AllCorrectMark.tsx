import type { LossChartGeometry } from '../../geometry/lossChart.ts';
import { markLabel } from '../../geometry/lossChartLabels.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';

interface AllCorrectMarkProps {
  readonly chart: LossChartGeometry;
  readonly epoch: number;
  readonly fontSize: number;
}

/** A thin upright line where every training point was right for the first time. */
export function AllCorrectMark({ chart, epoch, fontSize }: AllCorrectMarkProps) {
  const { plot, xOf } = chart;
  const x = xOf(epoch);
  const words = fontSize < 24 ? strings.loss.allCorrect : strings.loss.allCorrectShort;
  const label = words(formatWhole(epoch));
  const size = { width: label.length * fontSize * 0.51, height: fontSize * 1.3 };
  const box = markLabel(x, size, plot, [chart.training.places, chart.test.places]);
  const isLeft = box.x + box.width / 2 < x;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={plot.y}
        y2={plot.y + plot.height}
        className="stroke-control"
        shapeRendering="crispEdges"
      />
      <text
        x={isLeft ? box.x + box.width : box.x}
        y={box.y + box.height / 2}
        dy="0.35em"
        textAnchor={isLeft ? 'end' : 'start'}
        className="fill-muted stroke-card"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {label}
      </text>
    </g>
  );
}
