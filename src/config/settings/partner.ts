import { lossFunctions, lossNames } from '../../core/model/losses.ts';
import type { Config } from '../../core/run/runSpec.ts';

/** What takes the place of a loss or an output activation whose partner has gone. */
const ALONE = { loss: 'mse', outputActivation: 'sigmoid' } as const;

/** A change with the setting that has to come along: softmax and its cross-entropy come and go together. */
export function withPartner(config: Config, change: Partial<Config>): Partial<Config> {
  const { outputActivation, loss } = change;
  if (outputActivation !== undefined && loss === undefined) {
    if (outputActivation === 'softmax') return { ...change, loss: lossNames.find(isOfSoftmax) ?? config.loss };
    if (isOfSoftmax(config.loss)) return { ...change, loss: ALONE.loss };
  }
  if (loss !== undefined && outputActivation === undefined) {
    if (isOfSoftmax(loss)) return { ...change, outputActivation: 'softmax' };
    if (config.outputActivation === 'softmax') return { ...change, outputActivation: ALONE.outputActivation };
  }
  return change;
}

function isOfSoftmax(loss: Config['loss']): boolean {
  return lossFunctions[loss].needsOutput === 'softmax';
}
