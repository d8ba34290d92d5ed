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
import { isFullBatch, type RunPart, runPartOf } from './runPart.ts';
import { type ExtraLines, trainingCode, trainingSettings } from './trainingCode.ts';

/** Most outputs printed at the end. */
const MOST_ANSWERS = 10;

/** The program of a run up to a position; `data` are the points of its config. */
export function numpyProgram(spec: RunSpec, data: DataSet, position: number): readonly ProgramLine[] {
  const part = runPartOf(spec, data, position);
  const { sizes } = architectureOf(part.config);
  const pieces = numpyPieces(part);
  return [
    ...comment(laterStrings.numpy.program.title(sizes.join('-'))),
    ...comment(accuracyOf(part)),
    ...pieces.imports,
    ...code(''),
    ...spaced([
      pieces.points,
      ...pieces.activations,
      pieces.initialization,
      pieces.forward,
      pieces.loss,
      pieces.backward,
      pieces.predict,
      pieces.report,
      ...pieces.regularization,
      ...pieces.optimizer,
      pieces.training(),
    ]),
    ...pieces.call,
    ...pieces.answers,
  ];
}

/** How far the numbers of a program agree with those of the page. */
export function accuracyOf(part: RunPart): string {
  const { exact, magnified } = laterStrings.numpy.program;
  return isFullBatch(part) && !gradientRules[part.config.gradientRule].hasBug ? exact : magnified;
}

/** The pieces of the program, by what they are for. A piece that the run does not need is empty. */
export function numpyPieces(part: RunPart) {
  const { config, data } = part;
  const count = data.training.length;
  const settings = trainingSettings(part).map(([name, value]) => `${name}=${value}`);
  return {
    imports: code('import numpy as np'),
    points: dataCode(config, data),
    activations: activationDefinitions(architectureOf(config).activations, activationsWithSlope(config)),
    initialization: initializationCode(config),
    forward: forwardCode(config),
    loss: lossCode(config),
    backward: backwardCode(config),
    predict: predictCode(config),
    report: count > 0 ? reportCode(part) : [],
    regularization: regularizationCode(part),
    optimizer: optimizerCode(config),
    training: (extra?: ExtraLines) => trainingCode(part, extra),
    call: list('network = train_network(', ['X', 'y', ...settings], ')'),
    answers: count > 0 && count <= MOST_ANSWERS ? code('print("outputs:", predict(X, *network).tolist())') : [],
  };
}

/** The text of a program, to save or copy. */
export function programText(lines: readonly ProgramLine[]): string {
  return `${lines.map(({ text }) => text).join('\n')}\n`;
}

/** Two blank lines after every part, as is usual in Python. */
export function spaced(parts: readonly (readonly ProgramLine[])[]): readonly ProgramLine[] {
  return parts.filter((part) => part.length > 0).flatMap((part) => [...part, ...code('', '')]);
}
