import { pageStore } from '../state/pageStore.ts';
import { createSession } from './createSession.ts';

/** The session of this page. */
export const session = createSession(pageStore);
