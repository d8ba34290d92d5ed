import { useId, useState } from 'react';
import { LARGEST_COORDINATE } from '../../../../config/settings/domain.ts';
import { formatExact } from '../../../../strings/formatNumber.ts';
import { laterStrings } from '../../../../strings/later.ts';
import { parseDecimal } from '../../../shared/inputs/parseDecimal.ts';

interface NewTargetFieldProps {
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

/** Target of the next point. Text that is no number leaves the old value. */
export function NewTargetField({ value, onCommit }: NewTargetFieldProps) {
  const id = useId();
  /** Text being typed, or null while the field shows the current value. */
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (text: string) => {
    setDraft(null);
    const read = parseDecimal(text);
    if (read !== null && Math.abs(read) <= LARGEST_COORDINATE && text !== formatExact(value)) onCommit(read);
  };
  return (
    <span className="flex items-center gap-1 text-[12px]">
      <label htmlFor={id} className="text-muted">
        {laterStrings.plane.newTarget}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? formatExact(value)}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={(event) => finish(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(event.currentTarget.value);
          if (event.key === 'Escape' && draft !== null) {
            // Otherwise Escape also ends the editing of points.
            event.preventDefault();
            setDraft(null);
          }
        }}
        className="h-6 w-[60px] rounded border border-control bg-card px-1 text-ink pointer-coarse:h-[44px] pointer-coarse:w-[80px] pointer-coarse:text-[16px]"
      />
    </span>
  );
}
