import type { ReactNode } from 'react';
import { setSpace } from '../../store/actions/viewActions.ts';
import type { Space } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Tabs } from '../shared/inputs/Tabs.tsx';
import { tabPanel } from '../shared/inputs/tabPanel.ts';
import { lazyView } from '../shared/page/lazyView.tsx';

const HiddenSpace = lazyView(() => import('./hidden/HiddenSpace.tsx').then((module) => module.HiddenSpace));
const LossSurfaceView = lazyView(() =>
  import('./surface/LossSurfaceView.tsx').then((module) => module.LossSurfaceView),
);

/** The space shown beside the network: the decision boundary (`children`), the hidden space, or the loss surface. */
export function Spaces({ children }: { readonly children: ReactNode }) {
  const space = usePage((state) => state.view.space);
  return (
    <div className="flex min-h-0 flex-col gap-1.5">
      <div className="min-h-[26px]">
        <SpaceTabs />
      </div>
      <div {...tabPanel(space)} className="flex min-h-0 flex-col gap-1.5">
        {space === 'input' ? children : space === 'hidden' ? <HiddenSpace /> : <LossSurfaceView />}
      </div>
    </div>
  );
}

const SPACES: readonly Space[] = ['input', 'hidden', 'surface'];

function SpaceTabs() {
  const { tabs, names } = strings.spaces;
  const space = usePage((state) => state.view.space);
  return (
    <div className="presenting:text-[20px]">
      <Tabs label={tabs} tabs={SPACES.map((id) => ({ id, label: names[id] }))} chosen={space} onChoose={setSpace} />
    </div>
  );
}
