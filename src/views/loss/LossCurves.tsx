import type { LossPoint } from '../../geometry/loss/lossChartSeries.ts';
import type { PageState } from '../../store/state/pageState.ts';
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

/** The curves, the crosshair and "now". */
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

/** A vertical line across the plot. */
export function uprightLine(x: number, plot: LossView['axes']['plot']): Look {
  return { x1: String(x), x2: String(x), y1: String(plot.y), y2: String(plot.y + plot.height) };
}

function dot({ chart }: LossView, epoch: number, loss: number): Look {
  return { cx: String(chart.xOf(epoch)), cy: String(chart.yOf(loss)) };
}
