import { bookOf } from '../../config/bookOf.ts';
import { usePage } from '../../store/state/usePage.ts';

/** Whether the run is the network of a text. */
export function useHasBook(): boolean {
  return usePage(({ spec }) => bookOf(spec) !== null);
}
