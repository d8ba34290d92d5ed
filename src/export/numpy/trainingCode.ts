import { architectureOf, type Change } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { batchLines } from './batchCode.ts';
import { changesAt, laterChanges } from './changeCode.ts';
import { heldCode, updateOfUnheld } from './heldCode.ts';
import { layerNames, layersOf, parameterNames } from './names.ts';
import { beforeSteps, updateCode } from './optimizerCode.ts';
import { backwardParameters, forwardNames, gradientNames } from './passCode.ts';
import { assignedCall, block, code, comment, definition, type ProgramLine, pythonNumber, tuple } from './python.ts';
import { hasDyingLinks, penaltyCode, withPenalty } from './regularizationCode.ts';
import { reportCall } from './reportCode.ts';
import { everySoOften, isFullBatch, type RunPart, turnOf } from './runPart.ts';

/** Parameters of `train_network` besides the points. */
export function trainingSettings(part: RunPart): readonly (readonly [name: string, value: string])[] {
  const { regularization, regularizationRate, learningRate } = part.config;
  const penalty = penaltyCode(part);
  const isDying = hasDyingLinks(part);
  return [
    ['learning_rate', pythonNumber(learningRate)],
    ...(penalty === 'changing' || isDying ? ([['regularization', `"${regularization}"`]] as const) : []),
    ...(penalty !== 'none' || isDying ? ([['penalty', pythonNumber(regularizationRate)]] as const) : []),
    [`${turnOf(part)}s`, String(part.position)],
  ];
}

/** Lines of a longer program besides, such as one that keeps the losses. */
export interface ExtraLines {
  /** Before the first update. */
  readonly atStart: readonly ProgramLine[];
  /** After every update. */
  readonly afterUpdate: readonly ProgramLine[];
}

/** The function `train_network`. */
export function trainingCode(part: RunPart, extra?: ExtraLines): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const architecture = architectureOf(part.config);
  const parameters = parameterNames(architecture);
  const hasPoints = part.data.training.length > 0;
  const turn = turnOf(part);
  const changes = (made: readonly Change[]) => made.flatMap((change) => changeLine(part, change));
  const settingNames = trainingSettings(part).map(([name]) => name);
  return definition(
    'train_network',
    ['X', 'y', ...settingNames],
    assignedCall(parameters, 'initialize_network', []),
    changesAt(part, 0, changes),
    code(...parameters.map((name) => `print("${name} =", ${name}.tolist())`)),
    hasPoints
      ? [
          ...heldCode(part.config, { before: 'np.array(', after: ', dtype=bool)' }),
          ...reportCall('0', parameters),
          ...(extra?.atStart ?? []),
          ...code(`for ${turn} in range(1, ${turn}s + 1):`),
          ...block(
            batchLines(part),
            passLines(part),
            comment(words.sign),
            beforeSteps(part.config),
            updateLines(part),
            laterChanges(part, changes),
            extra?.afterUpdate ?? [],
            everySoOften(part, reportCall(turn, parameters)),
          ),
        ]
      : [],
    tuple('return ', parameters, ''),
  );
}

function passLines(part: RunPart): readonly ProgramLine[] {
  const { config } = part;
  const architecture = architectureOf(config);
  const [inputs, targets] = isFullBatch(part) ? ['X', 'y'] : ['inputs', 'targets'];
  const [, , ...others] = backwardParameters(config);
  return [
    ...assignedCall(forwardNames(config), 'forward_propagation', [inputs, ...parameterNames(architecture)]),
    ...assignedCall(['gradients'], 'backward_propagation', [inputs, targets, ...others]),
    ...tuple('', gradientNames(config), ' = gradients'),
  ];
}

/** One line for each array of parameters, the output layer first, as in the tutorial. */
function updateLines(part: RunPart): readonly ProgramLine[] {
  const { config } = part;
  const isDying = hasDyingLinks(part);
  const penalty = penaltyCode(part);
  return layersOf(architectureOf(config))
    .toReversed()
    .flatMap((layer) => {
      const { weights, biases, weightGradient, biasGradient } = layerNames(layer);
      const settings = 'learning_rate, regularization, penalty';
      return [
        ...updateOfUnheld(
          config,
          layer,
          weights,
          `update.w.${layer}`,
          isDying
            ? `${weights} = update_weights("${weights}", ${weights}, ${weightGradient}, ${settings})`
            : updateCode(config, weights, withPenalty(weightGradient, weights, penalty)),
        ),
        ...updateOfUnheld(config, layer, biases, `update.b.${layer}`, updateCode(config, biases, biasGradient)),
      ];
    });
}

/** An intervention as an assignment, or nothing if no update uses it, such as the rate of a penalty that is never on. */
function changeLine(part: RunPart, change: Change): readonly ProgramLine[] {
  const { name, value } = assignmentOf(change);
  const isParameter = change.kind === 'weight' || change.kind === 'bias';
  return isParameter || trainingSettings(part).some(([setting]) => setting === name) ? code(`${name} = ${value}`) : [];
}

function assignmentOf(change: Change): { readonly name: string; readonly value: string } {
  switch (change.kind) {
    case 'learningRate':
      return { name: 'learning_rate', value: pythonNumber(change.value) };
    case 'regularization':
      return { name: 'regularization', value: `"${change.value}"` };
    case 'regularizationRate':
      return { name: 'penalty', value: pythonNumber(change.value) };
    case 'weight':
      return {
        name: `${layerNames(change.layer).weights}[${change.from}, ${change.to}]`,
        value: pythonNumber(change.value),
      };
    case 'bias':
      return { name: `${layerNames(change.layer).biases}[${change.to}]`, value: pythonNumber(change.value) };
  }
}
