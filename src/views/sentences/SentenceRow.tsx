import { selectAtCursor } from '../../store/state/atCursor.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const ShownSentence = lazyView(
  () => import('./ShownSentence.tsx').then((module) => module.ShownSentence),
  <Introduction />,
);
const CursorLine = lazyView(() => import('./CursorLine.tsx').then((module) => module.CursorLine));

/** One row above the network: what a step within an update did, else the most helpful sentence. It keeps its place when empty. */
export function SentenceRow() {
  const isWithin = usePage((state) => selectAtCursor(state) !== null);
  if (isWithin) return <CursorLine />;
  return (
    <section
      aria-label={strings.stepHint.name}
      className="flex min-h-[40px] items-center text-[17px] leading-[20px] stacked:text-[16px] max-[1099px]:min-h-[44px] max-[499px]:min-h-[146px] presenting:not-board:hidden board:min-h-0 board:text-[26px] board:leading-[31px] board:docked:text-[22px] board:docked:leading-[25px]"
    >
      <ShownSentence before={<Introduction />} />
    </section>
  );
}

/** What the page is, shown until there are numbers. */
function Introduction() {
  return <p>{strings.stepHint.introduction}</p>;
}
