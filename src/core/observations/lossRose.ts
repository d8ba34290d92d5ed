import { gradientRules } from '../model/gradientRules.ts';
import { runKindOf } from '../run/runKind.ts';
import { batchSizeOf, type OptimizerName } from '../run/runSpec.ts';
import { lossRoseIn, type ObservedStep, seesAllPoints, setDuring } from './observedStep.ts';

/** The training loss rose, because the updates do not follow its slope alone. */
export interface LossRose {
  readonly kind: 'lossRose';
  readonly followed:
    | { readonly kind: 'commonBug' }
    /** Updates that see at most `size` of the `count` points. */
    | { readonly kind: 'batches'; readonly size: number; readonly count: number }
    | { readonly kind: 'optimizer'; readonly optimizer: OptimizerName };
}

export function lossRose(step: ObservedStep): LossRose | null {
  const { spec, after } = step;
  const { config } = spec;
  const { count } = after.training;
  if (!lossRoseIn(step) || setDuring(step).length > 0) return null;
  if (gradientRules[config.gradientRule].hasBug) return { kind: 'lossRose', followed: { kind: 'commonBug' } };
  if (!seesAllPoints(step))
    return { kind: 'lossRose', followed: { kind: 'batches', size: batchSizeOf(config, count), count } };
  if (runKindOf(step.spec.config).isPlainDescent) return null;
  return { kind: 'lossRose', followed: { kind: 'optimizer', optimizer: config.optimizer } };
}
