import { useId } from 'react';
import { writeNumber } from '../../config/settings/numbers.ts';
import { laterStrings } from '../../strings/later.ts';
import type { Table } from '../../table/table.ts';
import { inSentence } from './problemSentence.ts';

interface ThousandsQuestionProps {
  readonly table: Table;
  readonly onAnswer: (setsThousandsApart: boolean) => void;
}

/** Asks what 1.200 means where the table does not show it. */
export function ThousandsQuestion({ table: { question, columns }, onAnswer }: ThousandsQuestionProps) {
  const words = laterStrings.data.reading;
  const name = useId();
  if (question === null) return null;
  const { text, thousands, decimal, setsThousandsApart } = question;
  const readings = [
    [true, words.thousandsReading(writeNumber(thousands))],
    [false, words.decimalReading(writeNumber(decimal))],
  ] as const;
  return (
    <fieldset className="rounded-lg border border-control bg-sunken px-3 pt-1 pb-1.5">
      <legend className="float-left w-full font-semibold">
        {words.question(
          text,
          question.columns.map((column) => inSentence(columns, column)),
        )}
      </legend>
      <div className="clear-both flex flex-wrap gap-x-6">
        {readings.map(([isApart, label]) => (
          <label
            key={label}
            className="flex min-h-[28px] cursor-pointer items-center gap-1.5 pointer-coarse:min-h-[44px]"
          >
            <input
              type="radio"
              name={name}
              checked={setsThousandsApart === isApart}
              onChange={() => onAnswer(isApart)}
              className="size-4 accent-(--ink)"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
