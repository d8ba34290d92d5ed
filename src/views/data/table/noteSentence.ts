import { writeNumber } from '../../../config/settings/numbers.ts';
import { laterStrings } from '../../../strings/later.ts';
import type { TableColumn, TableNote } from '../../../table/table.ts';
import { inSentence, shortened } from './problemSentence.ts';

/** What was done to the text of a table. */
export function noteSentence(note: TableNote, columns: readonly TableColumn[]): string {
  const words = laterStrings.data.reading;
  switch (note.kind) {
    case 'dividers':
    case 'comments':
    case 'outside':
    case 'cut':
      return words[note.kind](note.lines);
    case 'counts':
      return note.namesClasses ? words.countsNameClasses : words.counts;
    case 'emptyColumns':
      return words.emptyColumns(note.columns);
    case 'thousands':
      return words.thousands(shortened(note.text), writeNumber(note.value), inSentence(columns, note.column));
    case 'otherLists':
      return words.otherLists(note.lists);
    case 'namesFromComment':
    case 'decimalComma':
      return words[note.kind];
  }
}
