import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectProps<Value extends string> {
  readonly value: Value | '';
  readonly onChoose: (value: Value) => void;
  readonly options?: readonly Option<Value>[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option<Value>[] }[];
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly title?: string;
  /** Classes of the select: height, text. */
  readonly className?: string;
  /** Classes of its box: width. */
  readonly boxClass?: string;
  /** Further options, such as "own settings". */
  readonly children?: ReactNode;
}

/** The browser's own select, styled like the page's buttons. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, onChoose, options = [], groups = [], className = '', boxClass = '', children } = props;
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <span className={`relative inline-flex min-w-0 ${boxClass}`}>
      <select
        id={props.id}
        value={value}
        // A browser that restores it after a reload would show a wrong value.
        autoComplete="off"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        title={props.title}
        onChange={(event) => {
          const chosen = all.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
        className={`w-full min-w-0 cursor-pointer appearance-none text-ellipsis rounded-lg border border-hairline bg-card text-ink hover:border-control ${className}`}
      >
        {children}
        {options.map(item)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(item)}
          </optgroup>
        ))}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-2 grid place-items-center text-[11px]">
        <ChevronIcon />
      </span>
    </span>
  );
}

function item({ value, label, disabled = false }: Option<string>) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
