import { type ActivationName, activationFunctions, LEAK } from '../../../core/model/activations.ts';

/** How a person turns a sum into an answer. Every answer has one decimal, unless a rule says otherwise. */
export type CardRule =
  /** Looks the sum up. */
  | { readonly kind: 'table'; readonly step: number; readonly columns: readonly TableColumn[] }
  /** Says the sum itself, with so many decimals. */
  | { readonly kind: 'sum'; readonly decimals: number }
  /** Says 0 for a negative sum. */
  | { readonly kind: 'positive' }
  /** Says a hundredth of a negative sum. */
  | { readonly kind: 'leak' }
  /** Calls out the sum: that of the largest one is the answer. */
  | { readonly kind: 'largest' };

/** A column of a table: the sum, and what to say. The outer columns stand for all sums beyond them, too. */
export interface TableColumn {
  readonly sum: number;
  readonly isEnd: 'less' | 'more' | null;
  /** `sum` is the sum itself. */
  readonly say: number | 'sum';
}

/** Where a table begins and ends, and what is said beyond its end. */
interface TableFacts {
  readonly kind: 'table';
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly beyond: 'limit' | 'sum';
}

/** The rule of each activation function. Tables begin and end where one decimal no longer tells the answer from the limit. */
const facts: Readonly<Record<ActivationName, TableFacts | Exclude<CardRule, { kind: 'table' }>>> = {
  sigmoid: { kind: 'table', step: 1, from: -3, to: 3, beyond: 'limit' },
  tanh: { kind: 'table', step: 0.5, from: -2, to: 2, beyond: 'limit' },
  relu: { kind: 'positive' },
  leaky: { kind: 'leak' },
  elu: { kind: 'table', step: 0.5, from: -3, to: 0, beyond: 'sum' },
  softplus: { kind: 'table', step: 1, from: -3, to: 3, beyond: 'sum' },
  linear: { kind: 'sum', decimals: 1 },
};

export function cardRuleOf(activation: ActivationName): CardRule {
  const rule = facts[activation];
  if (rule.kind !== 'table') return rule;
  const { step, from, to, beyond } = rule;
  const { value } = activationFunctions[activation];
  const last = Math.round((to - from) / step);
  const columns = Array.from({ length: last + 1 }, (_, k): TableColumn => {
    const at = from + k * step;
    const isLast = k === last;
    return {
      sum: at,
      isEnd: k === 0 ? 'less' : isLast ? 'more' : null,
      say: isLast && beyond === 'sum' ? 'sum' : roundedHalfUp(value(at), 1),
    };
  });
  return { kind: 'table', step, columns };
}

/** What a person says who follows the rule. */
export function answerBy(rule: CardRule, sum: number): number {
  switch (rule.kind) {
    case 'table': {
      const { step, columns } = rule;
      const first = columns[0]?.sum ?? 0;
      const nearest = roundedHalfUp((sum - first) / step, 0);
      const { say = Number.NaN } = columns[Math.min(columns.length - 1, Math.max(0, nearest))] ?? {};
      return say === 'sum' ? roundedHalfUp(sum, 1) : say;
    }
    case 'sum':
      return roundedHalfUp(sum, rule.decimals);
    case 'positive':
      return sum > 0 ? roundedHalfUp(sum, 1) : 0;
    case 'leak':
      return roundedHalfUp(sum > 0 ? sum : LEAK * sum, 1);
    case 'largest':
      return sum;
  }
}

/** Rounds to decimals as on paper: exactly between two, the larger one; 0.1 + 0.2 counts as 0.3. Never −0. */
export function roundedHalfUp(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const exact = Number((value * unit).toPrecision(12));
  return Math.floor(exact + 0.5) / unit + 0;
}
