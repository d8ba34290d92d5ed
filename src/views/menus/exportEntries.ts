import type { Config } from '../../core/run/runSpec.ts';
import { type FormatName, fileFormats, formatNames, type Purpose, refusalOf } from '../../export/fileFormats.ts';
import { saveFile } from '../../store/actions/fileActions.ts';
import { printPaper } from '../../store/actions/printActions.ts';
import { laterStrings } from '../../strings/later.ts';

/** One entry of Export: it saves a file, or does something else for its purpose, such as printing. */
export interface ExportEntry {
  readonly name: string;
  /** Its effect, in a line below the name. */
  readonly help: string;
  /** Whether it cannot be done with the run on the screen; `help` then says why. */
  readonly isRefused?: boolean;
  readonly onPress: () => void;
}

/** Entries that save no file, after the files of their purpose. */
function actionsFor(purpose: Purpose): readonly ExportEntry[] {
  const words = laterStrings.paper.menu;
  if (purpose !== 'paper') return [];
  return [
    { ...words.handout, onPress: () => void printPaper('handout') },
    { ...words.cards, onPress: () => void printPaper('cards') },
  ];
}

/** All entries for a purpose, in the order of the menu. */
export function exportEntries(purpose: Purpose, config: Config): readonly ExportEntry[] {
  const formats = formatNames.filter((format) => fileFormats[format].purpose === purpose);
  return [...formats.map((format) => savingEntry(format, config)), ...actionsFor(purpose)];
}

function savingEntry(format: FormatName, config: Config): ExportEntry {
  const { formats, refusals } = laterStrings.files;
  const { name, help } = formats[format];
  const refusal = refusalOf(format, config);
  if (refusal !== null) return { name, help: refusals[refusal], isRefused: true, onPress: () => {} };
  return { name, help, onPress: () => saveFile(format) };
}
