import type { ReactNode } from 'react';
import { setDialog, setPresenting, shareLink } from '../../store/actions/viewActions.ts';
import { undoLast } from '../../store/runs/undo.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { UndoIcon } from '../shared/inputs/icons.tsx';
import { lazyView } from '../shared/page/lazyView.tsx';
import { Allowed } from '../shared/page/limits.tsx';

const PresetMenu = lazyView(() => import('./PresetMenu.tsx').then((module) => module.PresetMenu));
const ExportMenu = lazyView(() => import('./ExportMenu.tsx').then((module) => module.ExportMenu), 'w-[68px]');
const MoreMenu = lazyView(
  () => import('./MoreMenu.tsx').then((module) => module.MoreMenu),
  'h-8 w-9 pointer-coarse:size-[44px]',
);

const BUTTON = 'h-8 px-3 text-[14px] pointer-coarse:h-[44px]';
/** For controls that also appear, larger, on the projector. */
const LARGE = 'presenting:h-[52px] presenting:px-2.5 presenting:text-[17.5px]';
/** A small window has these in the menu at the end. */
const IN_MENU = 'stacked:max-[899px]:hidden stacked:low:hidden presenting:hidden';

interface TopBarProps {
  /** Stands in the place of the presets while a task is on. */
  readonly source?: ReactNode;
  /** The button for the settings of a small window; null while own points are edited, which need only help and the menu. */
  readonly settings: ReactNode;
  /** Settings and speed, in the menu of the projector. */
  readonly presented?: ReactNode;
}

/** Name, presets and page actions. A small window has a button for the settings and a menu for all else; the projector only the exit. */
export function TopBar({ settings, source, presented }: TopBarProps) {
  const words = strings.page;
  const isEditing = settings === null;
  const hasTask = usePage((state) => state.view.task !== null);
  return (
    <header className="flex items-center gap-x-4 border-b border-hairline px-[16px] stacked:h-[48px] stacked:low:h-[44px] wide:h-[48px] stacked:max-[699px]:px-3 presenting:gap-1.5 presenting:border-0 presenting:p-0">
      <h1 className="text-[18px] font-bold presenting:sr-only">{words.name}</h1>
      {isEditing ? (
        <p className="text-muted">{words.editing}</p>
      ) : hasTask ? (
        <div className={IN_MENU}>{source}</div>
      ) : (
        <div className={`h-8 w-[176px] tasked:invisible pointer-coarse:h-[44px] ${IN_MENU}`}>
          <PresetMenu />
        </div>
      )}
      <div className="ml-auto flex items-center gap-2 presenting:gap-1.5">
        {!isEditing && <UndoButton className={`${BUTTON} presenting:hidden stacked:max-[499px]:px-2`} />}
        <Button className={`${BUTTON} ${IN_MENU}`} onClick={() => setDialog({ kind: 'help' })} title={words.helpHelp}>
          {words.help}
        </Button>
        {!isEditing && (
          <Allowed control="present">
            <PresentButton />
          </Allowed>
        )}
        {!isEditing && (
          <Allowed control="export">
            <span className="hidden wide:everything:contents">
              <ExportMenu triggerClass={BUTTON} />
            </span>
          </Allowed>
        )}
        {!isEditing && (
          <Allowed control="share">
            <Button
              look="ink"
              className={`${BUTTON} ${IN_MENU}`}
              onClick={() => void shareLink()}
              title={words.shareHelp}
            >
              {words.share}
            </Button>
          </Allowed>
        )}
        {settings}
        <MoreMenu
          presented={presented}
          triggerClass="h-8 w-9 shrink-0 pointer-coarse:size-[44px] presenting:order-first presenting:h-[52px] presenting:w-[48px] presenting:text-[18px]"
        />
      </div>
    </header>
  );
}

function PresentButton() {
  const words = strings.page;
  const presenting = usePage((state) => state.view.presenting);
  return (
    <Button
      className={`${BUTTON} ${LARGE} stacked:max-[899px]:hidden stacked:low:hidden`}
      onClick={() => setPresenting(!presenting)}
      title={presenting ? words.leaveHelp : words.presentHelp}
    >
      {presenting ? words.leave : words.present}
      {presenting && (
        <kbd aria-hidden="true" className="rounded border border-control px-1 font-sans font-normal">
          {words.leaveKey}
        </kbd>
      )}
    </Button>
  );
}

/** Restores what the last reset, setting, link or point replaced. Without anything to restore, its place is kept; where everything is shown, it too. */
function UndoButton({ className }: { readonly className: string }) {
  const words = strings.menus;
  const last = usePage((state) => state.undo.at(-1)?.what);
  const isHidden = usePage((state) => state.undo.length === 0 && state.view.level === 'simple');
  return (
    <Button
      className={`${className} ${isHidden ? 'invisible focus:visible' : ''}`}
      onClick={undoLast}
      unavailable={last === undefined}
      title={last === undefined ? words.nothingToUndo : words.undoHelp[last]}
    >
      <UndoIcon />
      <span className="stacked:max-[379px]:sr-only">{words.undo}</span>
    </Button>
  );
}
