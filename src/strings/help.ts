import { glossary } from './en/glossary/glossary.ts';
import { help } from './en/help.ts';

/** The words of Help in the page's language: apart from `strings`, because only Help needs them and they load with it. */
export const helpStrings = { ...help, glossary };
