import { enLater } from './enLater.ts';

/** The words of the parts that are loaded on demand, in the page's language. */
export const laterStrings = enLater;
