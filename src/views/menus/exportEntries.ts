import { type FormatName, fileFormats, formatNames, type Purpose } from '../../export/fileFormats.ts';
import { saveFile } from '../../store/actions/fileActions.ts';
import { laterStrings } from '../../strings/later.ts';

/** One entry of Export: it saves a file, or does something else for its purpose, such as printing. */
export interface ExportEntry {
  readonly name: string;
  /** Its effect, in a line below the name. */
  readonly help: string;
  readonly onPress: () => void;
}

/** Entries that save no file, after the files of their purpose. */
const actions: Readonly<Record<Purpose, readonly ExportEntry[]>> = { slides: [], paper: [], code: [], data: [] };

/** All entries for a purpose, in the order of the menu. */
export function exportEntries(purpose: Purpose): readonly ExportEntry[] {
  const formats = formatNames.filter((format) => fileFormats[format].purpose === purpose);
  return [...formats.map(savingEntry), ...actions[purpose]];
}

function savingEntry(format: FormatName): ExportEntry {
  return { ...laterStrings.files.formats[format], onPress: () => saveFile(format) };
}
