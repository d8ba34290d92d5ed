import type { Space } from '../../store/state/pageState.ts';

/** In the order of the tabs. */
export const spaces: readonly Space[] = ['input', 'hidden', 'surface'];
