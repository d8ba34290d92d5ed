import type { RunSpec } from '../core/run/runSpec.ts';
import { type BookId, bookIds, books } from './books.ts';
import { isRunOf } from './presetOf.ts';

/** The text whose network this run is, or null. */
export function bookOf(spec: RunSpec): BookId | null {
  return bookIds.find((id) => isRunOf(spec, books[id].link)) ?? null;
}
