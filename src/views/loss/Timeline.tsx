import { type KeyboardEvent, useId, useRef } from 'react';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { timelineBox, timelineTarget } from '../../geometry/loss/timeline.ts';
import { goToPosition } from '../../store/actions/runActions.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { usePaint, write } from '../shared/painted/usePainted.ts';
import type { LossViewIn } from './lossView.ts';
import type { TimelineMark } from './timelineMarks.ts';

/** Width of the invisible thumb in pixels; must match the classes below. */
const THUMB_WIDTH = 24;
const THUMB_CLASSES =
  '[&::-moz-range-thumb]:h-full [&::-moz-range-thumb]:w-[24px] [&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-transparent [&::-webkit-slider-runnable-track]:h-full [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-thumb]:w-[24px] [&::-webkit-slider-thumb]:appearance-none';

interface TimelineProps {
  readonly viewIn: LossViewIn;
  readonly marks: readonly TimelineMark[];
}

/** A native slider over the plot. It is invisible: the chart draws "now" at its thumb. */
export function Timeline({ viewIn, marks }: TimelineProps) {
  const listId = useId();
  const updatesPerEpoch = usePage(({ run }) => run.snapshot?.updatesPerEpoch ?? 1);
  const firstAllCorrect = usePage(({ run }) => run.snapshot?.firstAllCorrect ?? null);
  const painted = useRef<Snapshot | null>(null);
  /** Whether a pointer holds the thumb, and has moved it. */
  const hold = useRef<'none' | 'pressed' | 'moved'>('none');
  const slider = usePaint<HTMLInputElement>((input, state) => {
    const view = viewIn(state);
    if (!view) return;
    const { chart, snapshot } = view;
    const { position, frontier } = snapshot;
    const { left, width } = timelineBox(chart.xOf(0), chart.xOf(frontier / snapshot.updatesPerEpoch), THUMB_WIDTH);
    input.style.left = `${left}px`;
    input.style.width = `${width}px`;
    input.style.top = `${chart.plot.y}px`;
    input.style.height = `${chart.plot.height}px`;
    write(input, { max: String(frontier), 'aria-valuetext': valueText(snapshot, marks) });
    // Only for a new snapshot: while one is on its way, the thumb stays where the user put it.
    if (painted.current === snapshot) return;
    painted.current = snapshot;
    input.value = String(position);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const { snapshot } = pageStore.getState().run;
    if (!snapshot || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = timelineTarget(event.key, snapshot.position, snapshot.frontier, snapshot.updatesPerEpoch);
    if (target === null) return;
    event.preventDefault();
    if (target !== snapshot.position) goToPosition(target);
  };
  const epochOf = (at: number) => formatWhole(Math.floor(at / updatesPerEpoch));
  const listed = marks.map((mark) => ({ ...mark, text: strings.loss.markAt(epochOf(mark.position), mark.text) }));
  if (firstAllCorrect !== null)
    listed.push({ position: firstAllCorrect, text: strings.loss.allCorrect(epochOf(firstAllCorrect)) });

  return (
    <>
      <input
        ref={slider}
        type="range"
        aria-label={strings.loss.timeline}
        aria-describedby={listed.length > 0 ? listId : undefined}
        min={0}
        step={1}
        onPointerDown={() => {
          hold.current = 'pressed';
        }}
        onChange={(event) => {
          goToPosition(Number(event.target.value), hold.current === 'moved' ? 'drag' : 'jump');
          if (hold.current === 'pressed') hold.current = 'moved';
        }}
        onPointerUp={() => {
          hold.current = 'none';
        }}
        onKeyDown={onKeyDown}
        className={`absolute m-0 cursor-ew-resize touch-pan-y appearance-none rounded bg-transparent p-0 ${THUMB_CLASSES}`}
      />
      {listed.length > 0 && (
        <ul id={listId} className="sr-only" aria-label={strings.loss.marks}>
          {listed.map((mark) => (
            <li key={`${mark.position} ${mark.text}`}>{mark.text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function valueText({ position, frontier, updatesPerEpoch }: Snapshot, marks: readonly TimelineMark[]): string {
  const update = position % updatesPerEpoch;
  return strings.loss.timelineValue(
    formatWhole(Math.floor(position / updatesPerEpoch)),
    formatWhole(Math.floor(frontier / updatesPerEpoch)),
    update === 0 ? null : { number: formatWhole(update), of: formatWhole(updatesPerEpoch) },
    marks.filter((mark) => mark.position === position).map((mark) => mark.text),
  );
}
