import { enLater } from './en/later.ts';

/** The words of parts that load after the first screen, in the page's language: apart from `strings`, so that they load with those parts. */
export const laterStrings = enLater;
