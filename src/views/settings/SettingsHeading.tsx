import { type SettingName, settings } from '../../config/settings/settings.ts';
import { laterStrings } from '../../strings/later.ts';
import { Popover } from '../shared/inputs/Popover.tsx';
import { useUpdateWord } from './useUpdateWord.ts';

interface SettingsHeadingProps {
  readonly title: string;
  /** The settings that the question mark explains. */
  readonly names: readonly SettingName[];
}

/** Explains a group of settings in one place, so that the labels need no buttons. */
export function SettingsHeading({ title, names }: SettingsHeadingProps) {
  const words = laterStrings.settings;
  const unit = useUpdateWord();
  return (
    <div className="flex min-h-[28px] items-center gap-[8px]">
      <h2 className="text-[15px] font-bold">{title}</h2>
      <span className="ml-auto">
        <Popover
          trigger="?"
          label={words.explain}
          title={words.explain}
          width={300}
          triggerClass="grid size-[28px] place-items-center rounded-full text-[13px] font-semibold text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
        >
          <dl>
            {names.map((name) => (
              <div key={name} className="mb-[6px] leading-snug last:mb-0">
                <dt className="font-semibold">{words.labels[name]}</dt>
                <dd className="text-muted">
                  {words.help[name]} {settings[name].restarts ? words.restarts : words.actsFromHere(unit)}
                </dd>
              </div>
            ))}
          </dl>
        </Popover>
      </span>
    </div>
  );
}
