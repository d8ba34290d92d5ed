import type { ReactNode } from 'react';
import { usualSettings, writeSetting } from '../../../config/settings/defaults.ts';
import type { SettingName } from '../../../config/settings/settings.ts';
import { changeSettings } from '../../../store/actions/settingsActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { UndoIcon } from '../../shared/inputs/icons.tsx';
import { isNumber } from '../settingKinds.ts';

interface RoomyRowProps {
  readonly name: SettingName;
  readonly label: string;
  readonly aside?: string | undefined;
  readonly isChanged?: boolean;
  readonly children: ReactNode;
}

/** A row that tells whether its setting is as usual, and brings the usual value back. */
export function RoomyRow({ name, label, aside, isChanged = false, children }: RoomyRowProps) {
  const words = laterStrings.settings.more;
  const usual = usualSettings(usePage((state) => state.spec.config));
  const usually =
    isChanged && isNumber(name)
      ? words.usually(laterStrings.settings.valueName(name, writeSetting(usual, name)))
      : undefined;
  const note = usually ?? aside;
  return (
    <div
      data-setting={name}
      data-changed={isChanged || undefined}
      className="group/row flex min-h-[43px] items-center gap-[8px] text-[14px] pointer-coarse:min-h-[52px]"
    >
      <span className="relative w-[104px] shrink-0 leading-[17px] text-muted group-data-changed/row:font-semibold group-data-changed/row:text-ink">
        {isChanged && (
          <span
            aria-hidden="true"
            className="absolute top-1/2 -left-[14px] size-[8px] -translate-y-1/2 rounded-full bg-ink"
          />
        )}
        {label}
      </span>
      {children}
      {note !== undefined && <span className="text-[13px] whitespace-nowrap text-muted">{note}</span>}
      {isChanged && (
        <button
          type="button"
          aria-label={words.undo(label)}
          title={words.undo(label)}
          onClick={({ currentTarget }) => {
            // The button goes; the focus stays in its row.
            currentTarget.parentElement?.querySelector<HTMLElement>('input, select, button')?.focus();
            changeSettings({ [name]: usual[name] });
          }}
          className="grid size-[32px] shrink-0 cursor-pointer place-items-center rounded-lg text-[15px] hover:bg-sunken pointer-coarse:size-[44px]"
        >
          <UndoIcon />
        </button>
      )}
    </div>
  );
}
