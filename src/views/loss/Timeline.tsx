import { type KeyboardEvent, useId } from 'react';
import type { Snapshot } from '../../core/snapshot.ts';
import { timelineBox, timelineTarget } from '../../geometry/timeline.ts';
import { goToPosition } from '../../store/runActions.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { useText } from '../shared/useText.ts';
import type { TimelineMark } from './timelineMarks.ts';

/** Width of the invisible thumb in pixels; the classes below say the same. */
const THUMB_WIDTH = 24;
const THUMB_CLASSES =
  '[&::-moz-range-thumb]:h-full [&::-moz-range-thumb]:w-[24px] [&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-transparent [&::-webkit-slider-runnable-track]:h-full [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-thumb]:w-[24px] [&::-webkit-slider-thumb]:appearance-none';

interface TimelineProps {
  /** Where the plot draws the start of the run and its furthest point, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly TimelineMark[];
}

/** A native slider laid over the plot. It is invisible: the chart draws "now" where its thumb is. */
export function Timeline({ from, to, top, height, marks }: TimelineProps) {
  const reading = useText((state) => state.run.chartReading);
  const listId = useId();
  if (!reading) return null;
  const { position, frontier, updatesPerEpoch, firstAllCorrect } = reading;
  const { left, width } = timelineBox(from, to, THUMB_WIDTH);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = timelineTarget(event.key, position, frontier, updatesPerEpoch);
    if (target === null) return;
    event.preventDefault();
    if (target !== position) goToPosition(target);
  };
  const epochOf = (at: number) => formatWhole(Math.floor(at / updatesPerEpoch));
  const listed = marks.map((mark) => ({ ...mark, text: strings.loss.markAt(epochOf(mark.position), mark.text) }));
  if (firstAllCorrect !== null)
    listed.push({ position: firstAllCorrect, text: strings.loss.allCorrect(epochOf(firstAllCorrect)) });

  return (
    <>
      <input
        type="range"
        aria-label={strings.loss.timeline}
        aria-valuetext={valueText(reading, marks)}
        aria-describedby={listed.length > 0 ? listId : undefined}
        min={0}
        max={frontier}
        step={1}
        value={position}
        onChange={(event) => goToPosition(Number(event.target.value))}
        onKeyDown={onKeyDown}
        className={`absolute m-0 cursor-ew-resize touch-pan-y appearance-none rounded bg-transparent p-0 ${THUMB_CLASSES}`}
        style={{ left, width, top, height }}
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

function valueText(reading: Snapshot, marks: readonly TimelineMark[]): string {
  const { position, frontier, updatesPerEpoch } = reading;
  const update = position % updatesPerEpoch;
  return strings.loss.timelineValue(
    formatWhole(Math.floor(position / updatesPerEpoch)),
    formatWhole(Math.floor(frontier / updatesPerEpoch)),
    update === 0 ? null : { number: formatWhole(update), of: formatWhole(updatesPerEpoch) },
    marks.filter((mark) => mark.position === position).map((mark) => mark.text),
  );
}
