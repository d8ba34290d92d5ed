import { bookOf } from '../../config/bookOf.ts';
import { type BookId, bookIds } from '../../config/books.ts';
import { presetOf, startsFromCloud } from '../../config/presetOf.ts';
import { type PresetId, presetIds } from '../../config/presets.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { chooseBook } from '../../store/runs/chooseBook.ts';
import { choosePreset } from '../../store/runs/choosePreset.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { laterStrings } from '../../strings/later.ts';
import { Select } from '../shared/inputs/Select.tsx';

const OPEN_LINK = 'open-link';

function isBook(id: PresetId | BookId): id is BookId {
  return bookIds.some((book) => book === id);
}

export function PresetMenu() {
  const spec = usePage((state) => state.spec);
  const { preset, ownSettings, truthTables, clouds, elsewhere, openLink } = strings.menus;
  const { books } = laterStrings;
  const options = (fromCloud: boolean) =>
    presetIds
      .filter((id) => startsFromCloud(id) === fromCloud)
      .map((id) => ({ value: id, label: laterStrings.presets.names[id] }));
  const choose = (chosen: PresetId | BookId | typeof OPEN_LINK) => {
    if (chosen === OPEN_LINK) setDialog({ kind: 'openLink' });
    else if (isBook(chosen)) chooseBook(chosen);
    else choosePreset(chosen);
  };
  return (
    <Select
      label={preset}
      value={presetOf(spec) ?? bookOf(spec) ?? ''}
      onChoose={choose}
      groups={[
        { label: truthTables, options: options(false) },
        { label: clouds, options: options(true) },
        { label: books.group, options: bookIds.map((id) => ({ value: id, label: books.names[id] })) },
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
