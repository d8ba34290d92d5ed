import { useRef } from 'react';
import { usualSettings, writeSetting } from '../../../config/settings/defaults.ts';
import { type SettingName, settings } from '../../../config/settings/settings.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { UndoIcon } from '../../shared/inputs/icons.tsx';
import { focusEntry } from '../../shared/inputs/Popover.tsx';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import { useRowWords } from '../rows/rowLook.ts';
import { useUpdateWord } from '../useUpdateWord.ts';

interface MoreFootProps {
  /** The setting that has the focus, or had it last. */
  readonly about: SettingName | null;
  readonly changed: readonly SettingName[];
}

/** What the focused setting is, in plain words, and a button that brings all usual values back. */
export function MoreFoot({ about, changed }: MoreFootProps) {
  const words = laterStrings.settings.more;
  const foot = useRef<HTMLDivElement>(null);
  const usual = usualSettings(useConfigInEffect());
  const undoAll = () => {
    // The button goes; the focus stays in the panel.
    if (foot.current?.parentElement) focusEntry(foot.current.parentElement);
    changeSettings(Object.fromEntries(changed.map((name) => [name, usual[name]])));
  };
  return (
    <div
      ref={foot}
      className="flex min-h-[60px] items-center justify-between gap-[16px] border-t border-hairline bg-sunken py-[10px] pr-[16px] pl-[24px] text-[13px] leading-[18px]"
    >
      <p className="max-w-[470px] text-muted">{about === null ? words.about : <About name={about} />}</p>
      {changed.length > 0 && (
        <Button onClick={undoAll} className="h-[36px] shrink-0 px-[12px] text-[14px] pointer-coarse:h-[44px]">
          <UndoIcon />
          {words.undoAll(changed.length)}
        </Button>
      )}
    </div>
  );
}

function About({ name }: { readonly name: SettingName }) {
  const words = laterStrings.settings;
  const { label, help } = useRowWords(name);
  const config = useConfigInEffect();
  const unit = useUpdateWord();
  const usually = words.valueName(name, writeSetting(usualSettings(config), name));
  const what = name === 'regularization' ? words.more.regularizations[config.regularization] : help;
  return (
    <>
      <b className="text-ink">{label}</b>
      {words.more.isUsually(usually)}
      {what} {settings[name].restarts ? words.restarts : words.actsFromHere(unit)}
    </>
  );
}
