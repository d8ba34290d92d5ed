import type { ReactNode } from 'react';
import { setSpace } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Tabs } from '../shared/inputs/Tabs.tsx';
import { tabPanel } from '../shared/inputs/tabPanel.ts';
import { lazyView } from '../shared/page/lazyView.tsx';
import { spaces } from './spaces.ts';

const HiddenSpace = lazyView(() => import('./hidden/HiddenSpace.tsx').then((module) => module.HiddenSpace));
const SpaceMenu = lazyView(() => import('./SpaceMenu.tsx').then((module) => module.SpaceMenu), <PlainTitle />);
const LossSurfaceView = lazyView(() =>
  import('./surface/LossSurfaceView.tsx').then((module) => module.LossSurfaceView),
);

interface SpacesProps {
  /** Title of the input space, and the key to its points. */
  readonly title: ReactNode;
  readonly titleKey: ReactNode;
  /** The input space. */
  readonly children: ReactNode;
}

/** The space shown beside the network: the decision boundary (`children`), the hidden space, or the loss surface. */
export function Spaces({ title, titleKey, children }: SpacesProps) {
  const space = usePage((state) => state.view.space);
  const showsAll = usePage((state) => state.view.level === 'all');
  const panel = showsAll ? tabPanel(space) : {};
  return (
    <>
      <div className="min-w-0 stacked:low:order-1 wide:col-span-2 board:col-span-2">
        <div className="hidden everything:block">
          <SpaceTabs />
        </div>
        <TitleRow title={title} titleKey={titleKey} />
      </div>
      {space === 'input' ? (
        <div {...panel} className="contents">
          {children}
        </div>
      ) : (
        <div
          {...panel}
          className="flex min-h-0 flex-col gap-1.5 wide:col-span-2 wide:row-span-2 wide:row-start-2 wide:max-h-[calc(var(--plane)+42px)] aside:row-span-1 loss-aside:row-span-2 loss-aside:max-h-full board:col-span-2 board:row-span-2 board:row-start-2"
        >
          {space === 'hidden' ? <HiddenSpace /> : <LossSurfaceView />}
        </div>
      )}
    </>
  );
}

/** The title is the menu of the spaces where there are no tabs. Beside tabs, a low card has no row for it. */
function TitleRow({ title, titleKey }: Omit<SpacesProps, 'children'>) {
  const space = usePage((state) => state.view.space);
  const showsAll = usePage((state) => state.view.level === 'all');
  const isInput = space === 'input';
  if (showsAll && !isInput) return null;
  const shown = isInput ? title : strings.spaceNames.names[space];
  return (
    <div className="flex min-h-[36px] items-center justify-between gap-x-3 wide:min-h-[38px] wide:everything:min-h-[30px] everything:aside:sr-only board:h-[36px] board:flex-wrap board:overflow-hidden">
      <h2 className="min-w-0 board:leading-[36px] text-[15px] font-semibold presenting:text-[20px]">
        {showsAll ? shown : <SpaceMenu>{shown}</SpaceMenu>}
      </h2>
      {isInput && <div className="shrink-0 presenting:not-board:hidden">{titleKey}</div>}
    </div>
  );
}

function PlainTitle() {
  const space = usePage((state) => state.view.space);
  return <span className="inline-flex min-h-[32px] items-center">{strings.spaceNames.menuNames[space]}</span>;
}

function SpaceTabs() {
  const { tabs, names } = strings.spaceNames;
  const space = usePage((state) => state.view.space);
  return (
    <div className="wide:flex wide:min-h-[38px] wide:items-end wide:pb-1 presenting:text-[18px]">
      <Tabs label={tabs} tabs={spaces.map((id) => ({ id, label: names[id] }))} chosen={space} onChoose={setSpace} />
    </div>
  );
}
