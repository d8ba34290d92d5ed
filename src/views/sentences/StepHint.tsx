import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const HintSentence = lazyView(
  () => import('./HintSentence.tsx').then((module) => module.HintSentence),
  <Introduction />,
);

/** One line near the Step button. It keeps its place when empty. */
export function StepHint() {
  const isDismissed = usePage((state) => state.view.hintDismissed);
  if (isDismissed) return null;
  return (
    <section
      aria-label={strings.stepHint.name}
      className="flex min-h-[26px] items-center gap-1.5 text-[14px] leading-snug max-[1199px]:min-h-[44px] max-[499px]:min-h-[77px]"
    >
      <HintSentence before={<Introduction />} />
    </section>
  );
}

/** What the page is, shown until there are numbers. */
function Introduction() {
  return <p>{strings.stepHint.introduction}</p>;
}
