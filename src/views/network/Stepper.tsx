interface StepperProps {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly addLabel: string;
  readonly removeLabel: string;
  /** Stacked instead of side by side. */
  readonly upright?: boolean;
  readonly onChange: (count: number) => void;
}

const BUTTON =
  'grid size-[24px] shrink-0 place-items-center rounded-full text-[15px] leading-none font-semibold text-ink pointer-coarse:size-[44px]';

const ACTIVE = 'cursor-pointer hover:bg-sunken';

/** − count +. The buttons stay focusable at the ends of the range, so that a keyboard does not lose its place. */
export function Stepper({ count, least, most, addLabel, removeLabel, upright = false, onChange }: StepperProps) {
  const canRemove = count > least;
  const canAdd = count < most;
  return (
    <span className={`flex items-center ${upright ? 'flex-col-reverse' : ''}`}>
      <button
        type="button"
        className={`${BUTTON} ${canRemove ? ACTIVE : 'opacity-45'}`}
        aria-label={removeLabel}
        aria-disabled={!canRemove}
        onClick={() => canRemove && onChange(count - 1)}
      >
        −
      </button>
      <span className="min-w-5 text-center font-semibold text-ink">{count}</span>
      <button
        type="button"
        className={`${BUTTON} ${canAdd ? ACTIVE : 'opacity-45'}`}
        aria-label={addLabel}
        aria-disabled={!canAdd}
        onClick={() => canAdd && onChange(count + 1)}
      >
        +
      </button>
    </span>
  );
}
