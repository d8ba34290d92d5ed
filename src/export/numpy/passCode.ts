import type { LayerActivationName } from '../../core/model/activations.ts';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { lossFunctions } from '../../core/model/losses.ts';
import { architectureOf, type Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { activated, slopeOf } from './activationCode.ts';
import { lossCodeOf } from './lossCodes.ts';
import { inputName, layerNames, layersOf, parameterNames } from './names.ts';
import { assignedCall, comment, definition, marked, type ProgramLine, tuple } from './python.ts';

/** z and a of every layer, in the order in which the forward pass returns them. */
export function forwardNames(config: Config): readonly string[] {
  return layersOf(architectureOf(config)).flatMap((layer) => [layerNames(layer).z, layerNames(layer).a]);
}

/** The function `forward_propagation`. */
export function forwardCode(config: Config): readonly ProgramLine[] {
  const architecture = architectureOf(config);
  const lines = architecture.activations.flatMap((activation, layer) => {
    const { weights, biases, z, a } = layerNames(layer);
    return [
      ...marked(`z.${layer}`, `${z} = ${inputName(layer)} @ ${weights} + ${biases}`),
      ...marked(`a.${layer}`, `${a} = ${activated(activation, z)}`),
    ];
  });
  return definition(
    'forward_propagation',
    ['X', ...parameterNames(architecture)],
    lines,
    tuple('return ', forwardNames(config), ''),
  );
}

/** The function `predict`: the outputs of the network. */
export function predictCode(config: Config): readonly ProgramLine[] {
  const parameters = ['X', ...parameterNames(architectureOf(config))];
  return definition(
    'predict',
    parameters,
    assignedCall(forwardNames(config), 'forward_propagation', parameters),
    marked('predict', `return ${outputName(config)}`),
  );
}

/** The function `loss`. */
export function lossCode(config: Config): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const { from, value } = lossCodeOf(config);
  return definition(
    'loss',
    [from, 'y'],
    from === 'z' ? comment(config.loss === 'ce' ? words.classCrossEntropy : words.crossEntropy) : [],
    marked('loss', `return ${value}`),
  );
}

/** The gradients of all parameters, in the order in which the backward pass returns them. */
export function gradientNames(config: Config): readonly string[] {
  return layersOf(architectureOf(config)).flatMap((layer) => {
    const { weightGradient, biasGradient } = layerNames(layer);
    return [weightGradient, biasGradient];
  });
}

/** Parameters of the backward pass: weights of all layers but the first, and z or a of each, or both. */
export function backwardParameters(config: Config): readonly string[] {
  const layers = layersOf(architectureOf(config));
  const weights = layers.slice(1).map((layer) => layerNames(layer).weights);
  const takesZ = activationsWithSlope(config).length > 0 && !gradientRules[config.gradientRule].hasBug;
  const values = layers.flatMap((layer) => [...(takesZ ? [layerNames(layer).z] : []), layerNames(layer).a]);
  return ['X', 'y', ...weights, ...values];
}

/** The activation functions of the layers whose derivative the backward pass uses. */
export function activationsWithSlope(config: Config): readonly LayerActivationName[] {
  return architectureOf(config).activations.filter((_, layer) => slopeOfLayer(config, layer) !== null);
}

/** The function `backward_propagation`. */
export function backwardCode(config: Config): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const layers = layersOf(architectureOf(config));
  const lines = layers.toReversed().flatMap((layer) => {
    const { delta, weightGradient, biasGradient } = layerNames(layer);
    return [
      ...deltaLines(config, layer),
      ...marked(`gradient.w.${layer}`, `${weightGradient} = ${inputName(layer)}.T @ ${delta}`),
      ...marked(`gradient.b.${layer}`, `${biasGradient} = ${delta}.sum(axis=0)`),
    ];
  });
  return definition(
    'backward_propagation',
    backwardParameters(config),
    comment(gradientRules[config.gradientRule].hasBug ? words.deltaWithBug : words.delta),
    lines,
    tuple('return ', gradientNames(config), ''),
  );
}

function deltaLines(config: Config, layer: number): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const { delta } = layerNames(layer);
  const isOutput = layer === config.hiddenSizes.length;
  const next = layerNames(layer + 1);
  const slope = slopeOfLayer(config, layer);
  const error = isOutput ? lossCodeOf(config).error(outputName(config)) : `${next.delta} @ ${next.weights}.T`;
  const hasBug = gradientRules[config.gradientRule].hasBug;
  return [
    ...(isOutput && lossFunctions[config.loss].errorIsDelta
      ? comment(config.loss === 'ce' ? words.classCrossEntropyDelta : words.crossEntropyDelta)
      : []),
    ...(hasBug && isOutput ? comment(words.bug) : []),
    ...marked(
      `delta.${layer}`,
      `${delta} = ${error}${slope ? ` * ${slope}` : ''}${hasBug ? `  # ${words.bugHere}` : ''}`,
    ),
  ];
}

/** f′ of a layer: at its z or, with the tutorial's bug, at its a. Null if δ has no such factor. */
function slopeOfLayer(config: Config, layer: number): string | null {
  const { activations } = architectureOf(config);
  const activation = activations[layer] ?? 'linear';
  const { z, a } = layerNames(layer);
  if (layer === config.hiddenSizes.length && lossFunctions[config.loss].errorIsDelta) return null;
  return slopeOf(activation, gradientRules[config.gradientRule].hasBug ? a : z);
}

/** The name of the network's output. */
function outputName(config: Config): string {
  return layerNames(config.hiddenSizes.length).a;
}
