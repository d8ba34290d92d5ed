import { useId } from 'react';
import { writeNumber } from '../../../config/settings/numbers.ts';
import { laterStrings } from '../../../strings/later.ts';
import { freeReading, type Reading, type Table, type TableColumn, type TableQuestion } from '../../../table/table.ts';
import { inSentence } from './problemSentence.ts';

interface ReadingQuestionProps {
  readonly table: Table;
  readonly reading: Reading;
  readonly onRead: (reading: Reading) => void;
}

/** Asks what a mark in a number means where the table does not show it. */
export function ReadingQuestion({ table: { question, columns }, reading, onRead }: ReadingQuestionProps) {
  const name = useId();
  if (question === null) return null;
  return (
    <fieldset className="rounded-lg border border-control bg-sunken px-3 pt-1 pb-1.5">
      <legend className="float-left w-full font-semibold">{questionSentence(question, columns)}</legend>
      <div className="clear-both flex flex-wrap gap-x-6">
        {answersTo(question, reading).map(({ label, isTaken, asks }) => (
          <label
            key={label}
            className="flex min-h-[28px] cursor-pointer items-center gap-1.5 pointer-coarse:min-h-[44px]"
          >
            <input
              type="radio"
              name={name}
              checked={isTaken}
              onChange={() => onRead(asks)}
              className="size-4 shrink-0 accent-(--ink)"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function questionSentence(question: TableQuestion, columns: readonly TableColumn[]): string {
  const words = laterStrings.data.reading;
  if (question.kind === 'commas') return words.commaQuestion(question.text);
  return words.question(
    question.text,
    question.columns.map((column) => inSentence(columns, column)),
  );
}

interface Answer {
  readonly label: string;
  readonly isTaken: boolean;
  /** The reading that it asks for. */
  readonly asks: Reading;
}

function answersTo(question: TableQuestion, reading: Reading): readonly Answer[] {
  const words = laterStrings.data.reading;
  switch (question.kind) {
    case 'thousands':
      return [true, false].map((isApart) => ({
        label: isApart
          ? words.thousandsReading(writeNumber(question.thousands))
          : words.decimalReading(writeNumber(question.decimal)),
        isTaken: question.setsThousandsApart === isApart,
        asks: { ...reading, setsThousandsApart: isApart },
      }));
    case 'commas':
      return [
        { label: words.oneNumber(question.names), isTaken: question.areDecimal, asks: freeReading },
        {
          label: words.twoCells(question.cells),
          isTaken: !question.areDecimal,
          asks: { ...freeReading, layout: 'comma', named: false },
        },
      ];
  }
}
