import type { KeyboardEvent } from 'react';
import { closeDock, setDock } from './store/actions/viewActions.ts';
import { isTabHidden } from './store/state/limits.ts';
import type { DockTab } from './store/state/pageState.ts';
import { pageStore } from './store/state/pageStore.ts';
import { usePage } from './store/state/usePage.ts';
import { laterStrings } from './strings/later.ts';
import { useHasBook } from './views/books/useHasBook.ts';
import { CloseIcon } from './views/shared/inputs/icons.tsx';
import { Tabs } from './views/shared/inputs/Tabs.tsx';
import { tabPanel } from './views/shared/inputs/tabPanel.ts';
import { lazyView } from './views/shared/page/lazyView.tsx';
import { useLimits } from './views/shared/page/limits.tsx';

const BookPanel = lazyView(() => import('./views/books/BookPanel.tsx').then((module) => module.BookPanel));
const BookTitle = lazyView(() => import('./views/books/BookTitle.tsx').then((module) => module.BookTitle));
const DockTitle = lazyView(() => import('./views/formula/DockTitle.tsx').then((module) => module.DockTitle));
const FormulaPanel = lazyView(() => import('./views/formula/FormulaPanel.tsx').then((module) => module.FormulaPanel));
const WhyPanel = lazyView(() => import('./views/formula/why/WhyPanel.tsx').then((module) => module.WhyPanel));
const NumpyMirror = lazyView(() => import('./views/numpy/NumpyMirror.tsx').then((module) => module.NumpyMirror));
const CopyProgram = lazyView(() => import('./views/numpy/CopyProgram.tsx').then((module) => module.CopyProgram));
const GradientCheckPanel = lazyView(() =>
  import('./views/check/GradientCheckPanel.tsx').then((module) => module.GradientCheckPanel),
);

const ParameterTools = lazyView(() =>
  import('./views/network/cards/ParameterTools.tsx').then((module) => module.ParameterTools),
);

/** The panels, in the order of their tabs. */
const panels: Readonly<Record<DockTab, () => React.ReactNode>> = {
  formula: () => <FormulaPanel />,
  why: () => <WhyPanel />,
  numpy: () => <NumpyMirror />,
  check: () => <GradientCheckPanel />,
  book: () => <BookPanel />,
};

const tabs = Object.keys(panels) as DockTab[];

const TITLE = 'dock-title';

/** Below the network: how the selected part is computed, why it changes, the program, the gradient check. Closed until asked for. */
export function Dock() {
  const words = laterStrings.formula;
  const tab = usePage((state) => state.view.dock);
  return (
    <>
      <p role="status" className="sr-only">
        {tab !== null && words.opened}
      </p>
      {tab !== null && <OpenDock tab={tab} />}
    </>
  );
}

function OpenDock({ tab }: { readonly tab: DockTab }) {
  const words = laterStrings.formula;
  const limits = useLimits();
  // Printed numbers belong to the networks of texts.
  const hasBook = useHasBook();
  return (
    <section
      aria-labelledby={TITLE}
      onKeyDown={closeByEscape}
      className="flex min-h-0 min-w-0 flex-col rounded-xl border border-hairline bg-card roomy:h-full roomy:overflow-hidden"
    >
      <div className="flex min-h-[44px] flex-none board:[zoom:1.25] flex-wrap items-center gap-x-5 border-b border-hairline px-5 stacked:px-4 stacked:pt-2">
        <h2 id={TITLE} className="min-h-[24px] truncate text-[16px] font-semibold wide:w-[236px]">
          <span className="sr-only">{words.dock}: </span>
          {tab === 'book' ? <BookTitle /> : <DockTitle />}
        </h2>
        <div className="*:gap-x-6 **:[[role=tab]]:min-h-[44px] **:[[role=tab]]:text-[15px] **:[[role=tab]]:font-semibold">
          <Tabs
            label={words.dock}
            tabs={tabs
              .filter((id) => !isTabHidden(limits, id) && (hasBook || id !== 'book' || tab === 'book'))
              .map((id) => ({ id, label: words.tabs[id] }))}
            chosen={tab}
            onChoose={setDock}
          />
        </div>
        <div className="ml-auto flex items-center gap-4">
          {tab === 'numpy' ? <CopyProgram /> : tab !== 'book' && <ParameterTools />}
          <button
            type="button"
            onClick={closeDock}
            className="inline-flex min-h-[32px] cursor-pointer items-center gap-1.5 rounded-lg px-2 text-muted hover:bg-sunken hover:text-ink pointer-coarse:min-h-[44px]"
          >
            {words.closeDock}
            <CloseIcon />
          </button>
        </div>
      </div>
      <div
        {...tabPanel(tab)}
        className={`min-h-0 min-w-0 flex-1 ${tab === 'numpy' ? 'board:[zoom:1.45]' : 'board:[zoom:1.33]'}`}
      >
        {panels[tab]()}
      </div>
    </section>
  );
}

/** Escape closes the dock; the focus goes back to the part that it explained. */
function closeByEscape(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.stopPropagation();
  const { selected } = pageStore.getState().view;
  const part = selected && document.querySelector(`[data-part="${selected}"]`);
  if (part instanceof HTMLElement || part instanceof SVGElement) part.focus();
  closeDock();
}
