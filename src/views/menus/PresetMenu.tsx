import { presetOf, startsFromCloud } from '../../config/presetOf.ts';
import { type PresetId, presetIds } from '../../config/presets.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { choosePreset } from '../../store/runs/choosePreset.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { Select } from '../shared/inputs/Select.tsx';

const OPEN_LINK = 'open-link';

export function PresetMenu() {
  const spec = usePage((state) => state.spec);
  const { preset, ownSettings, truthTables, clouds, elsewhere, openLink } = strings.menus;
  const options = (fromCloud: boolean) =>
    presetIds
      .filter((id) => startsFromCloud(id) === fromCloud)
      .map((id) => ({ value: id, label: laterStrings.presets.names[id] }));
  const choose = (chosen: PresetId | typeof OPEN_LINK) => {
    if (chosen === OPEN_LINK) setDialog({ kind: 'openLink' });
    else choosePreset(chosen);
  };
  return (
    <Select
      label={preset}
      value={presetOf(spec) ?? ''}
      onChoose={choose}
      groups={[
        { label: truthTables, options: options(false) },
        { label: clouds, options: options(true) },
        { label: elsewhere, options: [{ value: OPEN_LINK, label: openLink }] },
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
