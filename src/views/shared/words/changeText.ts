import type { Change } from '../../../core/run/runSpec.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { strings } from '../../../strings/index.ts';
import type { NameOf } from './unitNames.ts';

/** An intervention in words. */
export function changeText(change: Change, nameOf: NameOf): string {
  const words = strings.loss;
  switch (change.kind) {
    case 'learningRate':
      return words.rateChanged(formatExact(change.value));
    case 'regularization':
      return words.regularizationChanged[change.value];
    case 'regularizationRate':
      return words.regularizationRateChanged(formatExact(change.value));
    case 'weight':
      return words.weightChanged(
        nameOf(change.layer, change.from),
        nameOf(change.layer + 1, change.to),
        formatExact(change.value),
      );
    case 'bias':
      return words.biasChanged(nameOf(change.layer + 1, change.to), formatExact(change.value));
  }
}
