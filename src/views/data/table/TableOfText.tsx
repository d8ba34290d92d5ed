import { useState } from 'react';
import { laterStrings } from '../../../strings/later.ts';
import type { TableChoice } from '../../../table/chooseColumns.ts';
import { freeReading, type Reading, type Table, type TableFault } from '../../../table/table.ts';
import { faultSentence } from './problemSentence.ts';
import { ReadingQuestion } from './ReadingQuestion.tsx';
import { TableForm } from './TableForm.tsx';
import { TablePreview } from './TablePreview.tsx';
import { ReadingNotes, TableReading } from './TableReading.tsx';
import { useTable } from './useTable.ts';

/** Faults that another reading may mend. */
const MENDED_BY_READING: readonly TableFault['kind'][] = [
  'tooFewColumns',
  'tooManyColumns',
  'namesDoNotFit',
  'onlyHeader',
];

interface TableOfTextProps {
  readonly text: string;
  readonly onDone: () => void;
}

/** The table in a text: its first rows, how it was read, and the choices; or why it is none. */
export function TableOfText({ text, onDone }: TableOfTextProps) {
  const words = laterStrings.data;
  const [asked, setAsked] = useState<{ readonly text: string; readonly reading: Reading } | null>(null);
  const [chosen, setChosen] = useState<{ readonly table: Table; readonly choice: TableChoice } | null>(null);
  const reading = asked?.text === text ? asked.reading : freeReading;
  const read = useTable(text, reading);
  if (read === null)
    return (
      <p role="status" className="py-3 text-muted">
        {words.table.result}
      </p>
    );
  const fault = 'fault' in read ? read.fault : null;
  const found = 'table' in read ? read : null;
  const choice = found && chosen?.table === found.table ? chosen.choice : (found?.guess ?? null);
  const takeReading = (next: Reading) => setAsked({ text, reading: next });
  return (
    <div className="mt-3 flex flex-col gap-3">
      {fault && (
        <p role="alert" className="rounded-lg border border-invalid px-3 py-2">
          {faultSentence(fault)} {words.fault.unchanged}
        </p>
      )}
      {found && choice && <TablePreview table={found.table} choice={choice} />}
      {(fault === null || MENDED_BY_READING.includes(fault.kind)) && (
        <TableReading reading={reading} table={found?.table ?? null} onRead={takeReading} />
      )}
      {found && choice && (
        <>
          <ReadingNotes table={found.table} choice={choice} />
          <ReadingQuestion table={found.table} reading={reading} onRead={takeReading} />
          <TableForm
            table={found.table}
            guess={found.guess}
            guessed={found.guessed}
            choice={choice}
            onChoose={(next) => setChosen({ table: found.table, choice: next })}
            onDone={onDone}
          />
        </>
      )}
    </div>
  );
}
