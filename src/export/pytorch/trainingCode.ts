import type { Change } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { batchLines } from '../numpy/batchCode.ts';
import { changesAt, laterChanges } from '../numpy/changeCode.ts';
import { heldCode } from '../numpy/heldCode.ts';
import { layerNames } from '../numpy/names.ts';
import { block, code, comment, definition, type ProgramLine, pythonNumber } from '../numpy/python.ts';
import { penaltyCode } from '../numpy/regularizationCode.ts';
import { everySoOften, isFullBatch, type RunPart, turnOf } from '../numpy/runPart.ts';
import { trainingSettings } from '../numpy/trainingCode.ts';
import { holdsAll, stepCode } from './heldCode.ts';
import { optimizerCode } from './optimizerCode.ts';
import { withPenalty } from './penaltyCode.ts';

/** Parameters of `train_network` besides network and points. */
export function settingsOf(part: RunPart): ReturnType<typeof trainingSettings> {
  return holdsAll(part.config) ? trainingSettings(part).slice(-1) : trainingSettings(part);
}

/** The function `train_network`. */
export function trainingCode(part: RunPart): readonly ProgramLine[] {
  const { config, data } = part;
  const turn = turnOf(part);
  const isTrained = data.training.length > 0 && !holdsAll(config);
  return definition(
    'train_network',
    ['network', 'X', 'y', ...settingsOf(part).map(([name]) => name)],
    changesAt(part, 0, (changes) => changeLines(part, changes, 'start')),
    code('print_weights("First weights:", network)'),
    isTrained ? optimizerCode(config) : [],
    isTrained ? heldCode(config, { before: 'torch.tensor(', after: ', dtype=torch.bool)' }) : [],
    data.training.length > 0
      ? [
          ...code('report(network, 0)', `for ${turn} in range(1, ${turn}s + 1):`),
          ...block(
            isTrained ? updateLines(part) : comment(laterStrings.pytorch.allHeld),
            laterChanges(part, (changes) => changeLines(part, changes, 'later')),
            everySoOften(part, code(`report(network, ${turn})`)),
          ),
        ]
      : [],
    data.training.length > 0 ? code('print_weights("Weights at the end:", network)') : [],
  );
}

/** One update: PyTorch's three steps. */
function updateLines(part: RunPart): readonly ProgramLine[] {
  const words = laterStrings.pytorch;
  const [inputs, targets] = isFullBatch(part) ? ['X', 'y'] : ['inputs', 'targets'];
  const step = part.config.optimizer === 'sgd' ? words.plainStep : words.step;
  return [
    ...batchLines(part),
    ...code(`optimizer.zero_grad()  # ${words.clear}`),
    ...code(`total = ${withPenalty(part, `loss(network(${inputs}), ${targets})`)}`),
    ...code(`total.backward()  # ${words.backward}`),
    ...stepCode(part.config, code(`optimizer.step()  # ${step}`)),
  ];
}

/** Changes by hand: settings as assignments, and weights without a gradient of the change itself. */
function changeLines(part: RunPart, changes: readonly Change[], when: 'start' | 'later'): readonly ProgramLine[] {
  const weights = changes.flatMap(weightLine);
  return [
    ...changes.flatMap((change) => settingLine(part, change, when)),
    ...(weights.length > 0 ? [...code('with torch.no_grad():'), ...block(code(...weights))] : []),
  ];
}

function weightLine(change: Change): readonly string[] {
  if (change.kind === 'weight')
    return [
      `network.${layerNames(change.layer).weights}[${change.from}, ${change.to}] = ${pythonNumber(change.value)}`,
    ];
  if (change.kind === 'bias')
    return [`network.${layerNames(change.layer).biases}[${change.to}] = ${pythonNumber(change.value)}`];
  return [];
}

/** Nothing for settings that no update uses. After the start, the optimizer has the learning rate. */
function settingLine(part: RunPart, change: Change, when: 'start' | 'later'): readonly ProgramLine[] {
  const penalty = penaltyCode(part);
  if (holdsAll(part.config)) return [];
  switch (change.kind) {
    case 'learningRate':
      return code(
        `${when === 'start' ? 'learning_rate' : 'optimizer.param_groups[0]["lr"]'} = ${pythonNumber(change.value)}`,
      );
    case 'regularization':
      return penalty === 'changing' ? code(`regularization = "${change.value}"`) : [];
    case 'regularizationRate':
      return penalty === 'none' ? [] : code(`penalty = ${pythonNumber(change.value)}`);
    case 'weight':
    case 'bias':
      return [];
  }
}
