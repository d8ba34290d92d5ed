import { useRef, useState } from 'react';
import { laterStrings } from '../../../strings/later.ts';
import { RowLookContext } from '../rows/rowLook.ts';
import { isFoundBy } from './findSettings.ts';
import { MoreFoot } from './MoreFoot.tsx';
import { type Filter, MoreHead } from './MoreHead.tsx';
import { MoreRows } from './MoreRows.tsx';
import { useChangedSettings } from './moreSettings.ts';
import { useEntry } from './useEntry.ts';
import { useFocusedSetting } from './useFocusedSetting.ts';
import { useMoreSettings } from './useMoreSettings.ts';

/** All settings without a chip of their own: by group, found by a name or value, with what was changed. */
export function MorePanel({ close }: { readonly close: () => void }) {
  const words = laterStrings.settings.more;
  const panel = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const focused = useFocusedSetting(panel);
  const changed = useChangedSettings();
  const all = useMoreSettings();
  useEntry(panel);
  const shown = (filter === 'all' ? all : changed).filter((name) => isFoundBy(name, text));
  const nothing = filter === 'changed' && changed.length === 0 ? words.nothingChanged : words.nothingFound(text.trim());
  return (
    <div ref={panel} className="flex min-h-0 w-full flex-col">
      <MoreHead
        text={text}
        onText={setText}
        filter={filter}
        onFilter={setFilter}
        names={all}
        changed={changed.length}
        close={close}
      />
      <div className="min-h-0 flex-1 overflow-y-auto px-[24px] pt-[4px] pb-[12px] [scrollbar-width:thin]">
        <RowLookContext value={{ kind: 'roomy', changed }}>
          {shown.length > 0 ? (
            <MoreRows names={shown} />
          ) : (
            <p className="py-[16px] text-[14px] text-muted">{nothing}</p>
          )}
        </RowLookContext>
      </div>
      <MoreFoot about={focused ?? changed[0] ?? null} changed={changed} />
    </div>
  );
}
