import type { LayerActivationName } from '../../core/model/activations.ts';
import { laterStrings } from '../../strings/later.ts';

/** What the activation function makes of a sum, as the end of a sentence. */
export function squashedText(activation: LayerActivationName, sum: number): string {
  const words = laterStrings.formula.squashed;
  switch (activation) {
    case 'sigmoid':
      return sum === 0 ? words.atMiddle : sum > 0 ? words.aboveMiddle : words.belowMiddle;
    case 'relu':
      return sum > 0 ? words.passed : words.blocked;
    case 'leaky':
      if (sum < 0) return words.leaked;
      return sum === 0 ? words.zero : words.positive;
    case 'tanh':
    case 'elu':
      return sum === 0 ? words.zero : sum > 0 ? words.positive : words.negative;
    case 'softplus':
      return words.soft;
    case 'linear':
      return words.linear;
    case 'softmax':
      return words.share;
  }
}
