import { useId } from 'react';
import type { LossPoint } from '../../geometry/loss/lossChartSeries.ts';
import { setLossScale } from '../../store/actions/viewActions.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatSignificant, formatWhole } from '../../strings/formatNumber.ts';
import { strings } from '../../strings/index.ts';
import { usePainted } from '../shared/painted/usePainted.ts';
import { LossTitle } from './LossTitle.tsx';
import type { TimelineMark } from './timelineMarks.ts';

/** What the line beside the title tells: the values under the pointer, or at a mark on the keyboard; else what the loss is. */
export interface LossLine {
  readonly point: LossPoint | null;
  readonly marks: readonly TimelineMark[];
}

interface LossHeadProps {
  readonly titleId: string;
  readonly isPerPoint: boolean;
  readonly lineIn: (state: PageState) => LossLine;
}

/** Title of the chart, what the loss is, and at the right a hint, the key to the curves, or the choice of the scale. */
export function LossHead({ titleId, isPerPoint, lineIn }: LossHeadProps) {
  const words = strings.loss;
  const showsAll = usePage((state) => state.view.level === 'all');
  const presenting = usePage((state) => state.view.presenting);
  const canGoBack = usePage(({ run }) => (run.snapshot?.frontier ?? 0) > 0);
  const hasTest = usePage(({ run }) => run.snapshot?.test != null);
  const { loss, outputCount } = usePage((state) => state.spec.config);
  const count = usePage(({ run }) => run.snapshot?.training.count ?? 0);
  const answers = count * outputCount;
  // The confusion table takes half of the room.
  const isNarrow = usePage((state) => selectDataSet(state).decision.kind === 'largest');
  const formula = isPerPoint
    ? words.perPoint(strings.transport.shortLossFormulas[loss])
    : strings.transport.shortLossFormulas[loss];
  const small = canGoBack ? words.smallPrint(formula) : formula;
  const meaning = isPerPoint
    ? words.perPointMeaning
    : words.meanings[loss](words.countOf(answers, formatWhole(answers)));
  const isFormula = showsAll;
  const line = usePainted<HTMLParagraphElement>((state) => {
    const { point, marks } = lineIn(state);
    const look = point ? 'text-ink' : 'text-muted loss-aside:hidden';
    return {
      text: point ? written(point, marks) : isFormula ? small : meaning,
      class: `min-w-0 truncate text-[13px] presenting:hidden ${look}`,
    };
  });
  return (
    <div className="flex min-h-[24px] items-center justify-between gap-x-3">
      <div className="flex min-w-0 items-baseline gap-x-2">
        <LossTitle id={titleId} />
        <p ref={line} title={formula} />
      </div>
      <div className="flex shrink-0 items-center gap-x-3 loss-aside:hidden">
        {hasTest && !(showsAll && isNarrow) && <CurveKey />}
        {showsAll && !presenting && <LossScaleSwitch />}
        {!hasTest && !isFormula && canGoBack && (
          <p className="text-[13px] text-muted presenting:hidden">{words.timelineHint}</p>
        )}
      </div>
    </div>
  );
}

function written({ epoch, training, test }: LossPoint, marks: readonly TimelineMark[]): string {
  return strings.loss.result(
    Number.isInteger(epoch) ? formatWhole(epoch) : formatSignificant(epoch, 4),
    formatSignificant(training, 3),
    test === null ? null : formatSignificant(test, 3),
    marks.map((mark) => mark.text),
  );
}

/** The curves as they end: training in ink, test thin and hollow. The projector has room for the second, which tells both. */
function CurveKey() {
  const { training, test } = strings.loss;
  return (
    <p className="flex items-center gap-x-3 text-[13px] text-muted presenting:text-[17.5px]">
      <span className="flex items-center gap-1.5 presenting:hidden">
        <svg viewBox="0 0 22 10" className="h-[10px] w-[22px]" aria-hidden="true">
          <path d="M0 5H22" className="stroke-ink" strokeWidth="2" />
          <circle cx="11" cy="5" r="4.5" className="fill-ink" />
        </svg>
        {training}
      </span>
      <span className="flex items-center gap-1.5">
        <svg viewBox="0 0 22 10" className="h-[10px] w-[22px]" aria-hidden="true">
          <path d="M0 5H22" className="stroke-muted" strokeWidth="1.5" />
          <circle cx="11" cy="5" r="3.5" className="fill-card stroke-muted" strokeWidth="1.5" />
        </svg>
        {test}
      </span>
    </p>
  );
}

const SCALES = ['linear', 'log'] as const;

function LossScaleSwitch() {
  const scale = usePage((state) => state.view.lossScale);
  const name = useId();
  return (
    <div role="radiogroup" aria-label={strings.loss.scale} className="flex text-[13px]">
      {SCALES.map((choice) => (
        <label
          key={choice}
          className="relative flex min-h-[28px] cursor-pointer items-center rounded px-1.5 text-muted has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:min-h-[44px] pointer-coarse:px-4"
        >
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={scale === choice}
            onChange={() => setLossScale(choice)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {strings.loss[choice]}
        </label>
      ))}
    </div>
  );
}
