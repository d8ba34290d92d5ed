import { hasEffect } from '../../../config/settings/defaults.ts';
import type { SettingName } from '../../../config/settings/settings.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useConfigInEffect } from '../../shared/page/useConfigInEffect.ts';
import { RoomyRow } from '../rows/RoomyRow.tsx';
import { useRowWords } from '../rows/rowLook.ts';
import { SettingControl } from '../rows/SettingRows.tsx';
import { isUnder, type MoreHeading } from './moreSettings.ts';

/** What stands in the left column, and in the right one. */
const COLUMNS: readonly (readonly MoreHeading[])[] = [
  ['network', 'start', 'data'],
  ['training', 'optimizer'],
];

/** Rows under their headings, in two columns. */
export function MoreRows({ names }: { readonly names: readonly SettingName[] }) {
  const { headings } = laterStrings.settings.more;
  return (
    <div className="grid grid-cols-[minmax(0,316px)_minmax(0,1fr)] gap-x-[16px]">
      {COLUMNS.map((column) => (
        <div key={column.join()}>
          {column.map((heading) => {
            const rows = names.filter((name) => isUnder(heading, name));
            if (rows.length === 0) return null;
            return (
              <div key={heading}>
                <h3 className="pt-[6px] pb-[4px] text-[15px] font-bold">{headings[heading]}</h3>
                {rows.map((name) => (
                  <MoreRow key={name} name={name} />
                ))}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** The control of a setting, or why it does nothing now. */
function MoreRow({ name }: { readonly name: SettingName }) {
  const config = useConfigInEffect();
  const { label } = useRowWords(name);
  const why = laterStrings.settings.idle[name];
  if (why === null || hasEffect(config, name)) return <SettingControl name={name} />;
  return (
    <RoomyRow name={name} label={label}>
      <span className="flex h-[34px] items-center rounded-lg border border-dashed border-hairline px-[10px] text-[14px] whitespace-nowrap text-muted">
        {why}
      </span>
    </RoomyRow>
  );
}
