import type { LossPoint } from '../../geometry/lossChartSeries.ts';
import { formatSignificant, formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import type { TimelineMark } from './timelineMarks.ts';

interface LossReadingProps {
  readonly pointed: LossPoint | null;
  readonly marks: readonly TimelineMark[];
  readonly canGoBack: boolean;
}

/** The values under the pointer, in a line that is always there. */
export function LossReading({ pointed, marks, canGoBack }: LossReadingProps) {
  return (
    <p className={`min-h-[18px] truncate text-[12px] ${pointed ? 'text-ink' : 'text-muted'}`}>
      {pointed
        ? strings.loss.reading(
            formatEpoch(pointed.epoch),
            formatSignificant(pointed.training, 3),
            pointed.test === null ? null : formatSignificant(pointed.test, 3),
            marks.map((mark) => mark.text),
          )
        : canGoBack && strings.loss.timelineHint}
    </p>
  );
}

function formatEpoch(epoch: number): string {
  return Number.isInteger(epoch) ? formatWhole(epoch) : formatSignificant(epoch, 4);
}
