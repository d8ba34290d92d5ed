import { setPanel } from './store/actions/viewActions.ts';
import type { BottomPanel } from './store/state/pageState.ts';
import { usePage } from './store/state/usePage.ts';
import { strings } from './strings/index.ts';
import { Tabs } from './views/shared/inputs/Tabs.tsx';
import { tabId, tabPanel } from './views/shared/inputs/tabPanel.ts';
import { lazyView } from './views/shared/page/lazyView.tsx';

const FormulaPanel = lazyView(() => import('./views/formula/FormulaPanel.tsx').then((module) => module.FormulaPanel));
const NumpyMirror = lazyView(() => import('./views/numpy/NumpyMirror.tsx').then((module) => module.NumpyMirror));
const GradientBadge = lazyView(() => import('./views/check/GradientBadge.tsx').then((module) => module.GradientBadge));
const GradientCheckPanel = lazyView(() =>
  import('./views/check/GradientCheckPanel.tsx').then((module) => module.GradientCheckPanel),
);

const openCheck = () => {
  // The button that leads here disappears with its panel.
  document.getElementById(tabId('check'))?.focus();
  setPanel('check');
};

/** The panels, in the order of their tabs. */
const panels: Readonly<Record<BottomPanel, () => React.ReactNode>> = {
  formula: () => <FormulaPanel badge={<GradientBadge onOpen={openCheck} />} />,
  numpy: () => <NumpyMirror />,
  check: () => (
    <div className="min-h-0 min-w-0 overflow-auto rounded-xl border border-hairline bg-card px-4 py-2 min-[700px]:col-span-2">
      <GradientCheckPanel />
    </div>
  ),
};
const panelIds = Object.keys(panels) as BottomPanel[];

/** Below the network: formulas of the selection, the program, the gradient check. */
export function BottomPanels() {
  const words = strings.formula;
  const panel = usePage((state) => state.view.panel);
  // The program and the check need more lines than a formula.
  const height =
    panel === 'formula' ? 'wide:h-[126px] wide:[@media(min-height:860px)]:h-[150px]' : 'wide:h-[min(320px,36dvh)]';
  return (
    <section
      aria-label={words.panels}
      className={`grid gap-1 wide:grid-cols-[104px_minmax(0,1fr)] wide:gap-2 ${height}`}
    >
      <Tabs
        label={words.panels}
        tabs={panelIds.map((id) => ({ id, label: words.tabs[id] }))}
        chosen={panel}
        onChoose={setPanel}
        isUpright
      />
      <div {...tabPanel(panel)} className="grid min-h-0 min-w-0 gap-3 min-[700px]:grid-cols-2">
        {panels[panel]()}
      </div>
    </section>
  );
}
