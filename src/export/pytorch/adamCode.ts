import type { Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { block, code, comment, definition, type ProgramLine, pythonNumber } from '../numpy/python.ts';

/**
 * Where 1 − β is smaller, other last digits of βᵗ reach the tenth digit of a step within a hundred updates: 1 − βᵗ has lost
 * the digits before them.
 */
const NEAR_ONE = 1e-5;

/** Whether adam and adamw need the powers of the core, which are products of one factor per update. */
export function needsOwnPowers({ optimizer, beta1, beta2 }: Config): boolean {
  const isAdam = optimizer === 'adam' || optimizer === 'adamw';
  return isAdam && (1 - beta1 < NEAR_ONE || 1 - beta2 < NEAR_ONE);
}

/** The class `Adam`, with the powers of the core. */
export function adamCode({ optimizer, weightDecay }: Config): readonly ProgramLine[] {
  return [
    ...code('class Adam(torch.optim.Optimizer):'),
    ...block(
      comment(laterStrings.pytorch.ownPowers(optimizer === 'adamw' ? 'AdamW' : 'Adam')),
      code('@torch.no_grad()'),
      definition(
        'step',
        ['self'],
        code('(group,) = self.param_groups', 'lr, (beta1, beta2) = group["lr"], group["betas"]'),
        code('for p in group["params"]:'),
        block(
          code('if p.grad is None:', '    continue'),
          code('m, s, power1, power2 = self.state[p].get("memory", (0, 0, 1, 1))'),
          code('m = beta1 * m + (1 - beta1) * p.grad', 's = beta2 * s + (1 - beta2) * p.grad ** 2'),
          code('power1, power2 = beta1 * power1, beta2 * power2'),
          code('self.state[p]["memory"] = m, s, power1, power2'),
          code('root = s.sqrt() / (1 - power2) ** 0.5 + group["eps"]'),
          optimizer === 'adamw' ? code(`p *= 1 - lr * ${pythonNumber(weightDecay)}`) : [],
          code('p -= lr / (1 - power1) * m / root'),
        ),
      ),
    ),
  ];
}
