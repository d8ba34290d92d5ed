import type { SettingName } from '../../config/settings/settings.ts';
import { strings } from '../../strings/index.ts';
import { Popover } from '../shared/inputs/Popover.tsx';
import { rowWords } from './SettingRow.tsx';

interface SettingsHeadingProps {
  readonly title: string;
  /** The choice made below, for a low window whose thumbnails have no names. */
  readonly value?: string | null;
  /** The settings that the question mark explains. */
  readonly names: readonly SettingName[];
}

/** Explains a group of settings in one place, so that the labels need no buttons. */
export function SettingsHeading({ title, value = null, names }: SettingsHeadingProps) {
  return (
    <div className="flex min-h-7 items-center gap-2">
      <h2 className="text-[13px] font-bold">{title}</h2>
      {value !== null && (
        <span aria-hidden="true" className="hidden text-[13px] [@media(max-height:799px)_and_(pointer:fine)]:inline">
          {value}
        </span>
      )}
      <span className="ml-auto">
        <Popover
          trigger="?"
          label={strings.settings.explain}
          title={strings.settings.explain}
          width={300}
          triggerClass="grid size-[24px] place-items-center rounded-full text-[13px] font-semibold text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
        >
          <dl>
            {names.map(rowWords).map(({ label, help }) => (
              <div key={label} className="mb-1.5 leading-snug last:mb-0">
                <dt className="font-semibold">{label}</dt>
                <dd className="text-muted">{help}</dd>
              </div>
            ))}
          </dl>
        </Popover>
      </span>
    </div>
  );
}
