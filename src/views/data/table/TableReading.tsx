import { useId } from 'react';
import { laterStrings } from '../../../strings/later.ts';
import type { TableChoice } from '../../../table/chooseColumns.ts';
import { type LayoutName, layoutNames } from '../../../table/layouts/layouts.ts';
import { rowNumberColumns } from '../../../table/rowNumbers.ts';
import type { Reading, Table } from '../../../table/table.ts';
import { Select } from '../../shared/inputs/Select.tsx';
import { Switch } from '../../shared/inputs/Switch.tsx';
import { noteSentence } from './noteSentence.ts';
import { inSentence } from './problemSentence.ts';

/** Layouts that only some texts have: offered where the text has one. */
const FOUND_ONLY: readonly LayoutName[] = ['pairedComma', 'ruled', 'lists'];

interface TableReadingProps {
  readonly reading: Reading;
  /** The table as it was read, or null if it could not be read in this way. */
  readonly table: Table | null;
  readonly onRead: (reading: Reading) => void;
}

/** What separates the cells and whether the first row has names, to be changed where the first guess is wrong. */
export function TableReading({ reading, table, onRead }: TableReadingProps) {
  const words = laterStrings.data.reading;
  const id = useId();
  const layout = table?.layout ?? reading.layout ?? '';
  const offered = layoutNames.filter((name) => name === layout || !FOUND_ONLY.includes(name));
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-[13px]">
      <div className="flex min-w-0 items-center gap-2">
        <label htmlFor={id} className="text-muted">
          {words.layout}
        </label>
        <Select
          id={id}
          value={layout}
          options={offered.map((name) => ({ value: name, label: words.layouts[name] }))}
          onChoose={(next) => onRead({ ...reading, layout: next })}
          className="h-[28px] pr-6 pl-2 pointer-coarse:h-[44px]"
        >
          {layout === '' && <option value="">{words.unknownLayout}</option>}
        </Select>
      </div>
      <Switch
        label={words.named}
        isOn={table?.named ?? reading.named ?? true}
        onSwitch={(named) => onRead({ ...reading, named })}
      />
    </div>
  );
}

/** What was done to the text: lines and columns left out, numbers read in a way that may surprise. */
export function ReadingNotes({ table, choice }: { readonly table: Table; readonly choice: TableChoice }) {
  const words = laterStrings.data.reading;
  const { columns, notes, question } = table;
  const used = [choice.x1, choice.x2, choice.target, ...choice.targets];
  const rowNumbers = rowNumberColumns(table).filter((column) => !used.includes(column));
  // What is asked about is said there.
  const asked = question?.kind === 'thousands' ? question.columns : [];
  const told = notes.filter((note) => note.kind !== 'thousands' || !asked.includes(note.column));
  const sentences = [
    ...(rowNumbers.length > 0 ? [words.rowNumbers(rowNumbers.map((column) => inSentence(columns, column)))] : []),
    ...told.map((note) => noteSentence(note, columns)),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul aria-label={words.title} className="flex flex-wrap gap-x-3 text-[13px]">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
