import { type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { type LossPoint, nearestLossPoint } from '../../geometry/loss/lossChartSeries.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { pointerWithin } from '../shared/page/onPage.ts';
import { useBoxSize } from '../shared/page/useBoxSize.ts';
import { usePainted } from '../shared/painted/usePainted.ts';
import { AllCorrectMark } from './AllCorrectMark.tsx';
import { GoalLine } from './GoalLine.tsx';
import { LossAxes } from './LossAxes.tsx';
import { LossCurves } from './LossCurves.tsx';
import { LossHead, type LossLine } from './LossHead.tsx';
import { shownEpochs, shownGoal } from './lossGoal.ts';
import { type LossViewIn, lossViewReader } from './lossView.ts';
import { Timeline } from './Timeline.tsx';
import { type TimelineMark, timelineMarks } from './timelineMarks.ts';

/** The pointer reads a mark this near, in pixels. */
const MARK_REACH = 8;

/** The labels of the y axis reach into the card's margin, so that the plot begins below the plane's left edge. */
const OUTDENT = 14;

/** Size of all letters on the projector. */
const PRESENTED_FONT = 18;

const NO_VIEW: LossViewIn = () => null;

interface LossPlotProps {
  readonly titleId: string;
  readonly isPerPoint: boolean;
  readonly presenting: boolean;
}

/** Axes render when they change, which is rare: they end on a round number of epochs ahead. All else is painted. */
export function LossPlot({ titleId, isPerPoint, presenting }: LossPlotProps) {
  const [fontSize, outdent] = presenting ? [PRESENTED_FONT, 0] : [12, OUTDENT];
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const [pointerX, setPointerX] = useState<number | null>(null);
  const scaleKind = usePage((state) => state.view.lossScale);
  const spec = usePage((state) => state.spec);
  const marks = useMemo(() => timelineMarks(spec), [spec]);
  const hasTest = usePage(({ run }) => run.snapshot?.test != null);
  const goal = usePage(({ view }) => view.task?.goal ?? null);
  const trainingCount = usePage(({ run }) => run.snapshot?.training.count ?? 0);
  const testCount = usePage(({ run }) => run.snapshot?.test?.count ?? 0);
  const shown = shownGoal(goal, isPerPoint, trainingCount, testCount);
  const leastEpochs = shownEpochs(goal);
  const viewIn = useMemo(
    () => (size ? lossViewReader(isPerPoint, scaleKind, { ...size, fontSize, outdent }, leastEpochs) : NO_VIEW),
    [size, isPerPoint, scaleKind, fontSize, outdent, leastEpochs],
  );
  const axes = usePage((state) => viewIn(state)?.axes ?? null);
  const allCorrectAt = usePage(({ run }) => allCorrectEpoch(run.snapshot));
  const emptyText = usePage(({ run }) =>
    run.snapshot?.frontier === 0 ? emptyTextFor(run.snapshot, presenting) : null,
  );

  const followPointer = (event: PointerEvent<HTMLDivElement>) =>
    setPointerX(pointerWithin(event, event.currentTarget).x);
  /** The point of the curve under the pointer. */
  const pointedIn = (state: PageState): LossPoint | null => {
    const view = viewIn(state);
    if (!view || pointerX === null || pointerX < view.chart.plot.x - 2 || view.snapshot.frontier === 0) return null;
    const { frontier, updatesPerEpoch } = view.snapshot;
    return nearestLossPoint(view.series, Math.min(frontier / updatesPerEpoch, view.chart.epochAt(pointerX)));
  };
  const lineIn = (state: PageState): LossLine => {
    const view = viewIn(state);
    const pointed = pointedIn(state);
    if (view && pointed) {
      const near = (mark: TimelineMark) => Math.abs(xOfMark(mark, viewIn, state) - (pointerX ?? 0)) <= MARK_REACH;
      return { point: pointed, marks: marks.filter(near) };
    }
    // On the keyboard, the timeline reads a mark upon reaching it.
    const marksNow = marks.filter((mark) => mark.position === view?.snapshot.position);
    const point = view && marksNow.length > 0 ? view.series.now : null;
    return { point, marks: marksNow };
  };

  return (
    <>
      <LossHead titleId={titleId} isPerPoint={isPerPoint} lineIn={lineIn} />
      <div
        ref={box}
        className="relative min-h-[60px] flex-1 [contain:size_layout]"
        onPointerMove={followPointer}
        onPointerLeave={() => setPointerX(null)}
      >
        {axes && (
          <>
            <svg className="absolute inset-0 size-full overflow-visible" fontSize={fontSize} aria-hidden="true">
              <LossAxes axes={axes} fontSize={fontSize} scaleKind={scaleKind} />
              {shown && <GoalLine viewIn={viewIn} goal={shown} fontSize={fontSize} />}
              {allCorrectAt !== null && <AllCorrectMark viewIn={viewIn} epoch={allCorrectAt} fontSize={fontSize} />}
              {marks.map((mark) => (
                <Mark key={`${mark.position} ${mark.text}`} mark={mark} viewIn={viewIn} />
              ))}
              <LossCurves viewIn={viewIn} pointedIn={pointedIn} hasTest={hasTest} fontSize={fontSize} />
            </svg>
            {emptyText !== null && (
              <p
                className="pointer-events-none absolute flex items-center justify-center px-4 text-center text-muted"
                style={{
                  left: axes.plot.x,
                  top: axes.plot.y,
                  width: axes.plot.width,
                  height: axes.plot.height,
                  fontSize: fontSize + (presenting ? 0 : 1),
                }}
              >
                <span className="bg-card px-1">{emptyText}</span>
              </p>
            )}
            <Timeline viewIn={viewIn} marks={marks} />
          </>
        )}
      </div>
    </>
  );
}

interface MarkProps {
  readonly mark: TimelineMark;
  readonly viewIn: LossViewIn;
}

/** Mark of an intervention, below the axis. */
function Mark({ mark, viewIn }: MarkProps) {
  const path = usePainted<SVGPathElement>((state) => {
    const plot = viewIn(state)?.chart.plot;
    return plot ? { d: `M${xOfMark(mark, viewIn, state)} ${plot.y + plot.height + 1}l5 7h-10z` } : {};
  });
  return <path ref={path} className="fill-ink" />;
}

function xOfMark({ position }: TimelineMark, viewIn: LossViewIn, state: PageState): number {
  const view = viewIn(state);
  return view ? view.chart.xOf(position / view.snapshot.updatesPerEpoch) : 0;
}

function allCorrectEpoch(snapshot: Snapshot | null): number | null {
  if (!snapshot || snapshot.firstAllCorrect === null) return null;
  return snapshot.firstAllCorrect / snapshot.updatesPerEpoch;
}

/** Large type leaves room for a few words. */
function emptyTextFor({ training }: Snapshot, presenting: boolean): string {
  if (training.count === 0) return strings.loss.noPoints;
  return presenting ? strings.loss.emptyShort : strings.loss.empty;
}
