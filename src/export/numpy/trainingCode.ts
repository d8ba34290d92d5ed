import { sampleOrders } from '../../core/data/sampleOrders.ts';
import { runKindOf } from '../../core/run/runKind.ts';
import { architectureOf, type Change, type Intervention } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { heldCode, updateOfUnheld } from './heldCode.ts';
import { layerNames, layersOf, parameterNames } from './names.ts';
import { beforeSteps, updateCode } from './optimizerCode.ts';
import { backwardParameters, forwardNames, gradientNames } from './passCode.ts';
import { assignedCall, block, code, comment, definition, type ProgramLine, pythonNumber, tuple } from './python.ts';
import { hasDyingLinks, penaltyCode, withPenalty } from './regularizationCode.ts';
import { reportCall } from './reportCode.ts';
import { isFullBatch, type RunPart } from './runPart.ts';

/** Rough number of reports during training. */
const REPORTS = 10;
/** Seeds of NumPy's generators are below 2^32. */
const SEEDS = 4294967296;

/** Name of one turn of the training loop: an epoch if it uses all points. */
function turnOf(part: RunPart): 'epoch' | 'update' {
  return isFullBatch(part) ? 'epoch' : 'update';
}

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

/** The function `train_network`. */
export function trainingCode(part: RunPart): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const architecture = architectureOf(part.config);
  const parameters = parameterNames(architecture);
  const hasPoints = part.data.training.length > 0;
  const turn = turnOf(part);
  const settingNames = trainingSettings(part).map(([name]) => name);
  return definition(
    'train_network',
    ['X', 'y', ...settingNames],
    assignedCall(parameters, 'initialize_network', []),
    changes(
      part,
      part.interventions.filter(({ position }) => position === 0),
    ),
    code(...parameters.map((name) => `print("${name} =", ${name}.tolist())`)),
    hasPoints
      ? [
          ...heldCode(part.config),
          ...reportCall('0', parameters),
          ...code(`for ${turn} in range(1, ${turn}s + 1):`),
          ...block(
            batchLines(part),
            passLines(part),
            comment(words.sign),
            beforeSteps(part.config),
            updateLines(part),
            laterChanges(part),
            code(`if ${turn} % ${reportInterval(part)} == 0 or ${turn} == ${turn}s:`),
            block(reportCall(turn, parameters)),
          ),
        ]
      : [],
    tuple('return ', parameters, ''),
  );
}

/** The lines that choose the samples of an update. */
function batchLines(part: RunPart): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  if (isFullBatch(part)) return [];
  const { batchSize, updatesPerEpoch, config, position, data } = part;
  const slice = `step * ${batchSize}:(step + 1) * ${batchSize}`;
  const turn = code(`epoch, step = divmod(update - 1, ${updatesPerEpoch})  # ${words.turn}`);
  const taken = code('inputs, targets = X[batch], y[batch]');
  if (runKindOf(config).keepsLeftOver) {
    const count = data.training.length;
    const leftOver = count % batchSize;
    return [
      ...turn,
      ...code(`batch = np.arange(len(X))[${slice}]`),
      ...(leftOver === 0
        ? []
        : [
            ...code('if step == 0 and epoch > 0:'),
            ...block(comment(words.leftOver), code(`batch = np.append(np.arange(len(X))[-${leftOver}:], batch)`)),
          ]),
      ...taken,
    ];
  }
  const { sampleOrder, orderSeed } = config;
  if (!sampleOrders[sampleOrder].isDrawn)
    return [...turn, ...code(`batch = slice(step * ${batchSize}, (step + 1) * ${batchSize})`), ...taken];
  const sum = orderSeed === 0 ? 'epoch' : `${orderSeed} + epoch`;
  const seed = orderSeed + position / updatesPerEpoch < SEEDS ? sum : `(${sum}) % 2 ** 32`;
  return [
    ...turn,
    ...code(
      'if step == 0:',
      `    order = np.random.RandomState(${seed}).permutation(len(X))`,
      `batch = order[${slice}]`,
    ),
    ...taken,
  ];
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

/** The interventions in mid-run, by position. */
function laterChanges(part: RunPart): readonly ProgramLine[] {
  const turn = turnOf(part);
  const positions = new Set(part.interventions.map(({ position }) => position).filter((position) => position > 0));
  return [...positions].flatMap((at) => {
    const lines = changes(
      part,
      part.interventions.filter(({ position }) => position === at),
    );
    return lines.length > 0 ? [...code(`if ${turn} == ${at}:`), ...block(lines)] : [];
  });
}

/** Interventions as assignments, without those that no update uses, such as the rate of a penalty that is never on. */
function changes(part: RunPart, interventions: readonly Intervention[]): readonly ProgramLine[] {
  const settings = new Set(trainingSettings(part).map(([name]) => name));
  return interventions.flatMap(({ change }) => {
    const { name, value } = assignmentOf(change);
    const isParameter = change.kind === 'weight' || change.kind === 'bias';
    return isParameter || settings.has(name) ? code(`${name} = ${value}`) : [];
  });
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

/** A round number of epochs (1, 2, 5, 10 ...) between reports, as turns of the loop. */
function reportInterval({ position, updatesPerEpoch }: RunPart): number {
  const wanted = position / updatesPerEpoch / REPORTS;
  let power = 1;
  while (10 * power < wanted) power *= 10;
  const factor = [1, 2, 5, 10].find((round) => round * power >= wanted) ?? 10;
  return factor * power * updatesPerEpoch;
}
