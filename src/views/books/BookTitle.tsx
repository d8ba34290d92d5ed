import { bookOf } from '../../config/bookOf.ts';
import { books } from '../../config/books.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';

/** Whose network is open. */
export function BookTitle() {
  const book = usePage((state) => bookOf(state.spec));
  return book === null ? laterStrings.books.tab : books[book].author;
}
