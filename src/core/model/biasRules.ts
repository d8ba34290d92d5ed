import { namesOf } from './namesOf.ts';

/** Facts about a rule for all biases. */
interface BiasRuleFacts {
  /** Whether the network does without: every bias is 0 at the start and held there. */
  readonly isZero: boolean;
}

/** The rules, in the order of the menu. */
const table = {
  trained: { isZero: false },
  none: { isZero: true },
} satisfies Record<string, BiasRuleFacts>;

export type BiasRuleName = keyof typeof table;

export const biasRules: Readonly<Record<BiasRuleName, BiasRuleFacts>> = table;

export const biasRuleNames = namesOf(biasRules);
