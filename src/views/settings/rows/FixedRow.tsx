import type { SettingName } from '../../../config/settings/settings.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import { valueText } from '../valueText.ts';
import { useRowWords } from './rowLook.ts';
import { SettingRow } from './SettingRow.tsx';

/** A setting that a task has fixed, as plain text. */
export function FixedRow({ name }: { readonly name: SettingName }) {
  const config = useConfigInEffect();
  const { label, help } = useRowWords(name);
  return (
    <SettingRow name={name} label={label} help={help}>
      {() => (
        <span title={laterStrings.task.fixed} className="min-w-0 text-right text-[14px] wrap-anywhere">
          {valueText(config, name)}
        </span>
      )}
    </SettingRow>
  );
}
