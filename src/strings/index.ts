import { en } from './en/index.ts';

/** The words of the page's language. Read them while rendering: a module constant would keep the first language's. */
export const strings = en;
