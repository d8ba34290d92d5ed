import { useMemo } from 'react';
import type { Goal } from '../../core/run/goal.ts';
import { goalReachedIn } from '../../store/actions/taskActions.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { PaintedText } from '../shared/painted/PaintedText.tsx';
import { usePaint } from '../shared/painted/usePainted.ts';
import { GoalMark } from './GoalMark.tsx';
import { brokenParts, type ToldPart, toldParts } from './goalParts.ts';

/** More parts have no room for bars beside each other. */
const MOST_WITH_BARS = 4;

const WIDE_ONLY = 'stacked:hidden presenting:hidden';
const SMALL_ONLY = 'hidden stacked:inline presenting:inline';

/** The parts of a goal, each with what is now. In small windows they are short, in one line. */
export function GoalList({ goal }: { readonly goal: Goal }) {
  const count = usePage((state) => selectDataSet(state).training.length);
  const isReached = usePage((state) => goalReachedIn(state) !== null);
  const broken = usePage((state) => brokenParts(state).join()).split(',');
  const parts = useMemo(() => toldParts(goal, count), [goal, count]);
  const isDense = parts.length > MOST_WITH_BARS;
  return (
    <ul
      aria-label={laterStrings.task.goal.name}
      className={`flex flex-none flex-wrap items-center gap-y-0.5 stacked:gap-x-2 stacked:max-[559px]:gap-x-1.5 presenting:gap-x-6 ${isDense ? 'wide:gap-x-3' : 'wide:gap-x-7'}`}
    >
      {parts.map((told) => (
        <Part
          key={told.part}
          told={told}
          mark={isReached ? 'reached' : broken.includes(told.part) ? 'broken' : told.kind}
          isDense={isDense}
        />
      ))}
    </ul>
  );
}

interface PartProps {
  readonly told: ToldPart;
  readonly mark: Parameters<typeof GoalMark>[0]['kind'];
  readonly isDense: boolean;
}

function Part({ told, mark, isDense }: PartProps) {
  const { title, short, now, brief, bare, share } = told;
  const small = isDense ? 'wide:text-[13px]' : 'wide:text-[15px]';
  const ink = mark === 'broken' ? 'text-alarm' : 'text-muted';
  const hasBar = !isDense && told.kind !== 'rule' && mark !== 'broken';
  return (
    <li className={`flex min-w-0 items-center stacked:gap-1 ${isDense ? 'wide:gap-1.5' : 'wide:gap-[10px]'}`}>
      <GoalMark kind={mark} />
      <p className={`${WIDE_ONLY} min-w-0 leading-[20px] ${small}`}>
        {isDense ? short : title}
        <span className={`flex min-h-[16px] items-center gap-2 text-[13px] leading-[16px] ${ink}`}>
          {hasBar && <Bar share={share} />}
          <PaintedText of={isDense ? brief : now} className="whitespace-nowrap" />
        </span>
      </p>
      <p
        className={`${SMALL_ONLY} text-[13px] leading-[18px] whitespace-nowrap stacked:max-[559px]:text-[12px] presenting:text-[22px] presenting:leading-[30px]`}
      >
        {short}
        <SmallNumber bare={bare} className={mark === 'broken' ? 'text-alarm' : 'text-muted'} />
      </p>
    </li>
  );
}

function SmallNumber({ bare, className }: { readonly bare: ToldPart['bare']; readonly className: string }) {
  return <PaintedText of={(state) => (bare(state) === '' ? '' : `: ${bare(state)}`)} className={className} />;
}

/** How far a part is, as a bar; the number beside it says the same. */
function Bar({ share }: { readonly share: (state: PageState) => number | null }) {
  const fill = usePaint<HTMLSpanElement>((element, state) => {
    const width = `${((share(state) ?? 0) * 100).toFixed(1)}%`;
    if (element.style.width !== width) element.style.width = width;
  });
  return (
    <span
      aria-hidden="true"
      className="block h-[6px] w-[120px] overflow-hidden rounded-full bg-hairline wide:max-[1279px]:w-[72px]"
    >
      <span ref={fill} className="block h-full rounded-full bg-ink" />
    </span>
  );
}
