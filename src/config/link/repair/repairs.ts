/** What programs do to links on their way, and what is undone before a link is opened; in the order in which it is told. */
export const repairNames = [
  'protected',
  'textAround',
  'marksAround',
  'quotedPrintable',
  'breaks',
  'escapes',
  'backslashes',
  'percentCodes',
  'unseen',
  'dashes',
  'quotes',
  'wideCharacters',
  'punctuation',
] as const;

export type RepairName = (typeof repairNames)[number];

/** Some repairs, each once, in the order of the table. */
export function inOrder(names: Iterable<RepairName>): readonly RepairName[] {
  const found = new Set(names);
  return repairNames.filter((name) => found.has(name));
}
