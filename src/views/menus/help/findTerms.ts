import type { Term, TermGroup } from '../../../strings/en/glossary/glossary.ts';
import type { TermWords } from '../../../strings/en/glossary/term.ts';
import { helpStrings } from '../../../strings/help.ts';

export interface Entry extends TermWords {
  readonly term: Term;
}

export interface Group {
  readonly name: TermGroup;
  readonly entries: readonly Entry[];
}

/** All terms, in the order of Help. */
export function allGroups(): readonly Group[] {
  return groupNames.map((name) => {
    const words: Readonly<Partial<Record<Term, TermWords>>> = helpStrings.glossary.groups[name];
    return { name, entries: termsOf(words).flatMap((term) => (words[term] ? [{ term, ...words[term] }] : [])) };
  });
}

/** The groups with the entries that a text fits: their names first of all, else what they say. Empty text: all. */
export function findTerms(text: string): readonly Group[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return allGroups();
  const byName = fitting(({ name, also = [] }) => [name, ...also].some((word) => word.toLowerCase().includes(wanted)));
  return byName.length > 0 ? byName : fitting(({ says }) => says.toLowerCase().includes(wanted));
}

const groupNames: readonly TermGroup[] = ['network', 'training', 'measures', 'page'];

function fitting(fits: (entry: Entry) => boolean): readonly Group[] {
  return allGroups()
    .map(({ name, entries }) => ({ name, entries: entries.filter(fits) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The keys of a table of terms. */
function termsOf(words: Readonly<Partial<Record<Term, TermWords>>>): readonly Term[] {
  const isTerm = (key: string): key is Term => key in words;
  return Object.keys(words).filter(isTerm);
}
