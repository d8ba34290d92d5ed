import { markLabel } from '../../geometry/loss/lossChartLabels.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { usePainted } from '../shared/painted/usePainted.ts';
import { uprightLine } from './LossCurves.tsx';
import type { LossViewIn } from './lossView.ts';

/** From this size on there is room for a few words only. */
const LARGE = 16;

interface AllCorrectMarkProps {
  readonly viewIn: LossViewIn;
  readonly epoch: number;
  readonly fontSize: number;
}

/** The share of a plot's width that a label may take. */
const MOST_OF_PLOT = 0.8;

/** A thin vertical line at the first epoch with every training point correct. */
export function AllCorrectMark({ viewIn, epoch, fontSize }: AllCorrectMarkProps) {
  const words = fontSize < LARGE ? strings.loss.allCorrect : strings.loss.allCorrectShort;
  const label = words(formatWhole(epoch));
  const line = usePainted<SVGLineElement>((state) => {
    const view = viewIn(state);
    return view ? uprightLine(view.chart.xOf(epoch), view.chart.plot) : {};
  });
  const text = usePainted<SVGTextElement>((state) => {
    const view = viewIn(state);
    if (!view) return {};
    const { plot, xOf, training, test } = view.chart;
    const x = xOf(epoch);
    const size = { width: label.length * fontSize * 0.51, height: fontSize * 1.3 };
    const box = markLabel(x, size, plot, [training.places, test.places]);
    // A plot hardly wider than the words has the line alone: the subtitle says the same.
    const hasRoom = size.width < MOST_OF_PLOT * plot.width;
    const isLeft = box.x + box.width / 2 < x;
    return {
      display: hasRoom ? null : 'none',
      x: String(isLeft ? box.x + box.width : box.x),
      y: String(box.y + box.height / 2),
      'text-anchor': isLeft ? 'end' : 'start',
    };
  });
  return (
    <g>
      <line ref={line} className="stroke-control" shapeRendering="crispEdges" />
      <text ref={text} dy="0.35em" className="fill-muted stroke-card" strokeWidth="4" paintOrder="stroke">
        {label}
      </text>
    </g>
  );
}
