import { useId, useState } from 'react';
import { LARGEST_COORDINATE } from '../../../config/settings/domain.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import { parseDecimal } from '../../shared/inputs/parseDecimal.ts';

interface NewTargetFieldProps {
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

/** The number that the next point shall have as its target. What is no number leaves the old one. */
export function NewTargetField({ value, onCommit }: NewTargetFieldProps) {
  const id = useId();
  /** What is being typed; null while the field shows the value in force. */
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (text: string) => {
    setDraft(null);
    const read = parseDecimal(text);
    if (read !== null && Math.abs(read) <= LARGEST_COORDINATE && text !== formatExact(value)) onCommit(read);
  };
  return (
    <span className="flex items-center gap-1 text-[12px]">
      <label htmlFor={id} className="text-muted">
        {strings.plane.newTarget}
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
          if (event.key === 'Escape') setDraft(null);
        }}
        className="h-6 w-[60px] rounded border border-control bg-card px-1 text-ink pointer-coarse:h-[44px] pointer-coarse:w-[80px] pointer-coarse:text-[16px]"
      />
    </span>
  );
}
