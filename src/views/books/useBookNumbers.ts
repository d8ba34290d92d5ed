import { useEffect, useState } from 'react';
import { numbersIn } from '../../config/bookNumbers.ts';
import { type BookId, type BookNumbers, books } from '../../config/books.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { selectDataSet, selectIsAnswered } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';

/** The numbers of this run for those that a text prints, as far as the run has been there. */
export type SeenNumbers = ReadonlyMap<BookNumbers, readonly number[]>;

/** Kept while other tabs are open: the same run gives the same numbers. */
const kept = new Map<BookId, SeenNumbers>();

export function useBookNumbers(book: BookId): SeenNumbers {
  const [seen, setSeen] = useState<SeenNumbers>(kept.get(book) ?? new Map());
  const snapshot = usePage((state) => (selectIsAnswered(state) ? state.run.snapshot : null));
  useEffect(() => {
    if (!snapshot) return;
    const data = selectDataSet(pageStore.getState());
    const here = books[book].numbers.filter(({ update }) => update === snapshot.position);
    if (here.length === 0) return;
    const numbers = here.map((group) => [group, numbersIn(snapshot, data, group.quantity)] as const);
    setSeen((before) => new Map([...before, ...numbers]));
  }, [book, snapshot]);
  useEffect(() => {
    kept.set(book, seen);
  }, [book, seen]);
  return seen;
}
