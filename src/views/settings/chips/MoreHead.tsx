import type { SettingName } from '../../../config/settings/settings.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { SearchIcon } from '../../shared/inputs/icons.tsx';
import { Segments } from '../../shared/inputs/Segments.tsx';
import { CloseButton } from './PopoverHead.tsx';

export type Filter = 'all' | 'changed';
const FILTERS: readonly Filter[] = ['all', 'changed'];

interface MoreHeadProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The settings with a row. */
  readonly names: readonly SettingName[];
  /** How many of them differ from the usual. */
  readonly changed: number;
  readonly close: () => void;
}

/** The title, a field that finds settings, and a choice between all and the changed ones. */
export function MoreHead({ text, onText, filter, onFilter, names, changed, close }: MoreHeadProps) {
  const words = laterStrings.settings.more;
  const layers = usePage((state) => state.spec.config.hiddenSizes.length);
  // Each layer has a row.
  const rows = names.length + (names.includes('hiddenSizes') ? layers : 0);
  const labels: Readonly<Record<Filter, string>> = { all: words.all(rows), changed: words.changed(changed) };
  return (
    <div className="flex flex-wrap items-center gap-x-[20px] gap-y-[8px] border-b border-hairline px-[24px] py-[14px]">
      <h2 className="text-[16px] font-bold">{strings.chips.moreTitle}</h2>
      <label className="relative flex min-w-[180px] flex-1 items-center">
        <span className="pointer-events-none absolute left-[12px] text-[15px] text-muted">
          <SearchIcon />
        </span>
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.findHelp}
          autoComplete="off"
          value={text}
          onChange={(event) => onText(event.target.value)}
          className="h-[36px] w-full max-w-[268px] rounded-lg border border-control bg-card pr-[8px] pl-[36px] text-[14px] placeholder:text-muted pointer-coarse:h-[44px]"
        />
      </label>
      <Segments
        label={words.which}
        options={FILTERS.map((value) => ({ value, label: labels[value] }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <CloseButton close={close} />
    </div>
  );
}
