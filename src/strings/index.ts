import { en } from './en/index.ts';

/** The words of the page's language. Read them while rendering: a constant of a module would keep those of the first language. */
export const strings = en;
