import { ChevronIcon } from './icons.tsx';
import type { Option } from './Select.tsx';

interface ShortSelectProps<Value extends string> {
  readonly label: string;
  readonly describedBy: string;
  readonly title: string;
  readonly value: Value;
  /** Short name of the value while the list is closed; the list has the full names. */
  readonly shown: string;
  readonly width: keyof typeof BOXES;
  /** Dark like an active choice, to show that it differs from the default. */
  readonly isStrong?: boolean;
  readonly options: readonly (Option<Value> & { readonly title?: string | undefined })[];
  readonly onChoose: (value: Value) => void;
}

/** As wide as the short name, or as all beside it where there is room; lower in a legend. */
const BOXES = {
  column: 'h-[30px] text-[14px]',
  roomy: 'h-[34px] w-[223px] text-[14px]',
  half: 'h-[34px] w-[146px] text-[14px]',
  legend: 'h-[28px] w-[150px] text-[13px]',
};

/** The browser's own select, invisible over a box with a short name. */
export function ShortSelect<Value extends string>(props: ShortSelectProps<Value>) {
  const { label, describedBy, title, value, shown, width, options, onChoose, isStrong = false } = props;
  return (
    <span
      className={`relative inline-flex shrink-0 pointer-coarse:h-[44px] ${BOXES[width]} pointer-coarse:min-w-[174px]`}
    >
      <select
        value={value}
        aria-label={label}
        aria-describedby={describedBy}
        title={title}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
        className="peer absolute inset-0 w-full min-w-0 cursor-pointer text-[13px] opacity-0 pointer-coarse:text-[16px]"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled} title={option.title}>
            {option.label}
          </option>
        ))}
      </select>
      <span
        aria-hidden="true"
        className={`pointer-events-none flex w-full min-w-0 items-center justify-between gap-1.5 rounded-lg border px-2.5 font-semibold group-data-changed/row:border-ink peer-hover:border-control peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus pointer-coarse:text-[16px] ${
          isStrong ? 'border-ink bg-ink text-on-ink' : 'border-hairline bg-card text-ink'
        }`}
      >
        <span className="truncate">{shown}</span>
        <span className="text-[11px]">
          <ChevronIcon />
        </span>
      </span>
    </span>
  );
}
