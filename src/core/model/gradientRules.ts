import { type LayerActivationName, ownSlope, sigmoidDerivative } from './activations.ts';
import { namesOf } from './namesOf.ts';

/** How a gradient is computed. */
export interface GradientRuleFacts {
  /** Whether it is the common bug, which gives another gradient; only for sigmoids and squared errors. */
  readonly hasBug: boolean;
  /** f′(z) by this rule, from the activation a = f(z); for softmax, the slope by the output's own z. */
  slopeAt(activation: number, name: LayerActivationName): number;
}

/** The gradient rules, in the order of the menu. */
const table = {
  /** The chain rule. */
  exact: { hasBug: false, slopeAt: (a, name) => ownSlope(name, a) },
  /** The published bug passes a, not z, to the sigmoid's derivative, and gets σ(a)(1 − σ(a)) instead of a(1 − a). */
  tutorial: { hasBug: true, slopeAt: (a) => sigmoidDerivative(a) },
} satisfies Record<string, GradientRuleFacts>;

export type GradientRule = keyof typeof table;

export const gradientRules: Readonly<Record<GradientRule, GradientRuleFacts>> = table;

export const gradientRuleNames = namesOf(gradientRules);
