import type { ReactNode } from 'react';
import { usePage } from '../../store/usePage.ts';
import { setDialog, setPresenting, shareLink } from '../../store/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/Button.tsx';
import { CloseIcon } from '../shared/icons.tsx';
import { lazyView } from '../shared/lazyView.tsx';

const PresetMenu = lazyView(() => import('./PresetMenu.tsx').then((module) => module.PresetMenu));
const ExportMenu = lazyView(
  () => import('./ExportMenu.tsx').then((module) => module.ExportMenu),
  'w-[68px] max-[499px]:w-[57px] max-[349px]:w-[54px]',
);
const UndoButton = lazyView(
  () => import('./UndoButton.tsx').then((module) => module.UndoButton),
  'w-[78px] max-[499px]:w-[68px] max-[349px]:w-[64px]',
);
const MoreMenu = lazyView(
  () => import('./MoreMenu.tsx').then((module) => module.MoreMenu),
  'w-8 pointer-coarse:w-[44px]',
);

const BUTTON =
  'h-8 px-3 text-[14px] pointer-coarse:h-[44px] max-[499px]:px-2 max-[499px]:text-[13px] max-[349px]:px-1.5';

interface TopBarProps {
  /** Where the settings are in a sheet: what opens it, at the top, so that the network stays in sight behind it. */
  readonly settings?: ReactNode;
}

/** Who we are, where to begin, and what concerns the page as a whole. When presenting, only the way out. */
export function TopBar({ settings }: TopBarProps) {
  const presenting = usePage((state) => state.view.presenting);
  return presenting ? <PresentingBar /> : <FullBar settings={settings} />;
}

function FullBar({ settings }: TopBarProps) {
  const words = strings.page;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-hairline px-5 py-2 max-[699px]:px-3 low:py-1">
      <h1 className="text-[18px] font-bold">{words.name}</h1>
      <p className="text-[14px] text-muted max-[1099px]:hidden">{words.tagline}</p>
      <div className="h-8 w-[190px] max-[699px]:w-[140px] max-[349px]:w-[100px] pointer-coarse:h-[44px]">
        <PresetMenu />
      </div>
      {settings}
      <div className="ml-auto flex items-center gap-2 max-[499px]:w-full max-[499px]:flex-wrap max-[499px]:justify-between max-[499px]:gap-1">
        <UndoButton className={BUTTON} />
        <Button className={BUTTON} onClick={() => setDialog({ kind: 'help' })} title={words.helpHelp}>
          {words.help}
        </Button>
        <PresentButton presenting={false} className={BUTTON} />
        <ExportMenu triggerClass={BUTTON} />
        <MoreMenu triggerClass="size-8 shrink-0 pointer-coarse:size-[44px]" />
        <Button look="ink" className={BUTTON} onClick={() => void shareLink()} title={words.shareHelp}>
          {words.share}
        </Button>
      </div>
    </header>
  );
}

function PresentingBar() {
  const words = strings.page;
  return (
    <header className="flex items-center gap-2">
      <h1 className="sr-only">{words.name}</h1>
      <PresentButton presenting={true} className="h-9 px-3 text-[16px] pointer-coarse:h-[44px]" />
      <MoreMenu triggerClass="size-9 text-[16px] pointer-coarse:size-[44px]" />
    </header>
  );
}

interface PresentButtonProps {
  readonly presenting: boolean;
  readonly className: string;
}

function PresentButton({ presenting, className }: PresentButtonProps) {
  const words = strings.page;
  return (
    <Button
      className={className}
      onClick={() => setPresenting(!presenting)}
      aria-pressed={presenting}
      title={presenting ? words.leavePresentHelp : words.presentHelp}
    >
      {words.present}
      {presenting && <CloseIcon />}
    </Button>
  );
}
