/**
 * A run as a program in PyTorch: the points and first weights of the NumPy program, trained by autograd. Only for a run
 * that `pytorchRefusal` does not refuse.
 */
import type { DataSet } from '../../core/data/dataSet.ts';
import { architectureOf, type RunSpec } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { dataCode } from '../numpy/dataCode.ts';
import { initializationCode } from '../numpy/initializationCode.ts';
import { spaced } from '../numpy/numpyProgram.ts';
import { code, comment, list, type ProgramLine } from '../numpy/python.ts';
import { isFullBatch, runPartOf } from '../numpy/runPart.ts';
import { activationDefinitions } from './activationCode.ts';
import { adamCode, needsOwnPowers } from './adamCode.ts';
import { lossCode } from './lossCode.ts';
import { networkCode, predictCode } from './networkCode.ts';
import { weightSizeCode } from './penaltyCode.ts';
import { printCode, reportCode } from './reportCode.ts';
import { settingsOf, trainingCode } from './trainingCode.ts';

/** Most outputs printed at the end. */
const MOST_ANSWERS = 10;

/** The program of a run up to a position; `data` are the points of its config. */
export function pytorchProgram(spec: RunSpec, data: DataSet, position: number): readonly ProgramLine[] {
  const words = laterStrings.pytorch;
  const part = runPartOf(spec, data, position);
  const { config } = part;
  const count = data.training.length;
  const settings = settingsOf(part).map(([name, value]) => `${name}=${value}`);
  return [
    ...comment(words.title(architectureOf(config).sizes.join('-'))),
    ...comment(isFullBatch(part) ? words.exact : words.magnified),
    ...code('import numpy as np', 'import torch', ''),
    ...spaced([
      [...dataCode(config, data), ...tensorCode(data)],
      initializationCode(config),
      ...activationDefinitions(config),
      networkCode(config),
      lossCode(config),
      weightSizeCode(part),
      predictCode(config),
      ...(needsOwnPowers(config) ? [adamCode(config)] : []),
      printCode(),
      ...(count > 0 ? [reportCode(part)] : []),
      trainingCode(part),
    ]),
    ...code('network = Network(*initialize_network())'),
    ...list('train_network(', ['network', 'X', 'y', ...settings], ')'),
    ...(count > 0 && count <= MOST_ANSWERS ? code('print("outputs:", predict(network, X).tolist())') : []),
  ];
}

/** The points as tensors. */
function tensorCode({ test }: DataSet): readonly ProgramLine[] {
  const names = ['X', 'y', ...(test.length > 0 ? ['X_test', 'y_test'] : [])];
  return [
    ...code(''),
    ...comment(laterStrings.pytorch.tensors),
    ...code(...names.map((name) => `${name} = torch.tensor(${name}, dtype=torch.float64)`)),
  ];
}
