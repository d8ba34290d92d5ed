import { type ReactNode, useId } from 'react';
import { downloadOffline, offersOneFile } from '../../store/actions/offlineActions.ts';
import { openOwnResults } from '../../store/actions/resultsActions.ts';
import { copyResultSoFar, goalReachedIn, hasGoal, leaveTask } from '../../store/actions/taskActions.ts';
import {
  setDialog,
  setExplainSteps,
  setLevel,
  setPresenting,
  setSingleKeys,
  setTheme,
  shareLink,
} from '../../store/actions/viewActions.ts';
import type { Theme } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { MoreIcon } from '../shared/inputs/icons.tsx';
import { Popover } from '../shared/inputs/Popover.tsx';
import { Switch } from '../shared/inputs/Switch.tsx';
import { Allowed } from '../shared/page/limits.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { MenuEntry } from './MenuEntry.tsx';
import { PresentMenu } from './PresentMenu.tsx';
import { PresetMenu } from './PresetMenu.tsx';

interface MoreMenuProps {
  readonly triggerClass: string;
  /** Settings and speed, which the projector has no row for. */
  readonly presented: ReactNode;
}

/** Saving, and settings made once and forgotten: theme, sentences, keys. In a small window, all actions of the page; on the projector, what it has no row for. */
export function MoreMenu({ triggerClass, presented }: MoreMenuProps) {
  const words = strings.menus;
  const singleKeys = usePage((state) => state.view.singleKeys);
  const explainSteps = usePage((state) => state.view.explainSteps);
  const presenting = usePage((state) => state.view.presenting);
  return (
    <Popover
      trigger={<MoreIcon />}
      label={words.more}
      title={words.more}
      width={presenting ? 300 : 236}
      triggerClass={`grid place-items-center rounded-lg border border-hairline bg-card hover:border-control ${triggerClass}`}
    >
      {(close) => (
        <>
          {presenting ? <PresentMenu close={close}>{presented}</PresentMenu> : <PageActions close={close} />}
          <div className="mt-3 first:mt-0">
            <ThemeChoice />
          </div>
          <div className="mt-3 grid gap-1 border-t border-hairline pt-2.5">
            <Switch label={words.explainSteps} isOn={explainSteps} onSwitch={setExplainSteps} />
            <Switch label={words.singleKeys} isOn={singleKeys} onSwitch={setSingleKeys} />
          </div>
        </>
      )}
    </Popover>
  );
}

/** Without room, the bar has only this menu: then its buttons are here. Export is in the bar where everything is shown. */
const ONLY_SMALL = 'hidden stacked:max-[899px]:grid stacked:low:grid';
const ACTION = 'h-8 w-full pointer-coarse:h-[44px]';

function PageActions({ close }: { readonly close: () => void }) {
  const words = strings.page;
  const showsAll = usePage((state) => state.view.level === 'all');
  const hasTask = usePage((state) => state.view.task !== null);
  const act = (action: () => void) => () => {
    // First, so that a dialog later returns the focus to the menu's button.
    close();
    action();
  };
  return (
    <div className="grid gap-2 border-b border-hairline pb-3 empty:hidden">
      <div className={`${ONLY_SMALL} gap-2`}>
        {!hasTask && <PresetMenu />}
        <Allowed control="settings">
          <LevelChoice />
        </Allowed>
        <Allowed control="share">
          <Button look="ink" className={ACTION} onClick={act(() => void shareLink())}>
            {words.share}
          </Button>
        </Allowed>
        <Allowed control="present">
          <Button className={ACTION} onClick={act(() => setPresenting(true))}>
            {words.present}
          </Button>
        </Allowed>
        <Button className={ACTION} onClick={act(() => setDialog({ kind: 'help' }))}>
          {words.help}
        </Button>
      </div>
      <Allowed control="export">
        <div className={showsAll ? 'hidden stacked:grid' : 'grid'}>
          <ExportMenu triggerClass={ACTION} onDone={close} />
        </div>
        {offersOneFile && (
          <div className="-mx-2">
            <MenuEntry
              name={laterStrings.files.downloadOffline}
              help={laterStrings.files.downloadOfflineHelp}
              onPress={act(() => void downloadOffline())}
            />
          </div>
        )}
      </Allowed>
      {hasTask && <TaskActions act={act} />}
    </div>
  );
}

/** What a student can do with a task besides working on it. Once the goal is reached, the band has the result. */
function TaskActions({ act }: { readonly act: (action: () => void) => () => void }) {
  const words = laterStrings.task;
  const isUnderWay = usePage((state) => hasGoal(state) && goalReachedIn(state) === null);
  return (
    <>
      {isUnderWay && (
        <Button className={ACTION} onClick={act(() => void copyResultSoFar())}>
          {words.result.soFar}
        </Button>
      )}
      <Button className={ACTION} onClick={act(openOwnResults)} title={laterStrings.results.openHelp}>
        {laterStrings.results.title}
      </Button>
      <Button className={ACTION} onClick={act(leaveTask)}>
        {words.leave}
      </Button>
    </>
  );
}

/** Small windows have no row of chips with the switch of levels at its end. */
function LevelChoice() {
  const words = strings.menus;
  const isAll = usePage((state) => state.view.level === 'all');
  return <Switch label={words.everything} isOn={isAll} onSwitch={(isOn) => setLevel(isOn ? 'all' : 'simple')} />;
}

/** Null follows the system. */
const THEMES: readonly (Theme | null)[] = [null, 'light', 'dark'];

function ThemeChoice() {
  const words = strings.menus;
  const chosen = usePage((state) => state.view.theme);
  const group = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{words.theme}</legend>
      <div className="flex rounded-lg bg-sunken p-0.5">
        {THEMES.map((theme) => (
          <label
            key={theme ?? 'system'}
            className="relative flex h-7 flex-1 cursor-pointer items-center justify-center rounded-md border border-transparent has-checked:border-control has-checked:bg-card has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:h-[44px]"
          >
            <input
              type="radio"
              name={group}
              checked={chosen === theme}
              onChange={() => setTheme(theme)}
              className="absolute inset-0 cursor-pointer appearance-none"
            />
            {words.themes[theme ?? 'system']}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
