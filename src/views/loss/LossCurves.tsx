import { spreadApart } from '../../geometry/loss/lossChartLabels.ts';
import type { LossPoint } from '../../geometry/loss/lossChartSeries.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { strings } from '../../strings/index.ts';
import { type Look, usePainted } from '../shared/painted/usePainted.ts';
import type { LossView, LossViewIn } from './lossView.ts';

interface LossCurvesProps {
  readonly viewIn: LossViewIn;
  /** The point at the crosshair, or null. */
  readonly pointedIn: (state: PageState) => LossPoint | null;
  readonly hasTest: boolean;
  readonly fontSize: number;
}

const HIDDEN: Look = { display: 'none' };

/** The curves with their names, the crosshair and "now". */
export function LossCurves({ viewIn, pointedIn, hasTest, fontSize }: LossCurvesProps) {
  const width = fontSize / 6;
  return (
    <g fill="none" strokeLinejoin="round">
      {hasTest && (
        <Curve
          dIn={(state) => viewIn(state)?.chart.test.ahead}
          className="stroke-muted opacity-30"
          width={width * 0.75}
        />
      )}
      <Curve dIn={(state) => viewIn(state)?.chart.training.ahead} className="stroke-ink opacity-30" width={width} />
      {hasTest && (
        <Curve dIn={(state) => viewIn(state)?.chart.test.past} className="stroke-muted" width={width * 0.75} />
      )}
      <Curve dIn={(state) => viewIn(state)?.chart.training.past} className="stroke-ink" width={width} />
      <Crosshair viewIn={viewIn} pointedIn={pointedIn} hasTest={hasTest} />
      <Now viewIn={viewIn} hasTest={hasTest} fontSize={fontSize} />
      {hasTest && <CurveNames viewIn={viewIn} fontSize={fontSize} />}
    </g>
  );
}

interface CurveProps {
  readonly dIn: (state: PageState) => string | undefined;
  readonly className: string;
  readonly width: number;
}

function Curve({ dIn, className, width }: CurveProps) {
  const path = usePainted<SVGPathElement>((state) => ({ d: dIn(state) ?? '' }));
  return <path ref={path} className={className} strokeWidth={width} />;
}

function Crosshair({ viewIn, pointedIn, hasTest }: Omit<LossCurvesProps, 'fontSize'>) {
  const pointed = (state: PageState, look: (view: LossView, point: LossPoint) => Look): Look => {
    const view = viewIn(state);
    const point = pointedIn(state);
    return view && point ? { display: null, ...look(view, point) } : HIDDEN;
  };
  const line = usePainted<SVGLineElement>((state) =>
    pointed(state, ({ chart }, { epoch }) => uprightLine(chart.xOf(epoch), chart.plot)),
  );
  const test = usePainted<SVGCircleElement>((state) =>
    pointed(state, (view, point) => (point.test === null ? HIDDEN : dot(view, point.epoch, point.test))),
  );
  const training = usePainted<SVGCircleElement>((state) =>
    pointed(state, (view, point) => dot(view, point.epoch, point.training)),
  );
  return (
    <g className="fill-card stroke-ink">
      <line ref={line} className="stroke-control" shapeRendering="crispEdges" />
      {hasTest && <circle ref={test} r="3" />}
      <circle ref={training} r="3.5" />
    </g>
  );
}

interface NowProps {
  readonly viewIn: LossViewIn;
  readonly hasTest: boolean;
  readonly fontSize: number;
}

function Now({ viewIn, hasTest, fontSize }: NowProps) {
  const now = (state: PageState, look: (view: LossView) => Look): Look => {
    const view = viewIn(state);
    return view ? look(view) : {};
  };
  const line = usePainted<SVGLineElement>((state) =>
    now(state, ({ chart, series }) => uprightLine(chart.xOf(series.now.epoch), chart.plot)),
  );
  const test = usePainted<SVGCircleElement>((state) =>
    now(state, (view) => {
      const { epoch, test: loss } = view.series.now;
      return loss === null ? HIDDEN : { display: null, ...dot(view, epoch, loss) };
    }),
  );
  const training = usePainted<SVGCircleElement>((state) =>
    now(state, (view) => dot(view, view.series.now.epoch, view.series.now.training)),
  );
  return (
    <>
      <line ref={line} className="stroke-ink" strokeWidth="1.5" />
      {hasTest && <circle ref={test} r={fontSize / 3} className="fill-card stroke-muted" strokeWidth={fontSize / 6} />}
      <circle ref={training} r={fontSize / 2.6} className="fill-ink stroke-card" strokeWidth="1.5" />
    </>
  );
}

/** The plot keeps a margin for the names, so they always fit to the right of the curves' ends. */
function CurveNames({ viewIn, fontSize }: Omit<NowProps, 'hasTest'>) {
  const placesIn = (state: PageState) => {
    const view = viewIn(state);
    if (!view) return null;
    const { chart, series } = view;
    const { now } = series;
    // Before the first step there is no curve to name.
    if (now.test === null || (!chart.training.past && !chart.training.ahead)) return null;
    const { plot, xOf, yOf } = chart;
    const half = fontSize * 0.6;
    const [training, test] = spreadApart(
      yOf(now.training),
      yOf(now.test),
      fontSize * 1.15,
      plot.y + half,
      plot.y + plot.height - half,
    );
    return { x: String(xOf(now.epoch) + fontSize * 0.7), training: String(training), test: String(test) };
  };
  const lookOf = (curve: 'training' | 'test') => (state: PageState) => {
    const places = placesIn(state);
    return places ? { display: null, x: places.x, y: places[curve] } : HIDDEN;
  };
  const training = usePainted<SVGTextElement>(lookOf('training'));
  const test = usePainted<SVGTextElement>(lookOf('test'));
  return (
    <g className="stroke-card" strokeWidth="4" paintOrder="stroke">
      <text ref={training} dy="0.35em" className="fill-ink" fontWeight="600">
        {strings.loss.training}
      </text>
      <text ref={test} dy="0.35em" className="fill-muted">
        {strings.loss.test}
      </text>
    </g>
  );
}

/** A vertical line across the plot. */
export function uprightLine(x: number, plot: LossView['axes']['plot']): Look {
  return { x1: String(x), x2: String(x), y1: String(plot.y), y2: String(plot.y + plot.height) };
}

function dot({ chart }: LossView, epoch: number, loss: number): Look {
  return { cx: String(chart.xOf(epoch)), cy: String(chart.yOf(loss)) };
}
