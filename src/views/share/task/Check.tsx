import { useId } from 'react';

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Why it cannot be ticked, or null if it can. */
  readonly why?: string | null;
  readonly onChange: (isOn: boolean) => void;
}

/** A checkbox with its label. */
export function Check({ label, isOn, why = null, onChange }: CheckProps) {
  const whyId = useId();
  return (
    <label
      title={why ?? undefined}
      className={`flex min-h-[36px] items-center gap-2.5 text-[15px] pointer-coarse:min-h-[44px] ${why === null ? 'cursor-pointer' : 'text-muted'}`}
    >
      <input
        type="checkbox"
        checked={isOn}
        aria-disabled={why !== null || undefined}
        aria-describedby={why === null ? undefined : whyId}
        onChange={(event) => why === null && onChange(event.target.checked)}
        className={`size-5 shrink-0 accent-ink ${why === null ? 'cursor-pointer' : 'opacity-50'}`}
      />
      {label}
      {why !== null && (
        <span id={whyId} hidden>
          {why}
        </span>
      )}
    </label>
  );
}
