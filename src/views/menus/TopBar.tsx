import type { ReactNode } from 'react';
import { setDialog, setPresenting, shareLink } from '../../store/actions/viewActions.ts';
import { undoLast } from '../../store/runs/undo.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CloseIcon, UndoIcon } from '../shared/inputs/icons.tsx';
import { lazyView } from '../shared/page/lazyView.tsx';

const PresetMenu = lazyView(() => import('./PresetMenu.tsx').then((module) => module.PresetMenu));
const ExportMenu = lazyView(
  () => import('./ExportMenu.tsx').then((module) => module.ExportMenu),
  'w-[68px] max-[499px]:w-[57px] max-[349px]:w-[54px]',
);
const MoreMenu = lazyView(
  () => import('./MoreMenu.tsx').then((module) => module.MoreMenu),
  'w-8 pointer-coarse:w-[44px]',
);

const BUTTON =
  'h-8 px-3 text-[14px] pointer-coarse:h-[44px] max-[499px]:px-2 max-[499px]:text-[13px] max-[349px]:px-1.5';
/** For controls that also appear, larger, on the projector. */
const LARGE = 'presenting:h-9 presenting:px-3 presenting:text-[16px] presenting:pointer-coarse:h-[44px]';

/** Name, presets and page actions; `settings` is the button for the settings. When presenting, only the exit. */
export function TopBar({ settings }: { readonly settings: ReactNode }) {
  const words = strings.page;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-hairline px-5 py-2 max-[699px]:px-3 low:py-1 presenting:gap-2 presenting:border-0 presenting:p-0">
      <h1 className="text-[18px] font-bold presenting:sr-only">{words.name}</h1>
      <p className="text-[14px] text-muted max-[1099px]:hidden presenting:hidden">{words.tagline}</p>
      <div className="h-8 w-[190px] max-[699px]:w-[140px] max-[349px]:w-[100px] pointer-coarse:h-[44px] presenting:hidden">
        <PresetMenu />
      </div>
      {settings}
      <div className="ml-auto flex items-center gap-2 max-[499px]:w-full max-[499px]:flex-wrap max-[499px]:justify-between max-[499px]:gap-1 presenting:ml-0 presenting:w-auto presenting:gap-2">
        <UndoButton className={`${BUTTON} presenting:hidden`} />
        <Button
          className={`${BUTTON} presenting:hidden`}
          onClick={() => setDialog({ kind: 'help' })}
          title={words.helpHelp}
        >
          {words.help}
        </Button>
        <PresentButton />
        <span className="contents presenting:hidden">
          <ExportMenu triggerClass={BUTTON} />
        </span>
        <MoreMenu triggerClass="size-8 shrink-0 pointer-coarse:size-[44px] presenting:size-9 presenting:text-[16px] presenting:pointer-coarse:size-[44px]" />
        <Button
          look="ink"
          className={`${BUTTON} presenting:hidden`}
          onClick={() => void shareLink()}
          title={words.shareHelp}
        >
          {words.share}
        </Button>
      </div>
    </header>
  );
}

function PresentButton() {
  const words = strings.page;
  const presenting = usePage((state) => state.view.presenting);
  return (
    <Button
      className={`${BUTTON} ${LARGE}`}
      onClick={() => setPresenting(!presenting)}
      aria-pressed={presenting}
      title={presenting ? words.leavePresentHelp : words.presentHelp}
    >
      {words.present}
      {presenting && <CloseIcon />}
    </Button>
  );
}

/** Restores what the last reset, setting, link or point replaced. */
function UndoButton({ className }: { readonly className: string }) {
  const words = strings.menus;
  const last = usePage((state) => state.undo.at(-1)?.what);
  return (
    <Button
      look="quiet"
      className={className}
      onClick={undoLast}
      unavailable={last === undefined}
      title={last === undefined ? words.nothingToUndo : words.undoHelp[last]}
    >
      <UndoIcon />
      {words.undo}
    </Button>
  );
}
