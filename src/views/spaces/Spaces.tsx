import type { ReactNode } from 'react';
import { usePage } from '../../store/state/usePage.ts';
import { tabPanel } from '../shared/inputs/tabPanel.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { SpaceTabs } from './SpaceTabs.tsx';

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
