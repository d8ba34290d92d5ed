import { architectureOf } from '../../core/run/runSpec.ts';
import { lossCodeOf } from '../numpy/lossCodes.ts';
import { parameterNames } from '../numpy/names.ts';
import { assignedCall, block, code, definition, list, type ProgramLine } from '../numpy/python.ts';
import { isFullBatch, type RunPart } from '../numpy/runPart.ts';
import type { ExtraLines } from '../numpy/trainingCode.ts';

/** The list `history` and the function `record`, which adds the losses of an epoch to it. */
export function recordCode(part: RunPart): readonly ProgramLine[] {
  const { config, data } = part;
  const parameters = parameterNames(architectureOf(config));
  const value = (inputs: string, targets: string) => {
    return {
      pass: assignedCall(['*_, z, a'], 'forward_propagation', [inputs, ...parameters]),
      loss: `loss(${lossCodeOf(config).from}, ${targets})`,
    };
  };
  const training = value('X', 'y');
  const either = value('inputs', 'targets');
  return definition(
    'record',
    ['epoch', ...parameters],
    data.test.length === 0
      ? [...training.pass, ...code(`history.append([epoch, ${training.loss}])`)]
      : [
          ...code('losses = []', 'for inputs, targets in (X, y), (X_test, y_test):'),
          ...block(either.pass, code(`losses.append(${either.loss})`)),
          ...code('history.append([epoch, *losses])'),
        ],
  );
}

/** The calls of `record` in the training: one for each epoch. */
export function recordCalls(part: RunPart): ExtraLines {
  const call = (epoch: string) => list('record(', [epoch, ...parameterNames(architectureOf(part.config))], ')');
  const { updatesPerEpoch } = part;
  return {
    atStart: call('0'),
    afterUpdate: isFullBatch(part)
      ? call('epoch')
      : [...code(`if update % ${updatesPerEpoch} == 0:`), ...block(call(`update // ${updatesPerEpoch}`))],
  };
}
