import { en } from './en.ts';

/** The words of the page's language. */
export const strings = en;
