import { useEffect, useRef } from 'react';
import { closeResults } from '../../store/actions/resultsActions.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CloseIcon } from '../shared/inputs/icons.tsx';
import { PasteCard } from './PasteCard.tsx';
import { ResultsCard } from './ResultsCard.tsx';
import { useClassRows } from './useClassRows.ts';

/** The results of a class in the run's place: their links at the left, what became of each at the right. */
export function ResultsPage() {
  const words = laterStrings.results;
  const draft = usePage((state) => state.view.results);
  const rows = useClassRows();
  useEscape();
  if (!draft) return null;
  const { goal, text } = draft.task;
  return (
    <>
      <header className="flex h-[48px] shrink-0 items-center gap-x-4 border-b border-hairline px-[16px] stacked:px-3">
        <h1 className="text-[18px] font-bold">{strings.page.name}</h1>
        <p className="text-muted">{words.title}</p>
        <div className="ml-auto flex items-center gap-2">
          <Button className={BUTTON} onClick={() => setDialog({ kind: 'help' })} title={strings.page.helpHelp}>
            {strings.page.help}
          </Button>
          <Button look="quiet" className={`${BUTTON} text-[15px]`} onClick={leave} title={words.closeHelp}>
            {words.close}
            <CloseIcon />
          </Button>
        </div>
      </header>
      <main aria-label={words.page} className="flex min-h-0 min-w-0 flex-1 flex-col p-[16px] stacked:px-3">
        <h2 dir="auto" className="line-clamp-3 text-[18px] leading-[26px] font-bold whitespace-pre-line">
          {text === '' ? words.noText : text}
        </h2>
        <p className="text-muted">{goal ? words.goal(goal) : words.noGoal}</p>
        <div className="mt-3 grid min-h-0 flex-1 grid-cols-1 gap-[12px] wide:grid-cols-[292px_minmax(0,1fr)] wide:grid-rows-[minmax(0,1fr)]">
          <PasteCard rows={rows} hasGoal={goal !== null} />
          <ResultsCard draft={draft} rows={rows} />
        </div>
      </main>
    </>
  );
}

const BUTTON = 'h-8 px-3 text-[14px] pointer-coarse:h-[44px]';

/** Closes the page; the focus goes back to the menu that opened it. */
function leave(): void {
  closeResults();
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`button[aria-label="${strings.menus.more}"]`)?.focus();
  });
}

/** Escape closes the page, unless a window over it takes the key. */
function useEscape(): void {
  const isHelpOpen = useRef(false);
  useEffect(() => {
    // A dialog closes at the same key, before this listener sees it.
    const look = () => {
      isHelpOpen.current = document.querySelector('dialog[open]') !== null;
    };
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isHelpOpen.current) leave();
    };
    document.addEventListener('keydown', look, true);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('keydown', look, true);
      document.removeEventListener('keydown', close);
    };
  }, []);
}
