import { useId, useState } from 'react';
import { formatExact } from '../../../../strings/formatNumber.ts';
import { laterStrings } from '../../../../strings/later.ts';
import { MOST_COEFFICIENTS, readCoefficients } from './readCoefficients.ts';

interface CoefficientsFieldProps {
  readonly value: readonly number[];
  readonly onCommit: (value: readonly number[]) => void;
}

/** The coefficients of a polynomial as a text. The curve follows while they are typed; unreadable text leaves it. */
export function CoefficientsField({ value, onCommit }: CoefficientsFieldProps) {
  const words = laterStrings.curves;
  const [id, helpId, problemId] = [useId(), useId(), useId()];
  const [text, setText] = useState(() => value.map(formatExact).join(', '));
  const isUnread = readCoefficients(text) === null;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-[14px]">
        {words.coefficients}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={isUnread || undefined}
        aria-describedby={isUnread ? problemId : helpId}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          const read = readCoefficients(currentTarget.value);
          if (read) onCommit(read);
        }}
        className="h-[32px] w-full max-w-[340px] rounded-lg border border-hairline bg-card px-2 text-[14px] font-semibold hover:border-control aria-invalid:border-invalid pointer-coarse:h-[44px] pointer-coarse:text-[16px]"
      />
      {isUnread ? (
        <p id={problemId} role="status" className="text-[13px] text-invalid">
          {words.notCoefficients(MOST_COEFFICIENTS)}
        </p>
      ) : (
        <p id={helpId} className="text-[13px] text-muted">
          {words.coefficientsHelp}
        </p>
      )}
    </div>
  );
}
