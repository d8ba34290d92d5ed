import { PresentingPage } from './PresentingPage.tsx';
import { selectMoment } from './store/slowMotion.ts';
import { usePage } from './store/usePage.ts';
import { strings } from './strings/index.ts';
import { LiveRegion } from './views/controls/LiveRegion.tsx';
import { Readouts } from './views/controls/Readouts.tsx';
import { TopBar } from './views/controls/TopBar.tsx';
import { Transport } from './views/controls/Transport.tsx';
import { useShortcuts } from './views/controls/useShortcuts.ts';
import { InputChips } from './views/network/InputChips.tsx';
import { NetworkGraph } from './views/network/NetworkGraph.tsx';
import { BottomSheet } from './views/shared/BottomSheet.tsx';
import { lazyView } from './views/shared/lazyView.tsx';
import { useDocumentTheme } from './views/shared/useDocumentTheme.ts';
import { useWidePage } from './views/shared/useWidePage.ts';
import { Spaces } from './views/spaces/Spaces.tsx';

// What the first steps do not need comes a moment later, or when it is asked for.
const BottomPanels = lazyView(
  () => import('./BottomPanels.tsx').then((module) => module.BottomPanels),
  'h-[126px] max-[1099px]:h-[420px]! [@media(min-height:860px)]:h-[150px]',
);
const SettingsPanel = lazyView(() =>
  import('./views/controls/SettingsPanel.tsx').then((module) => module.SettingsPanel),
);
const DecisionBoundary = lazyView(
  () => import('./views/boundary/DecisionBoundary.tsx').then((module) => module.DecisionBoundary),
  'h-[427px] pointer-coarse:h-[491px] min-[1100px]:h-[498px] min-[1100px]:min-h-0',
);
const LossChart = lazyView(() => import('./views/loss/LossChart.tsx').then((module) => module.LossChart));
const NetworkLegend = lazyView(
  () => import('./views/network/NetworkLegend.tsx').then((module) => module.NetworkLegend),
  'max-[499px]:h-[160px] max-[499px]:pointer-coarse:h-[203px]',
);
const NetworkTable = lazyView(
  () => import('./views/network/NetworkTable.tsx').then((module) => module.NetworkTable),
  'h-[24px] w-[140px]',
);
const StepHint = lazyView(
  () => import('./views/controls/StepHint.tsx').then((module) => module.StepHint),
  'min-h-[26px] max-[1199px]:min-h-[44px] max-[499px]:min-h-[77px]',
);
const MomentLine = lazyView(() => import('./views/controls/MomentLine.tsx').then((module) => module.MomentLine));
const HelpDialog = lazyView(() => import('./views/controls/HelpDialog.tsx').then((module) => module.HelpDialog));
const OwnDataPanel = lazyView(() => import('./views/data/OwnDataPanel.tsx').then((module) => module.OwnDataPanel));
const TableDialog = lazyView(() => import('./views/data/TableDialog.tsx').then((module) => module.TableDialog));
const OpenLinkDialog = lazyView(() =>
  import('./views/share/OpenLinkDialog.tsx').then((module) => module.OpenLinkDialog),
);
const ShareDialog = lazyView(() => import('./views/share/ShareDialog.tsx').then((module) => module.ShareDialog));
const PageListeners = lazyView(() => import('./PageListeners.tsx').then((module) => module.PageListeners));
const Notices = lazyView(() => import('./views/controls/Notices.tsx').then((module) => module.Notices));

export function App() {
  const presenting = usePage((state) => state.view.presenting);
  const dialog = usePage((state) => state.view.dialog);
  const wide = useWidePage();
  const isWithin = usePage((state) => selectMoment(state) !== null);
  useDocumentTheme();
  useShortcuts();

  return (
    <>
      {presenting ? (
        <PresentingPage
          notices={<NoticesIfAny />}
          moment={isWithin && <MomentLine />}
          legend={<NetworkLegend />}
          boundary={<DecisionBoundary />}
          chart={<LossChart />}
        />
      ) : wide ? (
        <WidePage />
      ) : (
        <StackedPage />
      )}
      {dialog?.kind === 'help' && <HelpDialog />}
      {dialog?.kind === 'openLink' && <OpenLinkDialog />}
      {dialog?.kind === 'share' && <ShareDialog link={dialog.link} copied={dialog.copied} />}
      {dialog?.kind === 'table' && <TableDialog />}
      <PageListeners />
      <LiveRegion />
    </>
  );
}

/** One screen, no scrolling: settings, network, boundary and loss, formulas. */
function WidePage() {
  const isTall = usePage((state) => state.view.panel !== 'formula');
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <TopBar />
      <div className="flex items-center gap-4 px-5 pt-2.5 pb-1">
        <Transport />
        <div className="ml-auto">
          <Readouts />
        </div>
      </div>
      <div className="min-h-[30px] px-5">
        <NoticesIfAny />
        <Hints />
      </div>
      <main className="grid min-h-0 flex-1 grid-cols-[236px_minmax(0,1fr)_clamp(300px,27vw,440px)] grid-rows-[minmax(0,1fr)_auto] gap-x-3 px-5 pt-1.5 pb-3">
        <Card className="overflow-y-auto p-3 [scrollbar-width:thin]">
          <SettingsPanel ownData={<OwnDataPanel />} />
        </Card>
        <NetworkCard graphClass="min-h-0 flex-1" />
        {/* A panel that needs many lines leaves this column its height, and takes only the width beside it. */}
        <Card className={`flex flex-col gap-2 px-4 py-3 ${isTall ? 'row-span-2' : ''}`}>
          <Spaces>
            <DecisionBoundary />
          </Spaces>
          <div className="min-h-[170px] flex-1 beside:min-h-[136px]">
            <LossChart />
          </div>
        </Card>
        <div className={`pt-2.5 ${isTall ? 'col-span-2' : 'col-span-3'}`}>
          <BottomPanels />
        </div>
      </main>
    </div>
  );
}

/** Phones, small windows and large zoom: the network first, the settings in a sheet that leaves it in sight. */
function StackedPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <TopBar
        settings={
          <BottomSheet label={strings.page.settings}>
            <SettingsPanel ownData={<OwnDataPanel />} inSheet />
          </BottomSheet>
        }
      />
      <main className="flex flex-1 flex-col gap-3 px-3 pt-2 low:gap-1">
        <div className="overflow-x-auto">
          <Readouts />
        </div>
        {/* In a low window the network comes first. */}
        <div className="low:order-1">
          <Hints />
        </div>
        <div className="grid gap-3 min-[700px]:grid-cols-2">
          <NetworkCard graphClass="h-[420px] low:h-[max(178px,calc(100dvh-212px))]" />
          <Card className="flex flex-col gap-3 px-4 py-3 low:py-1">
            <Spaces>
              <DecisionBoundary />
            </Spaces>
            <div className="h-56">
              <LossChart />
            </div>
          </Card>
        </div>
        <BottomPanels />
      </main>
      <div className="bottom-0 z-20 mt-3 **:-scroll-mb-[130px] border-t border-hairline bg-paper px-3 pt-2 pb-[max(8px,env(safe-area-inset-bottom))] [@media(min-height:340px)]:sticky">
        <NoticesIfAny />
        <Transport />
      </div>
    </div>
  );
}

/** Above the hint, or on the transport of a small window, where they push instead of covering. */
function NoticesIfAny() {
  const hasNotices = usePage((state) => state.notices.length > 0);
  return hasNotices && <Notices />;
}

/** One line: what a step within an update has done, else what helps most. */
function Hints() {
  const isWithin = usePage((state) => selectMoment(state) !== null);
  return isWithin ? <MomentLine /> : <StepHint />;
}

function NetworkCard({ graphClass }: { readonly graphClass: string }) {
  return (
    <Card className="flex flex-col px-4 py-3 low:py-1">
      <InputChips />
      <div className={graphClass}>
        <NetworkGraph />
      </div>
      <div className="min-h-[46px]">
        <NetworkLegend>
          <NetworkTable />
        </NetworkLegend>
      </div>
    </Card>
  );
}

function Card({ className, children }: { readonly className: string; readonly children: React.ReactNode }) {
  return <div className={`min-h-0 min-w-0 rounded-xl border border-hairline bg-card ${className}`}>{children}</div>;
}
