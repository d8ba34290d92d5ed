import { measureTerms } from './measureTerms.ts';
import { networkTerms } from './networkTerms.ts';
import { pageTerms } from './pageTerms.ts';
import type { TermWords } from './term.ts';
import { trainingTerms } from './trainingTerms.ts';

const groups = { network: networkTerms, training: trainingTerms, measures: measureTerms, page: pageTerms };

export type TermGroup = keyof typeof groups;
export type Term = { [Group in TermGroup]: keyof (typeof groups)[Group] }[TermGroup];

interface Glossary {
  readonly titles: Readonly<Record<TermGroup, string>>;
  /** Every word that the screen uses, in the order of Help. */
  readonly groups: { readonly [Group in TermGroup]: Readonly<Record<keyof (typeof groups)[Group], TermWords>> };
}

export const glossary: Glossary = {
  titles: {
    network: 'The network',
    training: 'How it learns',
    measures: 'How good it is',
    page: 'Looking closer',
  },
  groups,
};
