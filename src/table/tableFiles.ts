const endings = ['csv', 'tsv', 'tab', 'txt', 'md', 'rst', 'dat', 'data', 'py'] as const;

/** What a dialog for choosing a file with a table offers. */
export const TABLE_FILES = endings.map((ending) => `.${ending}`).join(',');

/** Whether a file can be a table, by its name. */
export function isTableFile(name: string): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
