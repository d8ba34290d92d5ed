import { useId } from 'react';

interface SegmentsProps<Value extends string> {
  /** Name of the choice. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null while nothing is known to be chosen. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** A choice of two or three words side by side in a pill: radio buttons, so that arrow keys choose. */
export function Segments<Value extends string>({ label, options, chosen, onChoose }: SegmentsProps<Value>) {
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="flex h-[32px] shrink-0 rounded-full border border-hairline bg-sunken text-[13px] pointer-coarse:h-[44px] pointer-coarse:text-[14px]"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="relative -my-px flex cursor-pointer items-center rounded-full border border-transparent px-[10px] font-medium text-muted first:-ml-px last:-mr-px hover:text-ink has-checked:border-control has-checked:bg-card has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={group}
            // Named, so that the focus goes on to the same choice when the row around it is another.
            aria-label={option.label}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
