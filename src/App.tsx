import { Card } from './Card.tsx';
import { RightCard } from './RightCard.tsx';
import { usePage } from './store/state/usePage.ts';
import { SkipLinks } from './views/menus/SkipLinks.tsx';
import { TopBar } from './views/menus/TopBar.tsx';
import { InputChips } from './views/network/InputChips.tsx';
import { NetworkGraph } from './views/network/NetworkGraph.tsx';
import { Readouts } from './views/readouts/Readouts.tsx';
import { LiveRegion } from './views/sentences/LiveRegion.tsx';
import { SentenceRow } from './views/sentences/SentenceRow.tsx';
import { LevelSwitch } from './views/settings/LevelSwitch.tsx';
import { SettingChips } from './views/settings/SettingChips.tsx';
import { SettingsButton, SettingsSheet } from './views/settings/SettingsSheet.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';
import { Allowed } from './views/shared/page/limits.tsx';
import { MissingDialog } from './views/shared/page/MissingDialog.tsx';
import { OpenPage } from './views/shared/page/OnceOpen.tsx';
import { SpeedChoice } from './views/transport/SpeedChoice.tsx';
import { Transport } from './views/transport/Transport.tsx';
import { useShortcuts } from './views/transport/useShortcuts.ts';

// The first steps do not need these: they load later, or on demand.
const Dock = lazyView(() => import('./Dock.tsx').then((module) => module.Dock));
const SettingsPanel = lazyView(() =>
  import('./views/settings/SettingsPanel.tsx').then((module) => module.SettingsPanel),
);
const BoundaryThumbnail = lazyView(
  () => import('./views/boundary/BoundaryThumbnail.tsx').then((module) => module.BoundaryThumbnail),
  'size-[126px]',
);
const NetworkFoot = lazyView(
  () => import('./views/network/NetworkFoot.tsx').then((module) => module.NetworkFoot),
  'h-[28px] stacked:max-[559px]:h-[70.5px]',
);
const HelpDialog = lazyView(
  () => import('./views/menus/HelpDialog.tsx').then((module) => module.HelpDialog),
  undefined,
  MissingDialog,
);
const OwnDataPanel = lazyView(() => import('./views/data/OwnDataPanel.tsx').then((module) => module.OwnDataPanel));
const OwnPointsPage = lazyView(() =>
  import('./views/boundary/editing/OwnPointsPage.tsx').then((module) => module.OwnPointsPage),
);
const ResultsPage = lazyView(() => import('./views/results/ResultsPage.tsx').then((module) => module.ResultsPage));
const PointTable = lazyView(() => import('./views/data/PointTable.tsx').then((module) => module.PointTable));
const TableDialog = lazyView(
  () => import('./views/data/table/TableDialog.tsx').then((module) => module.TableDialog),
  undefined,
  MissingDialog,
);
const OpenLinkDialog = lazyView(
  () => import('./views/share/OpenLinkDialog.tsx').then((module) => module.OpenLinkDialog),
  undefined,
  MissingDialog,
);
const ShareDialog = lazyView(
  () => import('./views/share/ShareDialog.tsx').then((module) => module.ShareDialog),
  undefined,
  MissingDialog,
);
const MomentCode = lazyView(() => import('./views/share/MomentCode.tsx').then((module) => module.MomentCode));
const TaskDialog = lazyView(
  () => import('./views/share/task/TaskDialog.tsx').then((module) => module.TaskDialog),
  undefined,
  MissingDialog,
);
const TaskBand = lazyView(() => import('./views/task/TaskBand.tsx').then((module) => module.TaskBand));
const TaskSource = lazyView(() => import('./views/task/TaskSource.tsx').then((module) => module.TaskSource));
const ResultDialog = lazyView(
  () => import('./views/task/ResultDialog.tsx').then((module) => module.ResultDialog),
  undefined,
  MissingDialog,
);
const PageListeners = lazyView(() => import('./PageListeners.tsx').then((module) => module.PageListeners));
const Notices = lazyView(() => import('./views/sentences/Notices.tsx').then((module) => module.Notices));

const EmbedPage = lazyView(() => import('./EmbedPage.tsx').then((module) => module.EmbedPage));

/** The page, or what of it stands in a frame of another page. */
export function App() {
  const isEmbedded = usePage((state) => state.view.embedded);
  return <OpenPage>{isEmbedded ? <EmbedPage /> : <Page />}</OpenPage>;
}

/** One tree for all windows and the projector, arranged by classes alone (`wide`, `stacked`, `presenting`). */
function Page() {
  const dialog = usePage((state) => state.view.dialog);
  const isEditing = usePage(({ view }) => view.editingPoints && !view.presenting);
  const hasResults = usePage(({ view }) => view.results !== null && !view.presenting);
  useShortcuts();

  return (
    <>
      <SkipLinks />
      <div className="flex min-h-dvh flex-col wide:h-dvh wide:overflow-hidden board:fixed board:inset-0 board:min-h-0 board:overflow-hidden">
        {hasResults ? <ResultsPage /> : isEditing ? <EditingPoints /> : <Run />}
      </div>
      {dialog?.kind === 'help' && <HelpDialog />}
      {dialog?.kind === 'openLink' && <OpenLinkDialog />}
      {dialog?.kind === 'share' && <ShareDialog link={dialog.link} copied={dialog.copied} />}
      {dialog?.kind === 'code' && <MomentCode />}
      {dialog?.kind === 'task' && <TaskDialog />}
      {dialog?.kind === 'table' && <TableDialog />}
      {dialog?.kind === 'result' && <ResultDialog copied={dialog.copied} />}
      <PageListeners />
      <LiveRegion />
    </>
  );
}

/** The run: its controls and numbers, then its pictures. */
function Run() {
  return (
    <>
      <Head />
      <Body />
    </>
  );
}

/** What the projector has no row for. */
function Presented() {
  return (
    <>
      <SettingChips />
      <Allowed control="speed">
        <SpeedChoice boxClass="w-full" className="h-8 text-[14px] pointer-coarse:h-[44px]" />
      </Allowed>
    </>
  );
}

/** Own points in the place of their run. */
function EditingPoints() {
  return (
    <>
      <TopBar settings={null} />
      <div className="empty:hidden wide:px-5">
        <NoticesIfAny />
      </div>
      <OwnPointsPage network={<NetworkGraph />} table={<PointTable />} />
    </>
  );
}

/**
 * Top bar and run controls. In a small window the controls stay at its lower edge and the readouts have a line below the bar, or are
 * in the bar if the window is low; on the projector the exit is beside the controls, or below if one line is too short.
 */
function Head() {
  const hasTask = usePage((state) => state.view.task !== null);
  return (
    <div className="stacked:contents wide:grid wide:grid-cols-[minmax(0,1fr)_auto] wide:gap-x-4 presenting:flex presenting:items-center presenting:gap-x-5 presenting:gap-y-2 presenting:px-5 presenting:py-3 presenting:flex-wrap board:flex-nowrap board:min-h-[76px] board:gap-x-2 board:py-1">
      <div className="contents presenting:flex presenting:min-w-0 presenting:flex-1 presenting:flex-wrap presenting:items-center presenting:gap-x-5 presenting:gap-y-2 presenting:basis-full board:basis-auto board:gap-x-1.5">
        <div className="wide:col-span-2 presenting:order-1 board:order-3">
          <TopBar settings={<SettingsButton />} source={<TaskSource />} presented={<Presented />} />
        </div>
        <div className="hidden tasked:block stacked:min-h-[72px] stacked:low:min-h-[56px] wide:col-span-2 wide:h-[108px] presenting:order-2 board:order-4 presenting:basis-full">
          {hasTask && <TaskBand />}
        </div>
        <div className="bottom-0 z-20 border-hairline bg-paper **:-scroll-mb-[130px] stacked:order-2 stacked:mt-3 stacked:border-t stacked:px-3 stacked:pt-2 stacked:pb-[max(8px,env(safe-area-inset-bottom))] stacked:low:mt-1 stacked:low:py-1 stacked:[@media(min-height:300px)]:sticky wide:contents presenting:contents">
          <div className="empty:hidden wide:col-span-2 wide:row-start-4 wide:px-[16px] presenting:order-3 board:order-5 presenting:basis-full">
            <NoticesIfAny />
          </div>
          <div className="wide:flex wide:h-[60px] wide:items-center wide:pl-[16px] board:order-2">
            <Transport />
          </div>
        </div>
      </div>
      <div className="z-10 border-hairline bg-paper stacked:border-b stacked:px-3 stacked:leading-[39px] stacked:[@media(min-height:500px)]:sticky stacked:[@media(min-height:500px)]:top-0 stacked:low:absolute stacked:low:top-0 stacked:low:left-[112px] stacked:low:border-0 stacked:low:px-0 stacked:low:leading-[43px] wide:flex wide:h-[60px] wide:items-center wide:pr-[16px]">
        <Readouts />
      </div>
    </div>
  );
}

/** The network first. Without room beside it, the settings open in a sheet that leaves it visible. */
function Body() {
  const hasDock = usePage((state) => state.view.dock !== null);
  return (
    <>
      <div className="stacked:flex stacked:gap-x-[14px] stacked:px-3 stacked:pt-3 stacked:low:order-1 stacked:low:pt-1 wide:h-[40px] wide:px-[16px] wide:docked:short:hidden wide:tasked:[@media(max-height:799px)]:not-has-[output]:hidden presenting:px-5 board:order-last board:grid board:h-[76px] board:docked:h-[52px] board:shrink-0 board:content-center board:justify-items-center board:border-t board:border-hairline board:text-center">
        <div className="hidden stacked:block stacked:min-[560px]:hidden">
          <BoundaryThumbnail />
        </div>
        <SentenceRow />
      </div>
      <main className="flex-1 stacked:flex stacked:flex-col stacked:gap-3 stacked:px-3 stacked:pt-3 stacked:low:gap-1 stacked:low:pt-1 wide:grid wide:min-h-0 wide:grid-rows-[minmax(0,1fr)] wide:docked:grid-rows-[minmax(0,1fr)_auto] wide:gap-[12px] wide:px-[16px] wide:pb-[16px] wide:tasked:pt-[8px] presenting:grid presenting:min-h-0 presenting:gap-4 presenting:px-5 presenting:pb-2 board:grid-cols-[minmax(0,1fr)_440px] board:grid-rows-[minmax(0,1fr)] board:docked:grid-rows-[minmax(0,1fr)_max(330px,46%)] board:gap-x-5 board:gap-y-2 board:not-docked:has-[[data-confusion]]:grid-cols-[minmax(0,1fr)_540px] wide:grid-cols-[minmax(0,1fr)_max(398px,36.2vw)] wide:short:not-everything:grid-cols-[minmax(0,1fr)_max(398px,37.8vw)] wide:everything:grid-cols-[236px_minmax(0,1fr)_max(420px,29.2vw)] wide:docked:everything:grid-cols-[236px_minmax(0,1fr)_max(475px,29.2vw)] wide:short:everything:grid-cols-[236px_minmax(0,1fr)_max(475px,29.2vw)]">
        <SettingsSheet>
          <SettingsPanel ownData={<OwnDataPanel />} />
        </SettingsSheet>
        <div className="contents stacked:grid stacked:gap-3 stacked:min-[560px]:grid-cols-2 stacked:low:grid-cols-[minmax(0,1fr)_252px]">
          <NetworkCard />
          <RightCard />
        </div>
        <div className="stacked:empty:hidden wide:not-docked:hidden wide:col-span-full wide:docked:h-[clamp(236px,24dvh,360px)] wide:docked:short:h-[min(210px,100dvh-438px)] wide:tasked:docked:[@media(max-height:799px)]:h-[clamp(150px,100dvh-510px,210px)] presenting:not-board:hidden board:not-docked:hidden board:col-span-full board:min-h-0 stacked:fixed stacked:inset-x-0 stacked:bottom-0 stacked:z-30 stacked:max-h-[70dvh] stacked:overflow-y-auto">
          {hasDock && <Dock />}
        </div>
      </main>
    </>
  );
}

/** Stands where notices push content instead of covering it: above the sentence, or above the transport of a small window. */
function NoticesIfAny() {
  const hasNotices = usePage((state) => state.notices.length > 0);
  return hasNotices && <Notices />;
}

function NetworkCard() {
  return (
    <Card className="flex flex-col stacked:px-4 stacked:py-3 stacked:low:py-1 wide:px-[16px] wide:py-3 presenting:min-h-[480px] board:min-h-0">
      <div className="hidden wide:block wide:everything:hidden">
        <SettingChips />
      </div>
      <div className="stacked:low:hidden board:hidden wide:hidden wide:everything:flex wide:everything:items-start wide:everything:justify-between wide:everything:gap-4">
        <InputChips />
        <Allowed control="settings">
          <span className="hidden wide:block">
            <LevelSwitch />
          </span>
        </Allowed>
      </div>
      <div className="stacked:h-[clamp(330px,100dvh-424px,470px)] stacked:low:h-[max(150px,calc(100dvh-166px))] wide:mt-[8px] wide:min-h-0 wide:flex-1 presenting:min-h-0 presenting:flex-1">
        <NetworkGraph />
      </div>
      <div className="stacked:low:hidden wide:docked:[@media(max-height:799px)]:hidden">
        <NetworkFoot />
      </div>
    </Card>
  );
}
