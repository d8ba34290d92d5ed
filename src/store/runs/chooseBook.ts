import { type BookId, books } from '../../config/books.ts';
import { setDock } from '../actions/viewActions.ts';
import { takeUpPreset } from './choosePreset.ts';

/** Takes up the network of a text, and shows its printed numbers. */
export function chooseBook(id: BookId): void {
  if (takeUpPreset(books[id].link)) setDock('book');
}
