import { memo, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Snapshot } from '../../core/snapshot.ts';
import { lossChart } from '../../geometry/lossChart.ts';
import { lossSeries, nearestLossPoint } from '../../geometry/lossChartSeries.ts';
import { usePage } from '../../store/usePage.ts';
import { strings } from '../../strings/index.ts';
import { useBoxSize } from '../shared/useBoxSize.ts';
import { useText } from '../shared/useText.ts';
import { AllCorrectMark } from './AllCorrectMark.tsx';
import { LossAxes } from './LossAxes.tsx';
import { LossCurves } from './LossCurves.tsx';
import { LossReading } from './LossReading.tsx';
import { Timeline } from './Timeline.tsx';
import { type TimelineMark, timelineMarks } from './timelineMarks.ts';

/** How near to a mark, in pixels, the pointer reads it. */
const MARK_REACH = 8;

interface LossPlotProps {
  readonly isPerPoint: boolean;
  readonly fontSize: number;
  readonly hasReading: boolean;
}

/** Ten curves a second look the same as sixty, and a moment after the numbers they leave the frames to network and boundary. */
export function LossPlot(props: LossPlotProps) {
  return <Plot {...props} snapshot={useText((state) => state.run.chartReading)} />;
}

interface PlotProps extends LossPlotProps {
  readonly snapshot: Snapshot | null;
}

const Plot = memo(function Plot({ isPerPoint, fontSize, hasReading, snapshot }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const [pointerX, setPointerX] = useState<number | null>(null);
  const scaleKind = usePage((state) => state.view.lossScale);
  const spec = usePage((state) => state.spec);
  const marks = useMemo(() => timelineMarks(spec), [spec]);
  const series = useMemo(() => snapshot && lossSeries(snapshot, isPerPoint), [snapshot, isPerPoint]);
  const frontierEpoch = snapshot ? snapshot.frontier / snapshot.updatesPerEpoch : 0;
  const hasTest = series?.now.test != null;
  const chart = useMemo(
    () => series && size && lossChart(series, frontierEpoch, scaleKind, { ...size, fontSize, hasNames: hasTest }),
    [series, size, frontierEpoch, scaleKind, fontSize, hasTest],
  );

  const followPointer = (event: PointerEvent<HTMLDivElement>) =>
    setPointerX(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const isOverCurve = chart && pointerX !== null && pointerX >= chart.plot.x - 2;
  const pointed =
    isOverCurve && frontierEpoch > 0 && series
      ? nearestLossPoint(series, Math.min(frontierEpoch, chart.epochAt(pointerX)))
      : null;
  const xOfMark = (mark: TimelineMark) => chart?.xOf(mark.position / (snapshot?.updatesPerEpoch ?? 1)) ?? 0;
  const pointedMarks =
    pointed && pointerX !== null ? marks.filter((mark) => Math.abs(xOfMark(mark) - pointerX) <= MARK_REACH) : [];

  // Whoever goes along the timeline with the keyboard reads a mark on arriving at it.
  const marksNow = marks.filter((mark) => mark.position === snapshot?.position);
  const isReadNow = !pointed && marksNow.length > 0;

  return (
    <>
      <div
        ref={box}
        className="relative min-h-[84px] flex-1 [contain:size_layout]"
        onPointerMove={followPointer}
        onPointerLeave={() => setPointerX(null)}
      >
        {chart && series && snapshot && (
          <>
            <svg className="absolute inset-0 size-full overflow-visible" fontSize={fontSize} aria-hidden="true">
              <LossAxes chart={chart} fontSize={fontSize} scaleKind={scaleKind} />
              {snapshot.firstAllCorrect !== null && (
                <AllCorrectMark
                  chart={chart}
                  epoch={snapshot.firstAllCorrect / snapshot.updatesPerEpoch}
                  fontSize={fontSize}
                />
              )}
              {marks.map((mark) => (
                <path
                  key={`${mark.position} ${mark.text}`}
                  d={`M${xOfMark(mark)} ${chart.plot.y + chart.plot.height + 1}l5 7h-10z`}
                  className="fill-ink"
                />
              ))}
              <LossCurves chart={chart} series={series} pointed={pointed} fontSize={fontSize} />
            </svg>
            {snapshot.frontier === 0 && (
              <p
                className="pointer-events-none absolute flex items-center justify-center px-4 text-center text-muted"
                style={{
                  left: chart.plot.x,
                  top: chart.plot.y,
                  width: chart.plot.width,
                  height: chart.plot.height,
                  fontSize: fontSize + (fontSize < 24 ? 1 : 0),
                }}
              >
                <span className="bg-card px-1">{emptyText(snapshot, fontSize)}</span>
              </p>
            )}
            <Timeline
              from={chart.xOf(0)}
              to={chart.xOf(frontierEpoch)}
              top={chart.plot.y}
              height={chart.plot.height}
              marks={marks}
            />
          </>
        )}
      </div>
      {hasReading && (
        <LossReading
          pointed={isReadNow ? (series?.now ?? null) : pointed}
          marks={isReadNow ? marksNow : pointedMarks}
          canGoBack={frontierEpoch > 0}
        />
      )}
    </>
  );
});

/** Large letters leave room for a few words. */
function emptyText({ training }: Snapshot, fontSize: number): string {
  if (training.count === 0) return strings.loss.noPoints;
  return fontSize < 24 ? strings.loss.empty : strings.loss.emptyShort;
}
