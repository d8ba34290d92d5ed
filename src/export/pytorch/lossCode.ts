import type { LossName } from '../../core/model/losses.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { code, comment, definition, type ProgramLine } from '../numpy/python.ts';

interface LossCode {
  /** What the loss is computed from: the outputs' `a`, or their `z`. */
  readonly from: 'a' | 'z';
  readonly value: string;
}

const codes: Readonly<Record<LossName, LossCode>> = {
  'half-sse': { from: 'a', value: '((a - y) ** 2).sum() / 2' },
  mse: { from: 'a', value: '((a - y) ** 2).mean()' },
  'half-mse': { from: 'a', value: '((a - y) ** 2).mean() / 2' },
  bce: { from: 'z', value: 'torch.nn.functional.binary_cross_entropy_with_logits(z, y)' },
  ce: { from: 'z', value: 'torch.nn.functional.cross_entropy(z, y)' },
};

/** Whether the loss takes the outputs before their activation, as PyTorch's cross-entropies do. */
export function isLossOfZ({ loss }: Config): boolean {
  return codes[loss].from === 'z';
}

/** The function `loss`. */
export function lossCode(config: Config): readonly ProgramLine[] {
  const words = laterStrings.pytorch;
  const { from, value } = codes[config.loss];
  return definition(
    'loss',
    [from, 'y'],
    from === 'z' ? comment(config.loss === 'ce' ? words.classCrossEntropy : words.crossEntropy) : [],
    code(`return ${value}`),
  );
}
