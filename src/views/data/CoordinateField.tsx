import { useId, useState } from 'react';
import { LARGEST_COORDINATE } from '../../config/settings/domain.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { parseDecimal } from '../shared/inputs/parseDecimal.ts';

interface CoordinateFieldProps {
  readonly label: string;
  readonly value: number;
  /** `wide` numbers stand under each other without borders, as in a spreadsheet. */
  readonly look: 'narrow' | 'wide' | 'wideLeft';
  readonly onCommit: (value: number) => void;
}

const LOOKS = {
  narrow: 'h-[26px] border-hairline bg-card font-semibold',
  wide: 'h-[28px] border-transparent bg-transparent text-right',
  wideLeft: 'h-[28px] border-transparent bg-transparent',
};

/** One number of a point. Unreadable text leaves the old value. */
export function CoordinateField({ label, value, look, onCommit }: CoordinateFieldProps) {
  const words = laterStrings.data.panel;
  const problemId = useId();
  /** Text being typed, or null while the field shows the current value. */
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const show = (text: string | null, message: string | null) => {
    setDraft(text);
    setProblem(message);
  };
  // Reads the field and not the draft: a form-filling tool may not have reported every letter.
  const commit = (text: string) => {
    if (text === formatExact(value)) {
      show(null, null);
      return;
    }
    const read = parseDecimal(text);
    if (read === null) show(text, words.notANumber);
    else if (Math.abs(read) > LARGEST_COORDINATE) show(text, words.tooLarge);
    else {
      show(null, null);
      onCommit(read);
    }
  };
  return (
    <div className="relative">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        value={draft ?? formatExact(value)}
        onChange={(event) => show(event.target.value, null)}
        onBlur={(event) => commit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget.value);
          if (event.key === 'Escape' && draft !== null) {
            // Otherwise Escape also closes a sheet or dialog around the field.
            event.preventDefault();
            show(null, null);
          }
        }}
        className={`w-full min-w-0 rounded-lg border px-1.5 hover:border-control aria-invalid:border-invalid pointer-coarse:h-[44px] pointer-coarse:text-[16px] ${LOOKS[look]}`}
      />
      {problem !== null && (
        <p
          id={problemId}
          role="status"
          className="absolute top-full left-0 z-10 mt-1 w-max max-w-[190px] rounded-lg border border-invalid bg-card px-2 py-1 text-[12px] text-invalid shadow-md"
        >
          {problem}
        </p>
      )}
    </div>
  );
}
