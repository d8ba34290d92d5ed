import { presetIds } from '../../config/presets.ts';
import { choosePreset } from '../../store/choosePreset.ts';
import { usePage } from '../../store/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Select } from '../shared/Select.tsx';
import { presetOf, startsFromCloud } from './presetOf.ts';

export function PresetMenu() {
  const spec = usePage((state) => state.spec);
  const { preset, ownSettings, truthTables, clouds } = laterStrings.menus;
  const options = (fromCloud: boolean) =>
    presetIds
      .filter((id) => startsFromCloud(id) === fromCloud)
      .map((id) => ({ value: id, label: laterStrings.presets.names[id] }));
  return (
    <Select
      label={preset}
      value={presetOf(spec) ?? ''}
      onChoose={choosePreset}
      groups={[
        { label: truthTables, options: options(false) },
        { label: clouds, options: options(true) },
      ]}
      boxClass="w-full"
      className="h-8 pr-6 pl-2.5 text-[14px] font-semibold pointer-coarse:h-[44px]"
    >
      <option value="" disabled hidden>
        {ownSettings}
      </option>
    </Select>
  );
}
