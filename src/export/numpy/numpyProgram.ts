/**
 * A run as a program: Python with NumPy, in the tutorial's five functions, with the numbers that the page shows. To be
 * read line by line, it holds only what the run's settings need, and spells out all layers.
 */
import type { DataSet } from '../../core/data/dataSet.ts';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { architectureOf, type RunSpec } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { activationDefinitions } from './activationCode.ts';
import { dataCode } from './dataCode.ts';
import { initializationCode } from './initializationCode.ts';
import { optimizerCode } from './optimizerCode.ts';
import { activationsWithSlope, backwardCode, forwardCode, lossCode, predictCode } from './passCode.ts';
import { code, comment, list, type ProgramLine } from './python.ts';
import { regularizationCode } from './regularizationCode.ts';
import { reportCode } from './reportCode.ts';
import { isFullBatch, runPartOf } from './runPart.ts';
import { trainingCode, trainingSettings } from './trainingCode.ts';

/** Most outputs printed at the end. */
const MOST_ANSWERS = 10;

/** The program of a run up to a position; `data` are the points of its config. */
export function numpyProgram(spec: RunSpec, data: DataSet, position: number): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const part = runPartOf(spec, data, position);
  const { config } = part;
  const { sizes, activations } = architectureOf(config);
  const count = data.training.length;
  const settings = trainingSettings(part).map(([name, value]) => `${name}=${value}`);
  return [
    ...comment(words.title(sizes.join('-'))),
    ...comment(isFullBatch(part) && !gradientRules[config.gradientRule].hasBug ? words.exact : words.magnified),
    ...code('import numpy as np', ''),
    ...spaced([
      dataCode(config, data),
      ...activationDefinitions(activations, activationsWithSlope(config)),
      initializationCode(config),
      forwardCode(config),
      lossCode(config),
      backwardCode(config),
      predictCode(config),
      ...(count > 0 ? [reportCode(part)] : []),
      ...regularizationCode(part),
      ...optimizerCode(config),
      trainingCode(part),
    ]),
    ...list('network = train_network(', ['X', 'y', ...settings], ')'),
    ...(count > 0 && count <= MOST_ANSWERS ? code('print("outputs:", predict(X, *network).tolist())') : []),
  ];
}

/** The text of a program, to save or copy. */
export function programText(lines: readonly ProgramLine[]): string {
  return `${lines.map(({ text }) => text).join('\n')}\n`;
}

/** Two blank lines after every part, as is usual in Python. */
export function spaced(parts: readonly (readonly ProgramLine[])[]): readonly ProgramLine[] {
  return parts.filter((part) => part.length > 0).flatMap((part) => [...part, ...code('', '')]);
}
