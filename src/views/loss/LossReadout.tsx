import type { LossPoint } from '../../geometry/loss/lossChartSeries.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { formatSignificant, formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { usePainted } from '../shared/painted/usePainted.ts';
import type { TimelineMark } from './timelineMarks.ts';

/** Contents of the line below the chart. */
export interface LossLine {
  readonly point: LossPoint | null;
  readonly marks: readonly TimelineMark[];
  readonly canGoBack: boolean;
}

/** The values under the pointer, in a line that always keeps its place. */
export function LossReadout({ lineIn }: { readonly lineIn: (state: PageState) => LossLine }) {
  const line = usePainted<HTMLParagraphElement>((state) => {
    const { point, marks, canGoBack } = lineIn(state);
    const text = point ? written(point, marks) : canGoBack ? strings.loss.timelineHint : '';
    return { text, class: `min-h-[18px] truncate text-[12px] ${point ? 'text-ink' : 'text-muted'}` };
  });
  return <p ref={line} />;
}

function written({ epoch, training, test }: LossPoint, marks: readonly TimelineMark[]): string {
  return strings.loss.result(
    Number.isInteger(epoch) ? formatWhole(epoch) : formatSignificant(epoch, 4),
    formatSignificant(training, 3),
    test === null ? null : formatSignificant(test, 3),
    marks.map((mark) => mark.text),
  );
}
