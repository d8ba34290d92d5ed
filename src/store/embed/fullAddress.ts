import { writeLink } from '../../config/link/link.ts';
import { addressWith } from '../link/address.ts';
import { linkViewOf } from '../link/linkView.ts';
import type { PageState } from '../state/pageState.ts';

/** The address that opens what a frame shows as a page of its own. */
export function fullAddress(state: PageState): string {
  return addressWith(writeLink(state.spec, { ...linkViewOf(state), layout: null }));
}
